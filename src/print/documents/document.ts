import type { SiteContent } from '../../content/site-content.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { entryOf } from '../../content/catalog.ts';
import type { Audience } from '../../design/audiences.ts';
import { isSample } from '../../site/origin.ts';
import { hotlineId, phoneOf } from '../../site/phone.ts';
import { glassesOf, starPoints } from '../../design/lattice-shapes.ts';
import { paletteOf, type Variant } from '../../design/palette.ts';
import { qrOf, type Qr } from '../../design/qr.ts';
import { addNoBreakSpaces } from '../../design/no-break-spaces.ts';
import type { Frame, FrameString } from './print-document.ts';

/** What a frame says of the text around which it stands. */
export interface Framed {
  /** What the pattern of its cover is drawn from. */
  id: string;
  locale: Locale;
  head: { title: string; subtitle: string; audience: readonly Audience[]; reviewed: Date };
  /** Where its title was written: `content/booklets/en/hotel-card.mdx:2`. */
  titleLine: string;
  hyphenates: boolean;
}

/** What a document is made for, and where its links lead. */
export interface Setting {
  variant: Variant;
  /** The public origin of the site, such as `https://insan-alveri.example`. */
  origin: string;
  /** The address in the QR code, from the root of the site. */
  qrPath: string;
}

/** The contacts on the back of every booklet, in the order of the facts' recommended cards. */
const backNumbers = [
  ['trafficking', 'hotline-152', 'inside'],
  ['abroad', 'hotline-152', 'abroad'],
  ['danger', 'emergency-112', 'inside'],
  ['police', 'police-102', 'inside'],
  ['child', 'child-116111', 'inside'],
  ['work', 'labour-142', 'inside'],
  ['foreigner', 'migration-919', 'inside'],
] as const;

const strings: readonly FrameString[] = [
  ...(['contents', 'imprint', 'reviewed', 'sources', 'slips', 'numbers', 'scan'] as const),
  ...(['notOfficial', 'abroad', 'free', 'cut'] as const),
];

/** What every piece of print knows: colours, numbers, QR code, words around the text. */
export function documentBase(
  content: SiteContent,
  framed: Framed,
  { variant, origin, qrPath }: Setting,
): Frame {
  const { id, locale, head, titleLine, hyphenates } = framed;
  const t = translator(locale);
  const audience = head.audience[0] ?? 'everyone';
  const hotline = entryOf('contact', content.catalog.contacts, hotlineId);
  return {
    variant,
    lang: locale,
    title: head.title,
    subtitle: head.subtitle,
    cover: { title: addNoBreakSpaces(locale, head.title), subtitle: addNoBreakSpaces(locale, head.subtitle) },
    audience: t(`audience.${audience}`),
    palette: paletteOf(audience, variant),
    star: starPoints,
    glasses: { cover: glassesOf(id, 10, 7), small: glassesOf(id, 6, 6) },
    columns: { cover: 10, small: 6 },
    reviewed: addNoBreakSpaces(locale, formatDay(locale, head.reviewed)),
    strings: Object.fromEntries(strings.map((key) => [key, t(`print.${key}`)])) as Frame['strings'],
    hotline: { short: phoneOf(hotline).shown, abroad: phoneOf(hotline, 'abroad').shown },
    numbers: backNumbers.map(([name, contact, from]) => {
      const { shown, href } = phoneOf(entryOf('contact', content.catalog.contacts, contact), from);
      return { name: t(`print.${name}`), v: shown, href };
    }),
    qr: drawQr(qrOf(new URL(qrPath, origin).href)),
    sample: isSample(origin) ? t('print.sample') : null,
    sampleSize: 0.085,
    titleLine,
    hyphenate: hyphenates,
    showRefs: false,
    narrow: false,
    wide: false,
  };
}

function drawQr({ address, modules }: Qr): Frame['qr'] {
  return {
    address,
    shown: address.replace(/^https:\/\//, '').replace(/\/$/, ''),
    modules: modules.map(runsOf),
  };
}

/** The dark runs of a row as [first module, length]. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, index) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}
