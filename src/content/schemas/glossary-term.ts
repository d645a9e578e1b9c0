import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';
import { id } from './id.ts';
import { lawIds } from './law-row.ts';
import { localized } from './localized.ts';

/** An official term with its explanation in plain words. */
export const glossaryTerm = z.strictObject({
  /** The name by which pages call this term. */
  id,
  /** The term itself. */
  term: localized,
  /** What it means, in one or two sentences that a child of twelve follows. */
  plain: localized,
  /** Forms that must not be used instead, by language; the checks look for them. */
  avoid: z.partialRecord(z.enum(locales), z.array(z.string().min(1))).default({}),
  /** The ids of the rows of law.yaml on which it rests. */
  law: lawIds.optional(),
  /** The ids of the sources for the term. */
  sources: z.array(id),
});

/** A checked glossary term. */
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
