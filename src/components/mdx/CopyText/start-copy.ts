/** Lets a reader copy a text at once and says that it is done; without it the text is selected by hand. */
export function startCopy(box: HTMLElement): void {
  const button = box.querySelector('button');
  const output = box.querySelector('output');
  if (!button || !output) return;
  button.hidden = false;
  const copy = async () => {
    const parts = [...box.querySelectorAll('blockquote p, pre')].map((one) => one.textContent?.trim() ?? '');
    const text = parts.join('\n\n');
    try {
      await (box.dataset['copy'] === 'html' ? copyFormatted(text) : navigator.clipboard.writeText(text));
      output.textContent = box.dataset['done'] ?? '';
    } catch {
      output.textContent = box.dataset['failed'] ?? '';
    }
  };
  button.addEventListener('click', () => void copy());
}

/**
 * Puts markup on the clipboard as what it looks like; programs that take none get its code.
 * @throws in browsers without `ClipboardItem` (Firefox before 127), where the reader selects the text.
 */
function copyFormatted(html: string): Promise<void> {
  const { ClipboardItem: Item } = window;
  const of = (type: string) => [type, new Blob([html], { type })] as const;
  return navigator.clipboard.write([new Item(Object.fromEntries([of('text/html'), of('text/plain')]))]);
}
