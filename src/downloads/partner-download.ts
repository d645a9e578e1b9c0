import { downloadKinds, type DownloadKind } from '../content/download-kinds.ts';
import { locales, perLocale, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from './download.ts';

/** The page on which partners see, copy and take what they show of the hotline. */
export const partnersPageId = 'for-partners';

const offered = {
  page: partnersPageId,
  audience: ['everyone' as const],
  measures: ['11.2', '13.9.3'],
};

/** What partners paste: the box in each language and in all three, the signature, and the banners. */
export function partnerDownloads(reviewed: Date): Download[] {
  return [
    boxDownload('mul', reviewed),
    ...locales.flatMap((locale) => [
      boxDownload(locale, reviewed),
      ...filesOf('mail-signature', 'signature', locale, reviewed),
      ...filesOf('web-banner', 'banner', locale, reviewed),
    ]),
  ];
}

/** All of it in one file, one a language. */
export function partnerPacks(reviewed: Date): Download[] {
  return locales.flatMap((locale) => filesOf('partner-pack', 'pack', locale, reviewed));
}

/** The files of a kind in a language, called by its group of strings: `file`, `title` and `subtitle`. */
function filesOf(
  kind: DownloadKind,
  group: 'signature' | 'banner' | 'pack',
  locale: Locale,
  reviewed: Date,
): Download[] {
  const t = translator(locale);
  return downloadKinds[kind].files.map(({ use, paper, format }): Download => {
    const size = paper === '' ? [] : [paper.replace(' × ', 'x')];
    const file = `${[t(`partners.${group}.file`), ...size, locale].join('-')}.${format}`;
    return {
      ...{ id: kind, booklet: '', locale, kind, use, paper, file, url: `/downloads/${file}` },
      title: { [locale]: t(`partners.${group}.title`) },
      subtitle: { [locale]: t(`partners.${group}.subtitle`) },
      ...{ ...offered, reviewed },
    };
  });
}

/** The box for web pages, in one language or in all of them at once. */
function boxDownload(locale: Locale | 'mul', reviewed: Date): Download {
  const [{ use, paper, format }] = downloadKinds['hotline-box'].files;
  const [first] = locales;
  const t = translator(locale === 'mul' ? first : locale);
  const group = locale === 'mul' ? 'boxOfAll' : 'box';
  const name = locale === 'mul' ? t('partners.boxOfAll.file') : `${t('partners.box.file')}-${locale}`;
  const file = `${name}.${format}`;
  const each = perLocale((one) => translator(one)(`partners.${group}.title`));
  const about = perLocale((one) => translator(one)(`partners.${group}.subtitle`));
  return {
    ...{ id: locale === 'mul' ? 'hotline-box-all' : 'hotline-box', booklet: '', locale },
    ...{ kind: 'hotline-box', use, paper, file, url: `/downloads/${file}` },
    title: locale === 'mul' ? each : { [locale]: each[locale] },
    subtitle: locale === 'mul' ? about : { [locale]: about[locale] },
    ...{ ...offered, reviewed },
  };
}
