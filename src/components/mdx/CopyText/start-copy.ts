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
      if (box.dataset['copy'] === 'html') copyFormatted(text);
      else await navigator.clipboard.writeText(text);
      output.textContent = box.dataset['done'] ?? '';
    } catch {
      output.textContent = box.dataset['failed'] ?? '';
    }
  };
  button.addEventListener('click', () => void copy());
}

/**
 * Puts markup on the clipboard as what it looks like; programs that take none get its code. The newer interface reads
 * markup under the policy of the page, which takes its styles away.
 * @throws when the browser does not copy.
 */
function copyFormatted(html: string): void {
  const put = (event: ClipboardEvent) => {
    for (const type of ['text/html', 'text/plain']) event.clipboardData?.setData(type, html);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  if (!document.execCommand('copy')) throw new Error('the browser did not copy');
}
