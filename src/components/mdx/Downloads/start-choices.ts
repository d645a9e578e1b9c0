/**
 * Makes choices of the links above the lists of the download centre: radio buttons that leave what fits all of them,
 * tell how much each would leave, and cannot be chosen where nothing would be left. Nothing is stored or sent.
 */
export function startChoices(box: HTMLElement): void {
  document.querySelectorAll('.download-row').forEach(nameLinks);
  const output = document.createElement('output');
  for (const nav of box.querySelectorAll<HTMLElement>('nav')) nav.replaceWith(fieldsetOf(nav, box));
  box.append(output);
  const fromAddress = box.querySelector<HTMLInputElement>(`[value="${CSS.escape(location.hash.slice(1))}"]`);
  if (fromAddress?.name === 'reader') fromAddress.checked = true;
  const update = () => {
    show(box);
    output.textContent = foundText(box);
  };
  box.addEventListener('change', update);
  update();
}

/** Adds the name of a piece to the links to its files, for readers who hear links by themselves: “Open: …”. */
function nameLinks(row: Element): void {
  const name = row.querySelector('h4, h5')?.textContent;
  for (const link of row.querySelectorAll('p > a:not([lang]), li > a, summary'))
    link.setAttribute('aria-label', `${link.textContent?.trim()}: ${name}`);
  for (const link of row.querySelectorAll('dd a'))
    link.setAttribute(
      'aria-label',
      `${link.textContent?.trim()}: ${link.parentElement?.previousElementSibling?.textContent}`,
    );
}

function fieldsetOf(nav: HTMLElement, box: HTMLElement): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = nav.querySelector('p')?.textContent ?? '';
  fieldset.append(legend);
  const add = (value: string, text: string) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = nav.dataset['name'] ?? '';
    radio.value = value;
    radio.checked = value === '';
    radio.autocomplete = 'off';
    const words = document.createElement('span');
    words.dataset['text'] = text.replace(/\s*\(\d+\)\s*$/, '').trim();
    label.append(radio, words);
    fieldset.append(label);
  };
  add('', box.dataset['any'] ?? '');
  for (const link of nav.querySelectorAll('a')) add(link.dataset['value'] ?? '', link.textContent ?? '');
  return fieldset;
}

interface Choice {
  reader: string;
  family: string;
}

function show(box: HTMLElement): void {
  const chosen = choiceIn(box);
  for (const row of document.querySelectorAll<HTMLElement>('.download-row')) row.hidden = !fits(row, chosen);
  for (const part of document.querySelectorAll<HTMLElement>('.download-group, .downloads[data-family]'))
    part.hidden = !part.querySelector('.download-row:not([hidden])');
  for (const radio of box.querySelectorAll('input')) {
    const count = countOf({ ...chosen, [radio.name]: radio.value });
    radio.disabled = count === 0;
    const words = radio.nextElementSibling as HTMLElement;
    words.textContent = `${words.dataset['text']} (${count})`;
  }
}

function choiceIn(box: HTMLElement): Choice {
  const valueOf = (name: string) =>
    box.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  return { reader: valueOf('reader'), family: valueOf('family') };
}

function fits(row: HTMLElement, { reader, family }: Choice): boolean {
  const own = row.closest<HTMLElement>('[data-family]')?.dataset['family'];
  return (reader === '' || row.dataset['for'] === reader) && (family === '' || own === family);
}

function countOf(choice: Choice): number {
  return [...document.querySelectorAll<HTMLElement>('.download-row')].filter((row) => fits(row, choice))
    .length;
}

function foundText(box: HTMLElement): string {
  const count = countOf(choiceIn(box));
  const counted: Record<string, string> = JSON.parse(box.dataset['counted'] ?? '{}');
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (counted[rule] ?? '').replace('{{count}}', String(count));
}
