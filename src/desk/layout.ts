import { locales, type Locale } from '../i18n/locales.ts';
import { languages } from '../i18n/languages.ts';
import { markup, type Html } from './markup.ts';
import { reportWords } from '../reports/words.ts';
import { deskWords } from './words/index.ts';

/** A page of the desk. */
export interface DeskPage {
  title: string;
  /** Its address behind the language: `pages/help/`. */
  path: string;
  body: Html;
  /** Pages that hold a form run the script of the desk. */
  hasForm?: boolean;
}

/** Puts a page of the desk into its frame. */
export function pageHtml(locale: Locale, { title, path, body, hasForm }: DeskPage): string {
  const words = deskWords[locale];
  const parts = [
    { href: `/desk/${locale}/`, label: words.overview, isHere: path === '' },
    ...(['changes', 'status'] as const).map((report) => ({
      ...{ href: `/desk/${report}/?in=${locale}`, label: reportWords[locale][report], isHere: false },
    })),
  ];
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${words.title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk/desk.css" />
        ${hasForm && markup`<script type="module" src="/desk/desk.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          <a class="brand" href="/desk/${locale}/">${words.title}</a>
          <nav aria-label="${words.nav}">
            <ul role="list">
              ${parts.map(({ href, label, isHere }) => markup`<li><a href="${href}"${isHere && markup` aria-current="page"`}>${label}</a></li>`)}
            </ul>
          </nav>
          <nav class="languages" aria-label="${words.languages}">
            <ul role="list">
              ${locales.map((one) => markup`<li><a href="/desk/${one}/${path}" lang="${one}" hreflang="${one}" ${one === locale && markup` aria-current="true"`}>${languages[one].name}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;
}
