/**
 * Lets a reader choose an option of each question and answers kindly at once; nothing is stored or sent.
 * Without it the options stand as a list, and the answer opens under them.
 */
export function startQuiz(form: HTMLFormElement): void {
  const texts: { yes: string; again: string } = JSON.parse(form.dataset['texts'] ?? '{}');
  form.querySelectorAll<HTMLElement>('.ask').forEach((ask, index) => offerOptions(ask, `q${index}`));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('choice', (event) => {
    const option = event.target as HTMLInputElement;
    const ask = option.closest<HTMLElement>('.ask');
    const output = ask?.querySelector('output');
    const details = ask?.querySelector('details');
    if (output) output.textContent = option.value === ask?.dataset['right'] ? texts.yes : texts.again;
    if (details) details.open = true;
  });
}

function offerOptions(ask: HTMLElement, name: string): void {
  ask.querySelectorAll<HTMLLIElement>('ol > li').forEach((item, index) => {
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name,
      value: String(index + 1),
    });
    const words = document.createElement('span');
    // The number goes on as text behind the button: answers name it, and two marks beside each other are one too many.
    words.append(`${index + 1}. `, ...item.childNodes);
    item.style.listStyle = 'none';
    const label = document.createElement('label');
    label.append(input, words);
    item.append(label);
  });
}
