import { toString } from 'mdast-util-to-string';
import { isComponent, placesIn } from '../content/nodes.ts';
import type { SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { bookletDownloads } from './booklet-download.ts';
import { calendarDownload, pageCards, type ShownPage } from './data-download.ts';
import type { BookletEntry, Download } from './download.ts';
import { lessonDownloads, type LessonWithSheets } from './lesson-download.ts';
import { bookletsOf, lessonsOf } from '../content/readable.ts';

/** Every file that the content's booklets and lessons become. */
export function downloadsOf(content: SiteContent): Download[] {
  return [
    ...bookletDownloads(entriesOf(content), content.catalog.checkpoints),
    ...lessonDownloads(lessonsWithSheets(content)),
    ...forEverySite(content),
  ];
}

/** What is made of data and strings alone: the calendar, and the pictures that other sites show of the pages. */
function forEverySite(content: SiteContent): Download[] {
  const home = content.pages.find((page) => page.id === 'home')?.head;
  if (!home || content.booklets.length === 0) return [];
  return [
    ...locales.map((locale) => calendarDownload(locale, home.reviewed)),
    ...pageCards(shownPages(content), home.reviewed),
  ];
}

function shownPages(content: SiteContent): ShownPage[] {
  return [...content.pages, ...content.lessons].flatMap(({ head }) => {
    const audience = head?.audience[0];
    return audience && head.drawing ? [{ audience, drawing: head.drawing }] : [];
  });
}

function entriesOf(content: SiteContent): BookletEntry[] {
  return bookletsOf(content).map(({ id, locale, head, body }) => {
    const headings = body.children.filter((node) => node.type === 'heading' && node.depth === 2);
    return { id, locale, head, sections: headings.map((node) => toString(node)) };
  });
}

/** The lessons of the content, each with whether pupils write on something in it. */
export function lessonsWithSheets(content: SiteContent): LessonWithSheets[] {
  return lessonsOf(content).map((lesson) => {
    const names = placesIn(lesson).map(({ node }) => (isComponent(node) ? node.name : null));
    const { id, locale, head } = lesson;
    return { id, locale, head, hasSheets: names.includes('Worksheet') || names.includes('Quiz') };
  });
}
