import type { SiteContent } from '../../content/site-content.ts';
import { entryOf } from '../../content/catalog.ts';
import { locales } from '../../i18n/locales.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { crossPoints } from '../../design/lattice-shapes.ts';
import { randomFrom } from '../../design/lattice.ts';
import type { Download } from '../../downloads/download.ts';
import { hotlineId, phoneOf } from '../../site/phone.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { documentBase } from './document.ts';
import type { LockScreenDocument } from './print-document.ts';

/** How many stars stand side by side; the groups of the number from abroad fill as many. */
const columns = 5;

/** Where a phone shows nothing of its own, in shares of the height: below the clock, above the buttons. */
const free = { from: 0.42, to: 0.84 };

/** A lattice of stars for the lock screen, the same at its left and right; six of them hold the numbers. */
export function lockScreenDocument(
  content: SiteContent,
  { id, paper, title, subtitle, reviewed }: Download,
  origin: string,
): LockScreenDocument {
  const [width = 1080, height = 1920] = paper.split(' × ').map(Number);
  const tile = width / columns;
  const hotline = entryOf('contact', content.catalog.contacts, hotlineId);
  const [locale] = locales;
  const head = {
    title: title[locale] ?? id,
    subtitle: subtitle[locale] ?? '',
    audience: ['everyone'] as const,
    reviewed,
  };
  // The two rows of numbers stand in the middle of what the phone leaves free.
  const first = Math.round(((free.from + free.to) / 2) * height - tile);
  const above = Math.ceil(first / tile);
  const rows = above + Math.ceil((height - first) / tile);
  const top = first - above * tile;
  const words = [
    { v: phoneOf(hotline).shown, column: 2, row: above, scale: 0.24 },
    ...phoneOf(hotline, 'abroad')
      .shown.split(/\s/)
      .map((v, column) => ({ v, column, row: above + 1, scale: 0.17 })),
  ];
  return {
    ...documentBase(
      content,
      { id, locale, head, titleLine: 'content/data/contacts.yaml:1', hyphenates: false },
      { variant: 'read', origin, qrPath: qrPathOf() },
    ),
    template: 'lock-screen',
    ...{ width, height, tile, top, words },
    cross: crossPoints,
    panes: panesOf(rows, above, (free.from * height - top) / tile),
  };
}

/**
 * The coloured stars and crosses, at the left as at the right; dark ones under the clock, and elsewhere so many light
 * ones that those with a number are some of them.
 */
function panesOf(rows: number, numberRow: number, clockRows: number): LockScreenDocument['panes'] {
  const random = randomFrom('lock screen');
  const { light } = audienceLooks.everyone.colours;
  const panes: LockScreenDocument['panes'] = [];
  for (let row = 0; row < rows; row += 1) {
    const glass = row + 1 < clockRows ? darkGlass : brightGlass;
    for (let column = 0; column <= Math.floor(columns / 2); column += 1) {
      const holdsNumber = row === numberRow + 1 || (row === numberRow && column === 2);
      const [star, hasCross, cross] = [pick(glass, random()), random() < 0.45, pick(darkGlass, random())];
      for (const at of new Set([column, columns - 1 - column]))
        panes.push({ shape: 'star', column: at, row, colour: holdsNumber ? light : star });
      if (!hasCross) continue;
      for (const at of new Set([column, columns - column]))
        panes.push({ shape: 'cross', column: at, row, colour: cross });
    }
  }
  return panes;
}

const { everyone, travellers, tourism, schools } = audienceLooks;
const darkGlass = [
  ...[everyone.colours.body, travellers.colours.pane, tourism.colours.pane, everyone.colours.shade],
  ...[everyone.colours.accent, everyone.colours.body],
];
const brightGlass = [
  ...[everyone.colours.light, everyone.colours.glow, everyone.colours.light, everyone.colours.soft],
  ...[travellers.colours.soft, schools.colours.light, everyone.colours.accent],
];

function pick(colours: readonly string[], value: number): string {
  return colours[Math.floor(value * colours.length)] ?? '';
}
