/** Lets a reader copy a text at once and says that it is done; without it the text is selected by hand. */
export function startCopy(box: HTMLElement): void {
  const button = box.querySelector('button');
  const output = box.querySelector('output');
  if (!button || !output) return;
  button.hidden = false;
  const copy = async () => {
    const paragraphs = [...box.querySelectorAll('blockquote p')].map((one) => one.textContent?.trim() ?? '');
    try {
      await navigator.clipboard.writeText(paragraphs.join('\n\n'));
      output.textContent = box.dataset['done'] ?? '';
    } catch {
      output.textContent = box.dataset['failed'] ?? '';
    }
  };
  button.addEventListener('click', () => void copy());
}
