import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';
import { id } from './id.ts';
import { publicationDate } from './day.ts';
import { localized } from './localized.ts';
import { webAddress } from './web-address.ts';

/** A published text from which facts of the site come. */
export const source = z.strictObject({
  /** The name by which pages call this source. */
  id,
  /** What the text is called. */
  title: localized,
  /** True for the text of a code or a law: what rests on it names rows of law.yaml too. */
  of_law: z.literal(true, 'write true or leave it out').optional(),
  /** Who published it. */
  publisher: localized,
  /** Its address on the web; left out where none is known. */
  url: webAddress.optional(),
  /** The language in which it is written. */
  language: z.enum(locales),
  /** When it was published, as "2014", "2018-04" or "2018-04-25", or "undated". */
  date: publicationDate,
});

/** A checked source. */
export type Source = z.infer<typeof source>;
