import type { Path } from '../content/read-yaml.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Field } from './fields.ts';
import type { FormView } from './form.ts';
import { markup, type Html } from './markup.ts';
import { filled } from './words/index.ts';

/** Fields whose values are ids of something, with the list from which the browser offers them. */
const offered: Record<string, string> = {
  drawing: 'drawings',
  page: 'pages',
  call: 'contacts',
  contact: 'contacts',
};

/** The box, list or lines in which a value is written; `facts` are its id, its name and what describes it. */
export function inputHtml(
  { words, lang }: FormView,
  field: Field,
  text: string,
  path: Path,
  facts: Html,
): Html {
  const key = String(path.at(-1));
  const own = isLocale(key) ? key : lang;
  const language = own && markup` lang="${own}"`;
  const options =
    field.is === 'flag'
      ? ['true', 'false']
      : 'options' in field && field.is === 'word'
        ? field.options
        : undefined;
  if (options) {
    const all = [...new Set(['', ...options, text])];
    const named = (one: string) =>
      one === '' ? words.none : field.is !== 'flag' ? one : one === 'true' ? words.yes : words.no;
    return markup`<select ${facts}>
      ${all.map((one) => markup`<option value="${one}" ${one === text && markup` selected`}>${named(one)}</option>`)}
    </select>`;
  }
  if (
    field.is === 'lines' ||
    text.includes('\n') ||
    text.length > 44 ||
    ('most' in field && (field.most ?? 0) > 100)
  )
    return markup`<textarea
      ${facts}${language}
      rows="${Math.max(text.split('\n').length, Math.ceil(text.length / 40), 2)}"
      spellcheck="true"
    >
${text}</textarea>`;
  const type = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'date' : 'text';
  const list = offered[key] && markup` list="ids-${offered[key]}"`;
  return markup`<input ${facts}${language}${list} type="${type}" value="${text}" autocomplete="off" />`;
}

/** What may be written there. */
export function hintOf({ words }: FormView, field: Field): Html {
  const hints = [
    !field.required && words.optional,
    field.is === 'lines' && words.oneALine,
    field.is === 'lines' && field.options && `${words.one}: ${field.options.join(', ')}`,
    'most' in field && field.most && filled(words.most, 'n', field.most),
  ].filter((one) => typeof one === 'string');
  return markup`${hints.join(' · ')}`;
}
