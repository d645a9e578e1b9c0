import type { Path } from '../content/read-yaml.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { hintOf, inputHtml } from './control.ts';
import { fieldFor, type Field, type Group } from './fields.ts';
import { nameOf, removalOf, shown } from './form-values.ts';
import { markup, type Html } from './markup.ts';
import type { PlacedProblem } from './problems.ts';
import { labelOf } from './words/fields.ts';
import type { DeskWords } from './words/index.ts';

/** What a form needs to know to show a field. */
export interface FormView {
  locale: Locale;
  words: DeskWords;
  /** What the file is in names of fields, and the language of its words. */
  key: string;
  lang: Locale | undefined;
  problems: readonly PlacedProblem[];
  isLocked: (path: Path) => boolean;
}

/** The fields of a group, one under the other. */
export function groupHtml(view: FormView, group: Group, value: unknown, path: Path): Html[] {
  const own = (value ?? {}) as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(group.fields), ...Object.keys(own)])];
  return keys.map((key) => rowHtml(view, fieldFor(group.fields[key], own[key]), own[key], [...path, key]));
}

/** A field with its label, whatever it is. */
function rowHtml(view: FormView, field: Field, value: unknown, path: Path): Html {
  const label = labelHtml(view, path);
  const note = view.isLocked(path) && markup`<p class="locked">${view.words.locked}</p>`;
  if (field.is === 'list')
    return markup`<fieldset class="list">
      <legend>${label}</legend>
      ${note}${problemsHtml(view, path)}${itemsHtml(view, field.of, value, path)}
    </fieldset>`;
  if (field.is === 'group')
    return markup`<fieldset class="${isTrio(field) ? 'trio' : 'group'}">
      <legend>${label}</legend>
      ${note}${problemsHtml(view, path)}
      <div class="cells">${groupHtml(view, field, value, path)}</div>
    </fieldset>`;
  return markup`<div class="field">
    <label for="${idOf(view, path)}">${label}</label>${note}${controlHtml(view, field, value, path)}
  </div>`;
}

/** A field without its label, for a row whose legend names it. */
export function controlHtml(view: FormView, field: Field, value: unknown, path: Path): Html {
  if (field.is === 'group') return markup`${groupHtml(view, field, value, path)}`;
  if (field.is === 'list')
    return markup`${problemsHtml(view, path)}${itemsHtml(view, field.of, value, path)}`;
  const hint = hintOf(view, field);
  const id = idOf(view, path);
  const problems = problemsAt(view, path);
  const facts = markup`id="${id}" name="${nameOf(view.key, path)}" aria-describedby="hint-${id} problems-${id}"
  aria-invalid="${problems.length > 0 ? 'true' : 'false'}"`;
  return markup`${inputHtml(view, field, shown(value), path, facts)}
    <p class="hint" id="hint-${id}">${hint}</p>
    ${problemsHtml(view, path)}`;
}

/** The id of the control of a field. */
export function idOf(view: Pick<FormView, 'key'>, path: Path): string {
  return nameOf(view.key, path);
}

/** The problems of a field, in a list that stays when there are none, for those that come up while one types. */
export function problemsHtml(view: FormView, path: Path): Html {
  const items = problemsAt(view, path).map(
    ({ what, fix, wordsLine }) =>
      markup`<li>
        ${wordsLine !== undefined && markup`<b>${view.words.line} ${wordsLine}</b> `}${what}
        <span>→ ${fix}</span>
      </li>`,
  );
  return markup`<ul
    class="problems"
    role="list"
    id="problems-${idOf(view, path)}"
    data-problems="${nameOf(view.key, path)}"
  >
    ${items}
  </ul>`;
}

function problemsAt({ problems, key }: FormView, path: Path): readonly PlacedProblem[] {
  const name = nameOf(key, path);
  return problems.filter(({ field }) => field === name);
}

function itemsHtml(view: FormView, of: Field, value: unknown, path: Path): Html {
  const { words } = view;
  const items = ((value ?? []) as unknown[]).map((one, index) => {
    const at = [...path, index];
    const box = removalOf(nameOf(view.key, at));
    return markup`<fieldset class="item">
      <legend>${words.item} ${index + 1}</legend>
      ${problemsHtml(view, at)}${itemHtml(view, of, one, at)}<label class="remove"
        ><input type="checkbox" name="${box}" value="1" /> ${words.removeItem}</label
      >
    </fieldset>`;
  });
  return markup`${items}
    <details class="add">
      <summary>${words.addItem}</summary>
      <fieldset class="item">
        <legend>${words.newEntry}</legend>
        ${itemHtml(view, of, undefined, [...path, '+'])}
      </fieldset>
    </details>`;
}

/** An entry of a list that is a group has no label of its own: its legend names it. */
function itemHtml(view: FormView, of: Field, value: unknown, path: Path): Html {
  const field = fieldFor(of, value);
  if (field.is !== 'group') return rowHtml(view, field, value, path);
  const fields = groupHtml(view, field, value, path);
  return isTrio(field)
    ? markup`<div class="trio"><div class="cells">${fields}</div></div>`
    : markup`${fields}`;
}

function labelHtml({ locale }: FormView, path: Path): Html {
  const key = String(path.at(-1));
  const label = labelOf(key)[locale];
  return label === key ? markup`<code>${key}</code>` : markup`${label} <code>${key}</code>`;
}

function isTrio({ fields }: Group): boolean {
  const keys = Object.keys(fields);
  return (
    keys.length === locales.length &&
    locales.every((locale) => keys.includes(locale) && fields[locale]?.is !== 'group')
  );
}
