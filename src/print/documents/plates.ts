import { entryOf, type Catalog } from '../../content/catalog.ts';
import { audienceLooks, type Audience } from '../../design/audiences.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import type { Plate, TitledDrawing } from './print-document.ts';

/** Signs that a picture can show, the most telling first. */
const signs = [
  ...['passport', 'answers-for', 'phone-taken', 'no-wage', 'locked-outside', 'sleeps-at-work'],
  ...['debt', 'untreated', 'day-and-night', 'many-passports', 'no-address', 'too-good'],
];

/** What whoever needs help can do or ask for. */
const helpDrawings = [
  ...['help-call', 'help-operator', 'help-interpreter', 'help-shelter'],
  ...['help-doctor', 'help-lawyer', 'help-show-screen'],
];

/** How many pictures stand on a page. */
const aPage = 6;

/**
 * The pages of pictures with which a booklet may close in fours, in the order in which they are wanted; they show
 * nothing that is in `shown` already, as long as there is enough else.
 */
export function platesOf(
  catalog: Catalog,
  locale: Locale,
  audience: Audience,
  shown: ReadonlySet<string>,
): Plate[] {
  const t = translator(locale);
  const picture = (id: string) => titledDrawing(catalog, locale, id);
  const sixOf = (ids: readonly string[]) =>
    [...ids.filter((id) => !shown.has(id)), ...ids.filter((id) => shown.has(id))]
      .slice(0, aPage)
      .map(picture);
  return [
    {
      kind: 'pictures',
      title: t('print.signsShown'),
      line: entryOf('drawing', catalog.drawings, 'sign-two-together').title[locale],
      pictures: sixOf(signs.map((name) => `sign-${name}`)),
    },
    {
      kind: 'pictures',
      title: t('print.helpShown'),
      line: t('print.free'),
      pictures: sixOf(helpDrawings),
    },
    {
      kind: 'poster',
      title: t('print.toHangUp'),
      line: '',
      pictures: [picture(audienceLooks[audience].drawing)],
    },
  ];
}

/** What may stand at the foot of half-empty pages, one after another: help that is not shown elsewhere. */
export function closingDrawings(
  catalog: Catalog,
  locale: Locale,
  shown: ReadonlySet<string>,
): TitledDrawing[] {
  return helpDrawings.filter((id) => !shown.has(id)).map((id) => titledDrawing(catalog, locale, id));
}

function titledDrawing(catalog: Catalog, locale: Locale, id: string): TitledDrawing {
  const { title } = entryOf('drawing', catalog.drawings, id);
  return { ...printDrawing(catalog, locale, id), title: title[locale] };
}
