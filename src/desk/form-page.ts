import type { SiteContent } from '../content/site-content.ts';
import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';
import { bodyOf, type DeskDocument } from './document.ts';
import { fieldFor } from './fields.ts';
import { controlHtml, groupHtml, idOf, problemsHtml, type FormView } from './form.ts';
import { nameOf } from './form-values.ts';
import { markup, type Html } from './markup.ts';
import { previewHtml } from './preview.ts';
import type { PlacedProblem } from './problems.ts';
import { languageOf, type DeskSubject } from './subjects.ts';
import { labelOf } from './words/fields.ts';
import { deskWords, filled } from './words/index.ts';

/** The form of a text, a film, an entry or the settings. `problems` are known only after a save without script. */
export function formHtml(
  subject: DeskSubject,
  content: SiteContent,
  locale: Locale,
  problems: readonly PlacedProblem[],
): Html {
  const words = deskWords[locale];
  const views = subject.documents.map((document): FormView => ({
    ...{ locale, words, problems },
    key: document.key,
    lang: languageOf(document),
    isLocked: subject.isLocked,
  }));
  const files = subject.documents.map(
    ({ file, key, digest }) =>
      markup`<li>
        ${words.file} <code>${file}</code><input type="hidden" name="digest:${key}" value="${digest}" />
      </li>`,
  );
  const isText = subject.documents.some(({ body }) => body);
  return markup`<form class="desk" method="post" data-words="${JSON.stringify(words)}">
      <ul class="files" role="list">
        ${files}
        ${isText && markup`<li><a href="#words">${words.words}</a></li>`}
        ${isText && markup`<li><a href="#preview">${words.preview}</a></li>`}
      </ul>
      <div class="state" role="status" data-state>
        ${problems.length > 0 && filled(words.faulty, 'n', problems.length)}
      </div>
      <noscript><p>${words.scriptless}</p></noscript>
      <ul class="problems loose" role="list" data-problems="">
        ${problems.filter(({ field }) => field === undefined).map(({ file, line, what, fix }) => markup`<li>${file}:${line} ${what} → ${fix}</li>`)}
      </ul>
      ${isText ? columnsHtml(subject, views) : subject.documents.map((one, index) => groupHtml(views[index] as FormView, one.group, one.value, one.path))}
      <div class="bar">
        <button type="submit">${words.save}</button>
        <p role="alert" data-saved></p>
        <span data-conflict hidden
          ><button type="submit" name="over" value="1">${words.over}</button>
          <a href="">${words.reopen}</a></span
        >
      </div>
    </form>
    ${previewHtml(subject, content, locale)} ${datalistsHtml(content, locale)}`;
}

/** The fields of a text in a row for each, with its languages side by side. */
function columnsHtml({ documents }: DeskSubject, views: readonly FormView[]): Html {
  const view = views[0] as FormView;
  const keys = [
    ...new Set(
      documents.flatMap(({ group, value }) => [...Object.keys(group.fields), ...Object.keys(value ?? {})]),
    ),
  ];
  const rows = keys.map((key) => {
    const label = labelOf(key)[view.locale];
    const cells = documents.map((document, index) => cellHtml(document, views[index] as FormView, key));
    const note = view.isLocked([key]) && markup`<p class="locked">${view.words.locked}</p>`;
    return markup`<fieldset class="row">
      <legend>${label === key ? '' : `${label} `}<code>${key}</code></legend>
      ${note}
      <div class="cells">${cells}</div>
    </fieldset>`;
  });
  const bodies = documents.map((document, index) => wordsHtml(document, views[index] as FormView));
  return markup`${rows}
    <fieldset class="row words" id="words">
      <legend>${view.words.words}</legend>
      <div class="cells">${bodies}</div>
    </fieldset>`;
}

function cellHtml(document: DeskDocument, view: FormView, key: string): Html {
  const value = ((document.value ?? {}) as Record<string, unknown>)[key];
  const field = fieldFor(document.group.fields[key], value);
  const control = controlHtml(view, field, value, [key]);
  return field.is === 'list' || field.is === 'group'
    ? markup`<div class="cell">
        <p class="language">${languageNames(document)}</p>
        ${control}
      </div>`
    : markup`<div class="cell">
        <label class="language" for="${idOf(view, [key])}">${languageNames(document)}</label>${control}
      </div>`;
}

function wordsHtml(document: DeskDocument, view: FormView): Html {
  const id = idOf(view, ['body']);
  return markup`<div class="cell">
    <label class="language" for="${id}">${languageNames(document)}</label
    ><textarea
      id="${id}"
      name="${nameOf(document.key, ['body'])}"
      lang="${document.key}"
      rows="32"
      spellcheck="true"
      aria-describedby="problems-${id}"
    >
${bodyOf(document)}</textarea
    >${problemsHtml(view, ['body'])}
  </div>`;
}

function languageNames(document: DeskDocument): string {
  const locale = languageOf(document);
  return locale ? languages[locale].name : document.file;
}

function datalistsHtml({ catalog, pages, pages: [first] }: SiteContent, locale: Locale): Html {
  const list = (name: string, options: readonly { id: string; title: string }[]) =>
    markup`<datalist id="ids-${name}">
      ${options.map(({ id, title }) => markup`<option value="${id}">${title}</option>`)}
    </datalist>`;
  return markup`${list(
    'drawings',
    catalog.drawings.map(({ id, title }) => ({ id, title: title[locale] })),
  )}
  ${list(
    'contacts',
    catalog.contacts.map(({ id, name }) => ({ id, title: name[locale] })),
  )}
  ${
    first &&
    list(
      'pages',
      pages.filter((one) => one.locale === locale).map(({ id, head }) => ({ id, title: head?.title ?? id })),
    )
  }`;
}
