import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { LessonFrame } from '../../print/documents/print-document.ts';
import { letterOf, type QuizPart, type QuizQuestion } from '../quiz.ts';
import { escapeXml } from '../xml.ts';

/** A picture of a lesson as the player shows it. */
export interface PlayerPicture {
  /** Its file in the pack. */
  file: string;
  width: number;
  height: number;
  alt: string;
  title: string;
  ask: string;
}

/** What the page of one lesson in a pack shows. */
export interface PlayerPage {
  locale: Locale;
  part: QuizPart;
  frame: Pick<LessonFrame, 'words' | 'hotline' | 'child'>;
  pictures: readonly PlayerPicture[];
}

/** The page of a lesson in a pack: its pictures and its questions, which can be read without a script too. */
export function playerPageOf({ locale, part, frame, pictures }: PlayerPage): string {
  const t = translator(locale);
  const texts = {
    yes: t('quiz.yes'),
    again: t('quiz.again'),
    missing: t('quizFiles.player.missing', { number: '{{number}}' }),
    result: t('quizFiles.player.result', { right: '{{right}}', all: '{{all}}' }),
  };
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(part.title)}</title>`,
    // Without it a browser asks the platform for a picture of its own.
    '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="player.css">\n</head>\n<body>\n<main>',
    `<h1>${escapeXml(part.title)}</h1>`,
    ...(pictures.length > 0
      ? [
          `<h2>${escapeXml(t('quizFiles.player.pictures'))}</h2>`,
          `<div class="pictures">\n${pictures.map(figureOf).join('\n')}\n</div>`,
        ]
      : []),
    `<form id="quiz" autocomplete="off" novalidate data-texts="${escapeXml(JSON.stringify(texts))}">`,
    `<h2>${escapeXml(t('quiz.title'))}</h2>\n<p>${escapeXml(t('quizFiles.player.lead'))}</p>`,
    ...part.questions.map((question, index) => askOf(question, index + 1, t('quiz.show'))),
    `<p id="missing" role="alert"></p>`,
    `<button hidden>${escapeXml(t('quizFiles.player.check'))}</button>\n</form>`,
    `<section id="result" aria-labelledby="done" hidden>`,
    `<h2 id="done" tabindex="-1">${escapeXml(t('quizFiles.player.done'))}</h2>\n<p></p>`,
    `<button type="button">${escapeXml(t('quizFiles.player.retry'))}</button>\n</section>\n</main>`,
    footerOf(frame, t('print.abroad')),
    '<script src="player.js"></script>\n</body>\n</html>\n',
  ].join('\n');
}

function figureOf({ file, width, height, alt, title, ask }: PlayerPicture): string {
  const image = `<img src="${file}" width="${width}" height="${height}" alt="${escapeXml(alt)}">`;
  // A wide scene has a row of its own.
  const kind = width > 1.3 * height ? ' class="wide"' : '';
  return `<figure${kind}>${image}<figcaption><b>${escapeXml(title)}</b>${ask === title ? '' : ` ${escapeXml(ask)}`}</figcaption></figure>`;
}

function askOf({ id, ask, options, right, why }: QuizQuestion, number: number, show: string): string {
  const choices = options.map(
    (option, index) =>
      `<label><input type="radio" name="${id}" value="${letterOf(index)}"> <span>${letterOf(index)}. ${escapeXml(option)}</span></label>`,
  );
  const reasons = why.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
  const answer = `<p><b>${letterOf(right)}.</b> ${escapeXml(options[right] ?? '')}</p>`;
  return [
    `<fieldset data-right="${letterOf(right)}">\n<legend>${number}. ${escapeXml(ask)}</legend>`,
    `<div>\n${choices.join('\n')}\n</div>`,
    `<details><summary>${escapeXml(show)}</summary>\n<p class="verdict"></p>${answer}${reasons.join('')}\n</details>\n</fieldset>`,
  ].join('\n');
}

/** The numbers that every deck and sheet of a lesson names. */
function footerOf({ words, child, hotline }: PlayerPage['frame'], abroad: string): string {
  const row = (name: string, shown: string, href: string) =>
    `<li>${escapeXml(name)}: <a href="${href}">${shown}</a></li>`;
  return [
    `<footer>\n<h2>${escapeXml(words.numbers)}</h2>\n<ul>`,
    row(words.child, child.v, child.href),
    row(words.hotline, hotline.short, `tel:${hotline.short}`),
    row(abroad, hotline.abroad, `tel:${hotline.abroad.replace(/[\s\u00A0]/g, '')}`),
    '</ul>\n</footer>',
  ].join('\n');
}
