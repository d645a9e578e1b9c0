import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';
import { audiences } from '../../design/audiences.ts';

const day = z.iso.date();
const address = z.url();

/** An entry of `/data/pages.json`: a page of the site. */
const publicPage = z.strictObject({
  /** The identity of the page, the same in every language. */
  id,
  locale: z.enum(locales),
  /** Its full address; printed and linked, so it never changes. */
  url: address,
  title: z.string(),
  summary: z.string(),
  /** Who it is for, the first reader first. */
  audience: z.array(z.enum(audiences)),
  /** The measures of the plan that it carries out, such as `13.9.7`. */
  measures: z.array(z.string()),
  /** The day on which somebody last checked it, as `2026-11-24`. */
  reviewed: day,
});

/** An entry of `/data/downloads.json`: a file that people can take. */
const publicDownload = z.strictObject({
  /** The identity of the piece; its variants and languages share it. */
  id: z.string(),
  /** Its language; `mul` for three languages at once. */
  locale: z.enum([...locales, 'mul']),
  /** What it is called, in every language in which it is offered. */
  title: z.partialRecord(z.enum(locales), z.string()),
  /** What it holds in one line, in the same languages. */
  subtitle: z.partialRecord(z.enum(locales), z.string()),
  /** The identity of the page under which it is offered. */
  page: z.string(),
  /** What it is, such as `booklet`, `poster` or `pack`. */
  kind: z.string(),
  /** What it is made for: to read, to print at school, for a print shop, to show on a screen, or all of these. */
  use: z.string(),
  /** The size of its sheet, such as `A4`; empty for a file that has none. */
  paper: z.string(),
  url: address,
  /** How many pages it has; 0 for a file that has none. */
  pages: z.int().min(0),
  /** Its size in bytes. */
  bytes: z.int().min(1),
  audience: z.array(z.enum(audiences)),
  measures: z.array(z.string()),
  reviewed: day,
  /** The checkpoint that it is for; the end of the address `/q/<checkpoint>/`. */
  checkpoint: id.optional(),
  /** The picture of its first page. */
  thumbnail: address.optional(),
});

/** An entry of `/data/contacts.json`: a number that may be shown. */
const publicContact = z.strictObject({
  id,
  name: localized,
  /** When to turn to it. */
  purpose: localized,
  /** When it answers and what a call costs, where a source says so. */
  note: localized.optional(),
  /** The number as dialled inside the country. */
  short: z.string().optional(),
  /** The number as dialled from a mobile and from outside Baku, where it is not the short one. */
  mobile: z.string().optional(),
  /** The same digits for a link: `tel:` and these. */
  mobile_tel: z.string().optional(),
  /** The number as dialled from abroad. */
  intl: z.string().optional(),
  /** The day on which its sources were last read; it is no test call. */
  checked: day,
  /** The day on which somebody last rang it, or null. */
  rung: day.nullable(),
});

/** What each file under `/data/` holds, by its name. */
export const publicData = {
  pages: z.array(publicPage),
  downloads: z.array(publicDownload),
  contacts: z.array(publicContact),
};

/** The JSON Schema (draft 2020-12) of a file under `/data/`. */
export function jsonSchemaOf(name: keyof typeof publicData, origin: string): object {
  return {
    $id: new URL(`/data/${name}.schema.json`, origin).href,
    title: `${name}.json`,
    ...z.toJSONSchema(publicData[name]),
  };
}
