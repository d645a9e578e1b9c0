/** Lets a reader send a page to somebody, by what the device offers for it, or else by its address on the clipboard. */
export function startShare(row: HTMLElement): void {
  const button = row.querySelector('button');
  const output = row.querySelector('output');
  if (!button || !output) return;
  const url = location.origin + location.pathname;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      output.textContent = row.dataset['share'] ?? '';
    } catch {
      output.textContent = url;
    }
  };
  button.addEventListener('click', () => {
    // Whoever closes the sheet of the device has not asked for anything else.
    if (navigator.share) navigator.share({ title: document.title, url }).catch(() => undefined);
    else void copy();
  });
  row.hidden = false;
}
