import { dataLists } from '../content/data-lists.ts';
import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';
import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { ChangeDays } from '../reports/change-days.ts';
import { markup, type Html } from './markup.ts';
import { deskWords } from './words/index.ts';

/** The first page of the desk: every text with its state in each language, films and lists of data. */
export function overviewHtml(content: SiteContent, locale: Locale, changedOn: ChangeDays): Html {
  const words = deskWords[locale];
  const texts = Map.groupBy(textsOf(content), ({ kind }) => kind);
  const link = (path: string, title: string) => markup`<a href="/desk/${locale}/${path}/">${title}</a>`;
  const films = content.films.map(
    ({ id, data }) => markup`<li>${link(`films/${id}`, data?.title[locale] ?? id)} <code>${id}</code></li>`,
  );
  const lists = Object.entries(dataLists).map(
    ([kind, { file, list }]) =>
      markup`<li>
        ${link(`data/${kind}`, kind)} <code>${file}.yaml${list && list !== file ? ` · ${list}` : ''}</code>
      </li>`,
  );
  return markup`${(['pages', 'lessons', 'booklets'] as const).map((kind) => tableHtml(texts.get(kind) ?? [], kind, locale, changedOn))}
    <h2 id="films">${words.kinds.films}</h2>
    <ul class="columns" role="list">
      ${films}
    </ul>
    <h2 id="data">${words.kinds.data}</h2>
    <ul class="columns" role="list">
      ${lists}
      <li>${link('data/site', 'site')} <code>site.yaml</code></li>
    </ul>`;
}

function tableHtml(
  texts: readonly TextFile[],
  kind: TextFile['kind'],
  locale: Locale,
  changedOn: ChangeDays,
): Html {
  const words = deskWords[locale];
  const rows = [...Map.groupBy(texts, ({ id }) => id)].map(([id, held]) => {
    const own = held.find((one) => one.locale === locale) ?? held[0];
    const title = (own?.head as { title?: string } | undefined)?.title ?? id;
    const days = held.map(({ file }) => changedOn(file) ?? '');
    const newest = days.toSorted().at(-1) ?? '';
    return markup`<tr>
      <th scope="row"><a href="/desk/${locale}/${kind}/${id}/">${title}</a> <code>${id}</code></th>
      ${locales.map((one) =>
        cellHtml(
          held.find((text) => text.locale === one),
          newest,
          locale,
          changedOn,
        ),
      )}
    </tr>`;
  });
  return markup`<h2 id="${kind}">${words.kinds[kind]}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.text}</th>
          ${locales.map((one) => markup`<th scope="col">${languages[one].name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function cellHtml(text: TextFile | undefined, newest: string, locale: Locale, changedOn: ChangeDays): Html {
  const words = deskWords[locale];
  if (!text) return markup`<td><b>${words.missing}</b></td>`;
  const reviewed = (text.head as { reviewed?: Date } | undefined)?.reviewed?.toISOString().slice(0, 10);
  const changed = changedOn(text.file);
  const state = changed === undefined ? words.isNew : changed < newest ? words.lags : undefined;
  return markup`<td>${words.reviewed} ${reviewed ?? words.none}${state && markup` <b>${state}</b>`}</td>`;
}
