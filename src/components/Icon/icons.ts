import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of Lucide (ISC licence) by what our icons are called. */
const files = {
  arrow: 'arrow-right',
  book: 'book-open',
  check: 'check',
  child: 'baby',
  clock: 'clock',
  cross: 'x',
  danger: 'triangle-alert',
  door: 'door-open',
  exit: 'log-out',
  eye: 'eye',
  factory: 'factory',
  hand: 'hand',
  heart: 'hand-heart',
  hotel: 'hotel',
  house: 'house',
  law: 'scale',
  lock: 'lock',
  luggage: 'luggage',
  menu: 'menu',
  money: 'banknote',
  newspaper: 'newspaper',
  out: 'external-link',
  passport: 'book-user',
  people: 'users',
  person: 'user',
  phone: 'phone',
  plane: 'plane',
  question: 'circle-question-mark',
  school: 'school',
  search: 'search',
  shield: 'shield',
  speech: 'message-circle',
  stamp: 'stamp',
  tip: 'lightbulb',
  work: 'briefcase',
};

const folder = join(process.cwd(), 'node_modules/lucide-static/icons');

/** The drawing inside each icon, on a grid of 24 × 24 units. */
export const icons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [
    name,
    drawingIn(readFileSync(join(folder, `${file}.svg`), 'utf8')),
  ]),
);

function drawingIn(svg: string): string {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}
