import type { ServerResponse } from 'node:http';
import { dataLists } from '../content/data-lists.ts';
import { changeDays } from '../reports/change-days.ts';
import { today } from '../content/today.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Desk } from './desk.ts';
import { send } from './respond.ts';
import { formHtml } from './form-page.ts';
import { markup, type Html } from './markup.ts';
import { pageHtml, type DeskPage } from './layout.ts';
import { overviewHtml } from './overview.ts';
import { placedProblems, type PlacedProblem } from './problems.ts';
import { entriesOf, openSubject, type DeskSubject } from './subjects.ts';
import { deskWords } from './words/index.ts';

/** Sends a page of the desk. */
export async function showPage(
  desk: Desk,
  locale: Locale,
  path: readonly string[],
  url: URL,
  response: ServerResponse,
): Promise<void> {
  const page = await pageAt(desk, locale, path, url);
  send(response, 200, 'text/html; charset=utf-8', pageHtml(locale, page));
}

async function pageAt(desk: Desk, locale: Locale, path: readonly string[], url: URL): Promise<DeskPage> {
  const [first = '', second = ''] = path;
  const content = desk.content();
  if (path.length === 0)
    return {
      title: deskWords[locale].overview,
      path: '',
      body: overviewHtml(content, locale, changeDays(desk.root, today())),
    };
  if (first === 'data' && path.length === 2 && second in dataLists)
    return {
      title: second,
      path: `data/${second}/`,
      body: listHtml(desk.root, second as keyof typeof dataLists, locale),
    };
  const subject = openSubject(desk.root, content, locale, path);
  const problems = url.searchParams.has('check') ? await problemsOf(desk, subject) : [];
  return {
    title: subject.title,
    path: subject.path,
    body: formHtml(subject, content, locale, problems),
    hasForm: true,
  };
}

/** What the check says of the files of a form as they are saved. */
async function problemsOf({ checker }: Desk, { documents }: DeskSubject): Promise<PlacedProblem[]> {
  // Another form may be checked first; this page is shown once and must not say that nothing is wrong.
  let problems = await checker.problems(new Map());
  while (!problems) problems = await checker.problems(new Map());
  return placedProblems(problems, new Map(documents.map((one) => [one.file, one])));
}

function listHtml(root: string, kind: keyof typeof dataLists, locale: Locale): Html {
  const words = deskWords[locale];
  const address = (id: string) => `/desk/${locale}/data/${kind}/${encodeURIComponent(id)}/`;
  const entries = entriesOf(root, kind, locale).map(
    (one) => markup`<li><a href="${address(one.id)}">${one.id}</a> ${one.words}</li>`,
  );
  return markup`<p><a href="${address('+')}">${words.addEntry}</a></p>
    <h2>${words.entries}: ${entries.length}</h2>
    <ul class="entries" role="list">
      ${entries}
    </ul>`;
}
