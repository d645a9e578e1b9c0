/**
 * Makes choices of the links above a list of the download centre: radio buttons that leave what is for a reader and tell
 * how much that is. Nothing is stored or sent.
 */
export function startChoices(box: HTMLElement): void {
  document.querySelectorAll('.download-row').forEach(nameLinks);
  const output = document.createElement('output');
  for (const nav of box.querySelectorAll<HTMLElement>('nav')) nav.replaceWith(fieldsetOf(nav, box));
  box.append(output);
  const chooseFromAddress = () => {
    const anchor = location.hash.slice(1);
    const radioOf = (value: string) => box.querySelector<HTMLInputElement>(`[value="${CSS.escape(value)}"]`);
    // A piece to which an address leads is not hidden by a choice.
    const radio = anchor === '' ? undefined : (radioOf(anchor) ?? radioOf(''));
    if (radio) radio.checked = true;
  };
  const update = () => {
    const count = show(box.querySelector<HTMLInputElement>(':checked')?.value ?? '');
    output.textContent = foundText(box, count);
  };
  chooseFromAddress();
  box.addEventListener('change', update);
  addEventListener('hashchange', () => {
    chooseFromAddress();
    update();
  });
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
    words.textContent = text.trim();
    label.append(radio, words);
    fieldset.append(label);
  };
  add('', `${box.dataset['any']} (${document.querySelectorAll('.download-row').length})`);
  for (const link of nav.querySelectorAll('a')) add(link.dataset['value'] ?? '', link.textContent ?? '');
  return fieldset;
}

/** Shows what is for a reader, or all, and tells how much that is. */
function show(reader: string): number {
  for (const part of document.querySelectorAll<HTMLElement>('[data-reader]'))
    part.hidden = reader !== '' && part.dataset['reader'] !== reader;
  return document.querySelectorAll('[data-reader]:not([hidden]) .download-row').length;
}

function foundText(box: HTMLElement, count: number): string {
  const counted: Record<string, string> = JSON.parse(box.dataset['counted'] ?? '{}');
  const rule = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (counted[rule] ?? '').replace('{{count}}', String(count));
}
