import { z } from 'astro/zod';
import { id } from './id.ts';
import { lawIds } from './law-row.ts';
import { localized } from './localized.ts';

/** A block of the page behind the QR codes. */
export const qrBlock = z.strictObject({
  /** What the block is, such as `passport`. */
  id,
  /** Its heading. */
  title: localized,
  /** Its sentences, one a line. */
  lines: z.array(localized).default([]),
  /** Words to show to somebody on the screen, drawn large. */
  show: localized.optional(),
  /** The ids of the contacts that it offers to call, from contacts.yaml. */
  contacts: z.array(id).default([]),
  /** The ids of the pages that it leads to. */
  pages: z.array(id).default([]),
  /** The ids of the rows of law.yaml on which it rests. */
  law: lawIds.optional(),
  /** The ids of the sources of its facts, from sources.yaml. */
  sources: z.array(id).default([]),
});

/** A checked block of the page behind the QR codes. */
export type QrBlock = z.infer<typeof qrBlock>;
