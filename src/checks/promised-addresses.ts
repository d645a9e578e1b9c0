import { isLocale, locales } from '../i18n/locales.ts';
import { formerAddresses } from '../site/former-address.ts';
import { filmsPageId } from '../site/film.ts';
import { qrPathOf } from '../site/qr-page.ts';
import { promisesFile } from '../content/promised-addresses.ts';
import type { Problem } from '../content/problem.ts';
import type { LessonFile, PageFile, SiteContent } from '../content/site-content.ts';

/** Every promised address is still one that the site answers. */
export function checkPromisedAddresses(content: SiteContent): Problem[] {
  const texts: (PageFile | LessonFile)[] = [...content.pages, ...content.lessons];
  // What cannot be read has its own problem; nothing is said to have moved from it.
  if (texts.some(({ head }) => !head) || content.broken.has('checkpoints')) return [];
  const answered = new Set([
    ...addressesOf(content),
    ...texts.flatMap((text) => formerAddressesOf(content, text)),
  ]);
  return content.promises.flatMap(({ address, line }) => {
    if (answered.has(address)) return [];
    const what = `${address} is promised on paper and by links, and nothing answers there now`;
    const [locale, ...rest] = address.split('/').filter(Boolean);
    const page = isLocale(locale) ? `formerPaths: [${rest.join('/')}]` : undefined;
    const fix = page
      ? `add ${page} to the page in content/pages/${locale}/ or content/lessons/${locale}/ that takes its place`
      : 'put back the entry with this id';
    return [{ file: promisesFile, line, what, fix }];
  });
}

/** The addresses that the site has and no list promises yet. */
export function unpromisedAddresses(content: SiteContent): string[] {
  const promised = new Set(content.promises.map(({ address }) => address));
  return addressesOf(content).filter((address) => !promised.has(address));
}

function addressesOf(content: SiteContent): string[] {
  const texts: (PageFile | LessonFile)[] = [...content.pages, ...content.lessons];
  return [
    '/',
    qrPathOf(),
    ...content.catalog.checkpoints.map((checkpoint) => qrPathOf(checkpoint)),
    ...texts.map((text) => addressOf(content, text)),
    ...filmAddresses(content),
    ...['pages', 'downloads', 'contacts'].map((name) => `/data/${name}.json`),
  ];
}

/** The addresses of the films, which stand under the page that tells how to show them. */
function filmAddresses({ pages, films }: SiteContent): string[] {
  return locales.flatMap((locale) => {
    const head = pages.find((page) => page.locale === locale && page.id === filmsPageId)?.head;
    return head ? films.map(({ id }) => `/${locale}/${head.path}/${id}/`) : [];
  });
}

/** The address of a page or lesson. */
export function addressOf(content: SiteContent, text: PageFile | LessonFile): string {
  if (text.kind === 'pages' && text.id === 'home') return `/${text.locale}/`;
  return `/${[text.locale, parentOf(content, text)?.path, text.head?.path].filter(Boolean).join('/')}/`;
}

/** The addresses that a page or lesson had before. */
export function formerAddressesOf(content: SiteContent, text: PageFile | LessonFile): string[] {
  if (!text.head) return [];
  const parent = parentOf(content, text);
  return formerAddresses({
    locale: text.locale,
    path: text.head.path,
    formerPaths: text.head.formerPaths,
    parents: parent && [parent.path, ...(parent.formerPaths ?? [])],
  });
}

function parentOf(content: SiteContent, { locale, head }: PageFile | LessonFile): PageFile['head'] {
  if (!head || !('page' in head)) return undefined;
  return content.pages.find((page) => page.locale === locale && page.id === head.page)?.head;
}
