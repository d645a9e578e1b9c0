/** Lets the reader put a neutral word in place of the page's title; kept for this tab, and nowhere else. */
export function startPlainTitle(row: HTMLElement): void {
  const box = row.querySelector('input');
  const { full = '', plain = '' } = row.dataset;
  if (!box) return;
  row.hidden = false;
  box.checked = document.title === plain;
  box.addEventListener('change', () => {
    document.title = box.checked ? plain : full;
    keep(box.checked);
  });
}

function keep(isPlain: boolean): void {
  try {
    if (isPlain) sessionStorage.setItem('plain', '1');
    else sessionStorage.removeItem('plain');
  } catch {
    // Where storage is forbidden the choice lasts for this page alone.
  }
}
