/** Shows the filters of the download centre and lets them hide what is not asked for; nothing is stored or sent. */
export function startFilters(form: HTMLFormElement): void {
  form.hidden = false;
  document.querySelectorAll('.download').forEach(nameFiles);
  form.addEventListener('change', () => filter(form));
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** Adds the name of a piece to the links to its files, for readers who hear links by themselves: “To read: …”. */
function nameFiles(row: Element): void {
  const name = row.querySelector('h4, h5')?.textContent;
  for (const link of row.querySelectorAll('.download-files a'))
    link.setAttribute('aria-label', `${link.textContent?.trim()}: ${name}`);
}

function filter(form: HTMLFormElement): void {
  const wanted = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
  const language = wanted.find(({ name }) => name === 'language')?.value ?? '';
  let found = 0;
  for (const section of document.querySelectorAll<HTMLElement>('.downloads')) {
    const rows = [...section.querySelectorAll<HTMLElement>('.download')];
    const fits = (row: HTMLElement) =>
      wanted.every(({ name, value }) => {
        // A row that says nothing of its languages has all of them.
        const marks = row.dataset[name] ?? section.dataset[name];
        return marks === undefined || marks.split('|').includes(value);
      });
    for (const row of rows) {
      row.hidden = !fits(row);
      showFiles(row, language);
    }
    for (const group of section.querySelectorAll<HTMLElement>('.download-group')) {
      group.hidden = !group.querySelector('.download:not([hidden])');
      if (group instanceof HTMLDetailsElement) group.open = wanted.length > 0;
    }
    const shown = rows.filter((row) => !row.hidden).length;
    section.hidden = shown === 0;
    found += shown;
  }
  const counted: Record<string, string> = JSON.parse(form.dataset['counted'] ?? '{}');
  const rule = new Intl.PluralRules(document.documentElement.lang).select(found);
  const output = form.querySelector('output');
  const none = form.querySelector<HTMLElement>('.download-none');
  if (output) output.textContent = (counted[rule] ?? '').replace('{{count}}', String(found));
  if (none) none.hidden = found > 0;
}

/** Shows the files in a language, or the link to the piece in another one; everything when none is asked for. */
function showFiles(row: HTMLElement, language: string): void {
  const parts = [...row.querySelectorAll<HTMLElement>('.download-files, [hreflang]')];
  const asked = parts.filter(
    (part) =>
      (part instanceof HTMLAnchorElement ? part.hreflang : document.documentElement.lang) === language,
  );
  for (const part of parts) part.hidden = asked.length > 0 && !asked.includes(part);
}
