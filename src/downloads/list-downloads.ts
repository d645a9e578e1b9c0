import { toString } from 'mdast-util-to-string';
import type { SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { bookletDownloads } from './booklet-download.ts';
import {
  calendarDownload,
  contactCardDownload,
  lockScreenDownloads,
  pageCards,
  screenFilmDownload,
  type ShownPage,
} from './data-download.ts';
import { evaluationDownloads } from './evaluation-download.ts';
import { filmDownloads } from './film-download.ts';
import type { BookletEntry, Download } from './download.ts';
import { partnerDownloads } from './partner-download.ts';
import { quizDownloads } from './quiz-download.ts';
import { lessonDownloads, type LessonWithSheets } from './lesson-download.ts';
import { filmEntries } from '../site/film.ts';

/** Every file that the content's booklets and lessons become. */
export function downloadsOf(content: SiteContent): Download[] {
  return [
    ...bookletDownloads(entriesOf(content), content.catalog.checkpoints),
    ...lessonDownloads(lessonsWithSheets(content)),
    ...quizDownloads(lessonsWithSheets(content)),
    ...evaluationDownloads(content),
    ...filmDownloads(content).filter(({ use }) => use !== 'watch'),
    ...forEverySite(content),
  ];
}

/** What is made of data and strings alone: the calendar, and the pictures that other sites show of the pages. */
function forEverySite(content: SiteContent): Download[] {
  const home = content.pages.find((page) => page.id === 'home')?.head;
  if (!home || content.booklets.length === 0) return [];
  return [
    ...locales.map((locale) => calendarDownload(locale, home.reviewed)),
    ...locales.map((locale) => contactCardDownload(locale, home.reviewed)),
    ...lockScreenDownloads(home.reviewed),
    ...partnerDownloads(home.reviewed),
    ...content.films.flatMap(screenFilmDownload),
    ...pageCards(shownPages(content), home.reviewed),
  ];
}

function shownPages(content: SiteContent): ShownPage[] {
  const heads = [
    ...[...content.pages, ...content.lessons].map(({ head }) => head),
    ...filmEntries(content).map(({ data }) => data),
  ];
  return heads.flatMap((head) => {
    const audience = head?.audience[0];
    return audience && head?.drawing ? [{ audience, drawing: head.drawing }] : [];
  });
}

function entriesOf({ booklets }: SiteContent): BookletEntry[] {
  return booklets.flatMap((booklet) => {
    const { id, locale, head } = booklet;
    if (!head) return [];
    return {
      ...{ id, locale, head },
      // Few kinds have a file for each section. In dev nobody waits until the texts of the others are parsed.
      get sections() {
        const headings = (booklet.body?.children ?? []).filter(
          (node) => node.type === 'heading' && node.depth === 2,
        );
        return headings.map((node) => toString(node));
      },
    };
  });
}

/** The lessons of the content, each with what there is in it for pupils to do; no text is parsed for it. */
export function lessonsWithSheets({ lessons }: SiteContent): LessonWithSheets[] {
  return lessons.flatMap(({ id, locale, head, text }) => {
    if (!head) return [];
    const words = text.replace(comment, '');
    return { id, locale, head, hasSheets: sheet.test(words), hasQuiz: quiz.test(words) };
  });
}

const sheet = /<(?:Worksheet|Quiz)\b/;
const quiz = /<Quiz\b/;
const comment = /\{\/\*[^]*?\*\/\}/g;
