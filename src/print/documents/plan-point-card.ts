import { entryOf } from '../../content/catalog.ts';
import { bookletsOf, type Booklet } from '../../content/readable.ts';
import type { PointPhrase } from '../../content/schemas/point-phrase.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { phoneOf } from '../../site/phone.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { PrintError } from '../blocks/print-error.ts';
import { fittedInside } from '../typst/fitting.ts';
import { withoutOverflow } from '../typst/overflow.ts';
import { compile } from '../typst/typst.ts';
import { documentBaseFor } from './frame.ts';
import type { PrintJob, RenderPlan } from './plan.ts';
import type { PointCardDocument, Spoken } from './print-document.ts';

/** The sides of the card, in the order of the ## of its texts. */
const sides = ['officer', 'traveller'] as const;

/** A card for pointing: its phrases in the languages of the site, the card's own first, and in those that were reviewed. */
export function planPointCard(job: PrintJob): RenderPlan<PointCardDocument> {
  const { content, booklet } = job;
  const own = headsOf(job, booklet);
  const document: PointCardDocument = {
    ...documentBaseFor(job, qrPathOf()),
    template: 'point-card',
    fit: null,
    sides: sides.map((side, index) => ({
      line: own[index]?.line ?? `${booklet.file}:1`,
      title: own[index]?.title ?? '',
      // An officer reads the language of the card; who is shown the other side may read any of them.
      hints: side === 'officer' ? hintsOf(job, index, [booklet.locale]) : hintsOf(job, index, locales),
      phrases: content.catalog.pointPhrases
        .filter((one) => one.side === side)
        .map((one) => ({
          words: wordsOf(content, booklet.locale, one),
          picture: one.drawing
            ? printDrawing(content.catalog, booklet.locale, one.drawing, 'square')
            : undefined,
          mark: one.mark,
          number: one.contact && phoneOf(entryOf('contact', content.catalog.contacts, one.contact)).shown,
        })),
    })),
  };
  const at = (fit: number | null) => withoutOverflow(compile({ ...document, fit }));
  return { document, file: booklet.file, compile: () => fittedInside(booklet, at) };
}

/** A phrase in every language that the card shows. */
function wordsOf({ catalog }: SiteContent, locale: Locale, { text, more }: PointPhrase): Spoken[] {
  const ofSite = ownFirst(locale).map((lang) => ({ lang, v: text[lang] }));
  const shown = catalog.pointLanguages.filter((one) => one.shown && one.reviewer !== null);
  return [...ofSite, ...shown.flatMap(({ id }) => (more[id] ? [{ lang: id, v: more[id] }] : []))];
}

function hintsOf(job: PrintJob, index: number, shown: readonly Locale[]): Spoken[] {
  const { content, booklet } = job;
  return ownFirst(booklet.locale)
    .filter((lang) => shown.includes(lang))
    .flatMap((lang) => {
      const other = bookletsOf(content).find((one) => one.id === booklet.id && one.locale === lang);
      const hint = other && headsOf(job, other)[index]?.hint;
      return hint ? [{ lang, v: hint }] : [];
    });
}

function ownFirst(locale: Locale): Locale[] {
  return [locale, ...locales.filter((one) => one !== locale)];
}

/** The heading of each side, and what is said under it. */
function headsOf({ content, origin }: PrintJob, booklet: Booklet) {
  const { chapters } = chaptersOf(content, booklet, origin);
  if (chapters.length !== sides.length) {
    const fix = `write ${sides.length}: for the officer, then for the traveller`;
    throw new PrintError(`${booklet.file}:1 has ${chapters.length} ## sections → ${fix}`);
  }
  return chapters.map(({ blocks: [first, ...rest] }) => ({
    line: (first?.t === 'h' && first.line) || `${booklet.file}:1`,
    title: first?.t === 'h' ? plainRuns(first.c) : '',
    hint: plainText(rest),
  }));
}
