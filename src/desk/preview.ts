import type { SiteContent } from '../content/site-content.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import type { Locale } from '../i18n/locales.ts';
import { languages } from '../i18n/languages.ts';
import { siteOf } from '../site/load-site.ts';
import { markup, type Html } from './markup.ts';
import type { DeskSubject } from './subjects.ts';
import { deskWords } from './words/index.ts';

/** Links that show a text as it is saved: its page, and what is printed of it, in a frame beside them. */
export function previewHtml({ path, documents }: DeskSubject, content: SiteContent, locale: Locale): Html {
  const words = deskWords[locale];
  const [kind = '', id = ''] = path.split('/');
  const groups = documents.map(({ key }) => ({
    key: key as Locale,
    links: linksOf(content, kind, id, key as Locale, words.pageOf),
  }));
  const first = groups.find(({ key }) => key === locale) ?? groups[0];
  const start = first?.links[0]?.url;
  if (start === undefined) return markup``;
  const lists = groups.map(
    ({ key, links }) =>
      markup`<div>
        <h3>${languages[key].name}</h3>
        <ul role="list">
          ${links.map(({ url, label }) => markup`<li><a href="${url}" target="preview">${label}</a></li>`)}
        </ul>
      </div>`,
  );
  return markup`<details class="preview" id="preview">
    <summary><h2>${words.preview}</h2></summary>
    <p>${words.previewHint}</p>
    <div class="cells">${lists}</div>
    <iframe name="preview" title="${words.frame}" src="${start}" loading="lazy"></iframe>
  </details>`;
}

function linksOf(
  content: SiteContent,
  kind: string,
  id: string,
  locale: Locale,
  page: string,
): { url: string; label: string }[] {
  if (!['pages', 'lessons', 'booklets'].includes(kind)) return [];
  return [...pageLinks(content, kind, id, locale, page), ...fileLinks(content, kind, id, locale)];
}

function pageLinks(
  content: SiteContent,
  kind: string,
  id: string,
  locale: Locale,
  label: string,
): { url: string; label: string }[] {
  if (kind === 'booklets') return [];
  try {
    const found = siteOf(content).pages.find((one) => one.id === id && one.locale === locale);
    return found ? [{ url: found.url, label }] : [];
  } catch {
    // A text that lacks a language makes no site; the check says so.
    return [];
  }
}

/** A booklet is a preview of its own text, and of every page that it takes a chapter from. */
function fileLinks(
  content: SiteContent,
  kind: string,
  id: string,
  locale: Locale,
): { url: string; label: string }[] {
  const taking = content.booklets.filter(
    (one) =>
      one.locale === locale && one.head?.chapters.some((chapter) => 'page' in chapter && chapter.page === id),
  );
  const booklets = new Set(kind === 'pages' ? taking.map((one) => one.id) : kind === 'booklets' ? [id] : []);
  const isOwn = (one: { booklet: string; lesson?: string | undefined }) =>
    kind === 'lessons' ? one.lesson === id : booklets.has(one.booklet);
  return downloadsOf(content)
    .filter(
      (one) =>
        (one.locale === locale || one.locale === 'mul') &&
        isOwn(one) &&
        one.file.endsWith('.pdf') &&
        one.use !== 'shop',
    )
    .map(({ url, file, paper }) => ({ url, label: `${file} (${paper})` }));
}
