import { startAddress } from '../addresses.ts';
import { fetchJson } from '../engine/fetch-json.ts';
import { loadIndex, type LoadedIndex } from '../engine/load-index.ts';
import { search, type Answer } from '../query/search.ts';
import { startWork } from '../query/work.ts';
import type { Language } from '../words/language.ts';
import { moveByKeys } from './move-by-keys.ts';
import { rowOf } from './show-results.ts';
import { announce, textsOf } from './texts.ts';

/** How long the field must be still before it is searched, and how many results are shown at a time. */
const debounceMs = 120;
const pageSize = 10;

/** Waits for the search form to be used; the program of each language calls it with that language. */
export function waitForSearch(language: Language): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
    const run = (event: Event) => runSearch(language, form, (event as CustomEvent<StartFile>).detail);
    form.addEventListener('search-open', run, { once: true });
  }
}

type StartFile = Promise<unknown>;

/** Makes the search form work: results as one types, on this device alone; the words never enter the address. */
function runSearch(language: Language, form: HTMLFormElement, startFile: StartFile): void {
  const field = form.querySelector('input');
  const kind = form.querySelector('select');
  if (!field || !kind) return;
  const texts = textsOf(form);
  let index: Promise<LoadedIndex> | undefined;
  let file: StartFile | undefined = startFile;
  let asked = 0;
  let timer = 0;

  const load = () => {
    index ??= loadIndex(language, file ?? fetchJson(startAddress(texts.locale)));
    file = undefined;
    return index;
  };
  const answer = async () => {
    const own = ++asked;
    if (field.value.trim() === '') return show(form, '', []);
    announce(form, texts.loading);
    const work = startWork(async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== asked) throw new Error('another search has begun');
    });
    try {
      const loaded = await load();
      // Whatever is typed, and whether anything is found: the server sees the same requests.
      loaded.fetchTexts().catch(() => undefined);
      const found = await search(loaded, field.value, kind.value, work);
      if (own === asked) showAnswer(form, loaded, found);
    } catch {
      if (own !== asked) return;
      index = undefined;
      show(form, texts.failed, []);
    }
  };
  const answerSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), debounceMs);
  };

  field.addEventListener('input', answerSoon);
  kind.addEventListener('change', () => void answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void answer().then(() => form.querySelector<HTMLElement>('#search-results a')?.focus());
  });
  moveByKeys(form, field, () => {
    field.value = '';
    void answer();
  });
  // Back may bring the page as it was left, with its rows and an emptied field.
  window.addEventListener('pageshow', () => setTimeout(() => void answer()));
  load().catch(() => undefined);
  void answer();
}

function showAnswer(form: HTMLFormElement, index: LoadedIndex, answer: Answer): void {
  const texts = textsOf(form);
  const count = answer.hits.length;
  if (count === 0) {
    show(form, texts.none, []);
    form.querySelector('[data-search-none]')?.removeAttribute('hidden');
    return;
  }
  const counted = texts.counted[new Intl.PluralRules(texts.locale).select(count)] ?? '';
  const similar = answer.guessed.length > 0 ? ` ${texts.similar}` : '';
  const rows = answer.hits.slice(0, pageSize).map((hit) => rowOf(index, hit, answer));
  show(form, `${counted.replace('{{count}}', String(count))}.${similar}`, rows);
  offerMore(form, index, answer, texts.more);
}

function offerMore(form: HTMLFormElement, index: LoadedIndex, answer: Answer, text: string): void {
  let shown = pageSize;
  if (answer.hits.length <= shown) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-plain';
  button.textContent = text;
  button.addEventListener('click', () => {
    const rows = answer.hits.slice(shown, shown + pageSize).map((hit) => rowOf(index, hit, answer));
    shown += rows.length;
    form.querySelector('#search-results')?.append(...rows);
    if (shown >= answer.hits.length) button.remove();
    rows[0]?.querySelector('a')?.focus();
  });
  form.querySelector('#search-results')?.after(button);
}

function show(form: HTMLFormElement, message: string, rows: HTMLLIElement[]): void {
  announce(form, message);
  form.querySelector('[data-search-none]')?.setAttribute('hidden', '');
  form.querySelector('#search-results ~ button')?.remove();
  form.querySelector('#search-results')?.replaceChildren(...rows);
}
