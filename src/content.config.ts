import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { calendarDay } from './schemas/calendar-day.ts';
import { checkpoint } from './schemas/checkpoint.ts';
import { contact, situation } from './schemas/contact.ts';
import { glossaryTerm } from './schemas/glossary-term.ts';
import { lawDate, lawRow, repealed } from './schemas/law-row.ts';
import { lesson } from './schemas/lesson.ts';
import { body, measure } from './schemas/measure.ts';
import { page } from './schemas/page.ts';
import { form } from './schemas/form.ts';
import { qrBlock } from './schemas/qr-block.ts';
import { source } from './schemas/source.ts';
import { statistic } from './schemas/statistic.ts';
import { synonym } from './schemas/synonym.ts';

/** A list of a data file. Astro sorts entries by id; `order` keeps the order of the file. */
const data = <T extends z.ZodRawShape>(schema: z.ZodObject<T>, name: string, list?: string) =>
  defineCollection({
    loader: file(`content/data/${name}.yaml`, {
      parser: (text) => {
        const entries: object[] = list === undefined ? parse(text) : parse(text)[list];
        return entries.map((entry, order) => ({ ...entry, order }));
      },
    }),
    schema: schema.extend({ order: z.number() }),
  });

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '{az,ru,en}/*.mdx' }),
    schema: page,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '{az,ru,en}/*.mdx' }),
    schema: lesson,
  }),
  contacts: data(contact, 'contacts', 'contacts'),
  situations: data(situation, 'contacts', 'situations'),
  measures: data(measure, 'measures', 'measures'),
  bodies: data(body, 'measures', 'bodies'),
  sources: data(source, 'sources'),
  statistics: data(statistic, 'statistics'),
  checkpoints: data(checkpoint, 'checkpoints'),
  qrBlocks: data(qrBlock, 'qr-page'),
  glossary: data(glossaryTerm, 'glossary'),
  calendar: data(calendarDay, 'calendar'),
  synonyms: data(synonym, 'synonyms'),
  forms: data(form, 'forms'),
  law: data(lawRow, 'law', 'rows'),
  lawDates: data(lawDate, 'law', 'dates'),
  repealed: data(repealed, 'law', 'repealed'),
};
