import { z } from 'astro/zod';
import { id } from './id.ts';
import { inEveryLanguage } from './localized.ts';

const list = (language: string) =>
  z
    .array(z.string().trim().min(1, 'write a word or a short phrase'), {
      error: `write a list of what people type in ${language}, for example ["..."]`,
    })
    .min(1, `write what people type in ${language} too`);

const lists = z.strictObject(inEveryLanguage(list));

/** Words that people really use, with the words of the site that they mean. */
export const synonym = z
  .strictObject({
  /** The name of this entry. */
  id,
  /** What people type, by language: words or short phrases. A phrase holds when all its words are typed, with any ending. */
  say: lists,
  /** The words of the site that are searched as well, by language. */
  means: lists.optional(),
  /** The kind of result that the words ask for, such as `booklet` for “poster”; it comes before the others. */
  kind: z
    .enum(['page', 'booklet', 'lesson', 'film', 'term'], { error: 'use page, booklet, lesson, film or term' })
    .optional(),
  /** The ids of the pages that answer it, best first; they come before the others. */
  pages: z.array(id).max(3, 'name at most three pages').default([]),
  })
  .refine(({ pages, means, kind }) => pages.length > 0 || means !== undefined || kind !== undefined, {
    error: 'it leads nowhere: name `pages`, or write the words of the site that it `means`',
  });

/** A checked entry of synonyms.yaml. */
export type Synonym = z.infer<typeof synonym>;
