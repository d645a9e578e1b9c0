import type { LessonFile, PageFile, SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { filmsPageId } from '../site/film.ts';
import { qrPathOf } from '../site/qr-page.ts';
import { fileAddresses } from './file-addresses.ts';
import { addressOf } from './text-address.ts';

/** An address that the site answers, what stands there, and where in the content its name is written. */
export interface Address {
  address: string;
  /** The same as long as it is the same thing, whatever its address: `page en/help`. */
  is: string;
  file: string;
  line: number;
  /** How its name is written there, such as `path: help`. */
  written: string;
}

/** Every address of the site that may stand on paper or in a link. */
export function addressesOf(content: SiteContent): Address[] {
  const known = computed.get(content) ?? compute(content);
  computed.set(content, known);
  return known;
}

const computed = new WeakMap<SiteContent, Address[]>();

function compute(content: SiteContent): Address[] {
  const fixed = { file: 'src/pages/', line: 1, written: 'a part of the site itself' };
  const texts: (PageFile | LessonFile)[] = [...content.pages, ...content.lessons];
  return [
    ...['/', qrPathOf(), ...['pages', 'downloads', 'contacts'].map((name) => `/data/${name}.json`)].map(
      (address) => ({ ...fixed, address, is: 'site' }),
    ),
    ...content.catalog.checkpoints.map((checkpoint) => ({
      address: qrPathOf(checkpoint),
      is: `checkpoint ${checkpoint.name.en}`,
      ...content.lineOfEntry('checkpoints', checkpoint.id, ['id']),
      written: `id: ${checkpoint.id}`,
    })),
    ...texts.flatMap((text) =>
      text.head ? [{ ...whereOf(text), address: addressOf(content, text), is: nameOf(text) }] : [],
    ),
    ...filmAddresses(content),
    ...fileAddresses(content),
  ];
}

function nameOf({ kind, locale, id }: PageFile | LessonFile): string {
  return `${kind === 'pages' ? 'page' : 'lesson'} ${locale}/${id}`;
}

function whereOf(text: PageFile | LessonFile): Pick<Address, 'file' | 'line' | 'written'> {
  return { file: text.file, line: text.lineOf(['path']), written: `path: ${text.head?.path}` };
}

/** The addresses of the films, which stand under the page that tells how to show them. */
function filmAddresses({ pages, films }: SiteContent): Address[] {
  return locales.flatMap((locale) => {
    const head = pages.find((page) => page.locale === locale && page.id === filmsPageId)?.head;
    if (!head) return [];
    return films.map(({ id, file }) => ({
      address: `/${locale}/${head.path}/${id}/`,
      is: `film ${locale}/${id}`,
      ...{ file, line: 1, written: `the name of the file, ${id}.yaml` },
    }));
  });
}
