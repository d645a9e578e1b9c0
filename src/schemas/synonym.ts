import { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { id } from './id.ts';

const phrases = (what: string) =>
  z.array(z.string().trim().min(1, what), { error: `write a list, for example ["..."]` });

/** Words that people really use, with the words of the site that they mean. */
export const synonym = z.strictObject({
  /** The name of this entry. */
  id,
  /** What people type, by language: words or short sentences, all small letters. A phrase holds when all its words are typed. */
  say: z.partialRecord(z.enum(locales), phrases('write what people type')),
  /** The words of the site that are searched as well, by language. */
  means: z.partialRecord(z.enum(locales), phrases('write words that stand on the site')).default({}),
  /** The kind of result that the words ask for, such as `booklet` for “poster”; it comes before the others. */
  kind: z
    .enum(['page', 'booklet', 'lesson', 'term'], { error: 'use page, booklet, lesson or term' })
    .optional(),
  /** The ids of the pages that answer it, best first; they come before the others. */
  pages: z.array(id).max(3, 'name at most three pages').default([]),
});

/** A checked entry of synonyms.yaml. */
export type Synonym = z.infer<typeof synonym>;
