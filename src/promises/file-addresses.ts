import { downloadKinds } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { filmDownloads } from '../downloads/film-download.ts';
import { lessonPacks } from '../downloads/lesson-download.ts';
import { downloadsOf, lessonsWithSheets } from '../downloads/list-downloads.ts';
import { makePacks, packNames } from '../downloads/pack-download.ts';
import { endingOf } from '../hosting/file-types.ts';
import type { Address } from './addresses.ts';

/** Every file for download under its address; the pictures that other sites show of pages are nobody's to keep. */
export function fileAddresses(content: SiteContent): Address[] {
  const files = promisedFiles(content);
  return files.map((download) => ({
    address: download.url,
    is: nameOf(download),
    ...whereOf(content, download),
  }));
}

/** The files for download that people keep, print and pass on. */
export function promisedFiles(content: SiteContent): Download[] {
  const made = downloadsOf(content).filter(({ kind }) => downloadKinds[kind].from !== 'pages');
  const films = filmDownloads(content).filter(({ use }) => use === 'watch');
  const single = [...made, ...films];
  const loose = single.filter(({ lesson }) => lesson === undefined);
  const packs = content.booklets.length > 0 ? makePacks(loose, packNames()) : [];
  return [...single, ...packs, ...lessonPacks(lessonsWithSheets(content))];
}

/** What a file is, whatever it is called: the same for the file that takes its place. */
function nameOf(download: Download): string {
  const { kind, locale, booklet, lesson, film, id, use, paper, section, checkpoint, file } = download;
  const made = booklet || lesson || film || id;
  const part = section === undefined ? [] : [section + 1];
  return ['file', kind, `${locale}/${made}`, use, paper, ...part, endingOf(file), checkpoint?.name.en]
    .filter(Boolean)
    .join(' ');
}

function whereOf(content: SiteContent, download: Download): Pick<Address, 'file' | 'line' | 'written'> {
  const { checkpoint, locale, booklet, lesson, film } = download;
  if (checkpoint)
    return { ...content.lineOfEntry('checkpoints', checkpoint.id, ['id']), written: `id: ${checkpoint.id}` };
  const own = [...content.booklets, ...content.lessons].find(
    (text) =>
      text.id === (booklet || lesson) &&
      text.kind === (booklet ? 'booklets' : 'lessons') &&
      (locale === 'mul' || text.locale === locale),
  );
  if (own?.head) return { file: own.file, line: own.lineOf(['file']), written: `file: ${own.head.file}` };
  if (film)
    return { file: `content/films/${film}.yaml`, line: 1, written: `the name of the file, ${film}.yaml` };
  return { file: 'src/i18n/strings/', line: 1, written: 'the words for names of files' };
}
