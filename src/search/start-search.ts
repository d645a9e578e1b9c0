interface Texts {
  loading: string;
  failed: string;
  none: string;
  /** What to say of 0, 1, 2 … results, in the right plural forms. */
  counted: string[];
}

interface Pagefind {
  debouncedSearch(words: string): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

const mostShown = 20;

/** Makes the search form work: results as one types, on this device alone; the words never enter the address. */
export function startSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (!field) return;
  form.hidden = false;
  document.querySelector('[data-search-missing]')?.remove();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(form, field.value);
  });
  field.addEventListener('input', () => void answer(form, field.value));
}

async function answer(form: HTMLFormElement, words: string): Promise<void> {
  const texts: Texts = JSON.parse(form.dataset['texts'] ?? '{}');
  if (words.trim() === '') return show(form, '', []);
  say(form, texts.loading);
  try {
    const found = await (await loadPagefind()).debouncedSearch(words);
    if (found === null) return;
    const hits = await Promise.all(found.results.slice(0, mostShown).map((result) => result.data()));
    show(form, texts.counted[found.results.length] ?? texts.counted[texts.counted.length - 1] ?? '', hits);
    if (hits.length === 0) say(form, texts.none);
  } catch {
    show(form, texts.failed, []);
  }
}

function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  return import(/* @vite-ignore */ address) as Promise<Pagefind>;
}

function show(form: HTMLFormElement, message: string, hits: Hit[]): void {
  say(form, message);
  form.querySelector('ol')?.replaceChildren(...hits.map(rowOf));
}

function say(form: HTMLFormElement, message: string): void {
  const output = form.querySelector('output');
  if (output) output.textContent = message;
}

function rowOf(hit: Hit): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('p');
  excerpt.append(...markedPartsOf(hit.excerpt));
  row.append(link, excerpt);
  return row;
}

/** Turns Pagefind's excerpt, text with `<mark>` around the words found, into nodes without parsing it as HTML. */
function markedPartsOf(excerpt: string): (Text | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = part.match(/^<mark>(.*)<\/mark>$/)?.[1];
    if (marked === undefined) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(marked);
    return mark;
  });
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
