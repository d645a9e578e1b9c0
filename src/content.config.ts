import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { locales } from './i18n/locales.ts';

/** What Astro renders. Everything under content/ is read and validated by src/content/read-content.ts, once for the whole site. */
const texts = (folder: string) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: `{${locales.join(',')}}/*.mdx` }),
  });

export const collections = { pages: texts('pages'), lessons: texts('lessons') };
