import type { SiteContent } from '../content/site-content.ts';
import type { FilmFile } from '../content/read-films.ts';
import { audienceLooks } from '../design/audiences.ts';
import { qrOf } from '../design/qr.ts';
import { firstLocale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { scenesIn, type Scene } from './scenes.ts';
import { defaultOrigin } from '../site/origin.ts';
import { qrPathOf } from '../site/qr-page.ts';
import { timelineOf } from './timeline.ts';
import { ownMotion } from './web-motion.ts';

/**
 * A loop as one HTML file that asks for nothing else: it begins by itself and fills any screen, upright or lying, from
 * a USB stick and without a network. Where motion is not wanted, the last frame with the number stands still.
 */
export function screenFile(content: SiteContent, film: FilmFile, origin: string): string {
  const timeline = timelineOf(content, film, 'mul');
  const { css, motion } = ownMotion(timeline);
  const scenes = scenesIn(content, timeline, timeline, motion);
  const { colours } = audienceLooks[timeline.audience];
  const roles = Object.entries(colours).map(([role, colour]) => `--${role}:${colour}`);
  const last = scenes.length - 1;
  return [
    `<!doctype html><html lang="${firstLocale}"><meta charset="utf-8"><title>${escaped(timeline.title)}</title>`,
    `<style>:root{${roles.join(';')}}${look}${css}</style><body class="film-on">`,
    ...scenes.map((scene, index) => shotOf(scene, index === last ? codeOf(origin) : '')),
    '</body></html>\n',
  ].join('\n');
}

const look = [
  'html,body{margin:0;height:100%;background:var(--pane);overflow:hidden;cursor:none}',
  'div{position:absolute;inset:0;background:var(--pane);color:#fffbf2;font:700 min(8.2vmin,4.5vw)/1.15 system-ui,Roboto,"Noto Sans",Arial,sans-serif;text-wrap:balance}',
  'svg{position:absolute;top:0;left:0;width:56.25%;height:100%}',
  'p{position:absolute;left:56.25%;top:0;box-sizing:border-box;width:43.75%;height:100%;margin:0;padding:0 4vmin;display:flex;flex-direction:column;justify-content:center;gap:.5em}',
  '.end p{bottom:auto;height:55%;font-size:min(4.6vmin,2.6vw);font-weight:400}',
  '.code{top:56%;left:60%;width:auto;height:36%;background:#fff}',
  '@media (orientation:portrait){div{font-size:9vmin}svg{width:100%;height:62%}p{left:0;top:62%;width:100%;height:26%;text-align:center}.end p{height:17%;font-size:4.2vmin}.code{top:79%;left:50%;height:17%;transform:translateX(-50%)}}',
].join('');

function shotOf({ name, box, shapes, words }: Scene, code: string): string {
  const lines = words.map(
    (one) =>
      `<p lang="${one.locale}" class="${one.name ?? ''}">${one.lines.map((line) => `<span>${escaped(tied(line))}</span>`).join('')}</p>`,
  );
  const drawing = `<svg viewBox="${box}">${shapes}</svg>`;
  return `<div class="${name}${code === '' ? '' : ' end'}">${drawing}${lines.join('')}${code}</div>`;
}

/** No line ends within a number. */
function tied(line: string): string {
  return line.replace(/(?<=\d) (?=\d)/g, '\u00A0');
}

/** The code of the page in three languages; without an address of the site, it says that it is a sample. */
function codeOf(origin: string): string {
  const { modules } = qrOf(new URL(qrPathOf(), origin).href);
  const path = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  const size = modules.length + 8;
  const mark =
    origin === defaultOrigin
      ? `<path fill="#fff" d="M4 ${size / 2 - 4}h${size - 8}v6h-${size - 8}z"/><text x="${size / 2}" y="${size / 2}" font-size="5" text-anchor="middle" fill="#a5182f">${translator(firstLocale)('print.sample')}</text>`
      : '';
  return `<svg class="code" viewBox="0 0 ${size} ${size}"><path d="${path.join('')}"/>${mark}</svg>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
