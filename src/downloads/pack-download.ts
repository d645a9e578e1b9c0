import { locales, type Locale } from '../i18n/locales.ts';
import { downloadKinds, type KindRow } from '../content/download-kinds.ts';
import { audiences, type Audience } from '../design/audiences.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from './download.ts';

/** The packs of everything for an audience in one language, made of the files that there are. */
export function makePacks(
  downloads: readonly Download[],
  names: Record<Locale, Record<Audience, string>>,
): Download[] {
  const [{ use, paper, format }] = downloadKinds.pack.files;
  return locales.flatMap((locale) => {
    const own = downloads.filter((one) => one.locale === locale || one.locale === 'mul');
    const served = [...new Set(own.map((one) => one.audience[0]).filter((one) => one !== undefined))];
    return served.map((audience): Download => {
      const held = own.filter((one) => isPackedFor(one, audience));
      const file = `${names[locale][audience]}-${locale}.${format}`;
      return {
        ...{ id: `pack-${audience}`, booklet: '', locale, kind: 'pack', use, paper },
        ...{ file, url: `/downloads/${file}`, title: {}, subtitle: {}, page: 'downloads' },
        audience: [audience],
        measures: [...new Set(held.flatMap((one) => one.measures))].sort(),
        reviewed: new Date(Math.max(...held.map((one) => one.reviewed.getTime()))),
      };
    });
  });
}

/** Tells whether the pack of an audience holds a file. */
export function isPackedFor({ audience: [first], kind }: Download, audience: Audience): boolean {
  const { packedFor }: KindRow = downloadKinds[kind];
  return first === audience || packedFor === audience;
}

/** The names of the packs in every language, by their audience. */
export function packNames(): Record<Locale, Record<Audience, string>> {
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(
        audiences.map((audience) => [audience, translator(locale)(`downloads.packFile.${audience}`)]),
      ),
    ]),
  ) as Record<Locale, Record<Audience, string>>;
}
