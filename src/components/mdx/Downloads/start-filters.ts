/** Shows the filters of the download centre and lets them hide what is not asked for; nothing is stored or sent. */
export function startFilters(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('change', () => filter(form));
  form.addEventListener('submit', (event) => event.preventDefault());
}

function filter(form: HTMLFormElement): void {
  const wanted = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
  const fits = (row: HTMLElement) =>
    wanted.every(({ name, value }) => (row.dataset[name] ?? '').split('|').includes(value));
  let found = 0;
  for (const section of document.querySelectorAll<HTMLElement>('.downloads')) {
    const rows = [...section.querySelectorAll<HTMLElement>('.download')];
    for (const row of rows) row.hidden = !fits(row);
    const shown = rows.filter((row) => !row.hidden).length;
    section.hidden = shown === 0;
    found += shown;
  }
  const counted: string[] = JSON.parse(form.dataset['counted'] ?? '[]');
  const output = form.querySelector('output');
  const none = form.querySelector<HTMLElement>('.download-none');
  if (output) output.textContent = counted[found] ?? '';
  if (none) none.hidden = found > 0;
}
