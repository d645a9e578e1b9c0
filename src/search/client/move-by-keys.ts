/**
 * Arrows go through the field and the links of the results, Escape returns to the field, and in the field empties it.
 * Enter on a link follows it, as always. An Escape that does something here is not passed on: it is no step of a quick
 * exit; in an empty field it is.
 */
export function moveByKeys(form: HTMLFormElement, field: HTMLInputElement, empty: () => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape' && !(document.activeElement === field && field.value === '')) {
      event.preventDefault();
      if (document.activeElement === field) empty();
      field.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...form.querySelectorAll<HTMLElement>('#search-results > li > a')];
    const at = stops.indexOf(nearestStop(event.target, field));
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The link of the row in which something is focused, or the field. */
function nearestStop(target: EventTarget | null, field: HTMLElement): HTMLElement {
  const row = target instanceof HTMLElement ? target.closest('#search-results > li') : null;
  return row?.querySelector('a') ?? field;
}
