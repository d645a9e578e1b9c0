import { startAddress } from '../addresses.ts';
import { fetchJson } from '../engine/fetch-json.ts';
import { announce, textsOf } from './texts.ts';

/** How long the program of the search may take before the page says that it failed. */
const timeoutMs = 30_000;

/**
 * Shows the form and waits for somebody to use it. Only then the program and the entry of the index are fetched, both at
 * once; a reader who came for the list of pages loads none of them.
 */
export function openSearch(form: HTMLFormElement, program: string): void {
  const field = form.querySelector('input');
  let isAsked = false;
  form.hidden = false;
  document.querySelector('[data-search-missing]')?.remove();
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    const start = fetchJson(startAddress(textsOf(form).locale));
    start.catch(() => undefined);
    const late = new Promise((_, reject) => setTimeout(reject, timeoutMs));
    Promise.race([import(/* @vite-ignore */ program), late]).then(
      () => form.dispatchEvent(new CustomEvent('search-open', { detail: start })),
      () => {
        isAsked = false;
        announce(form, textsOf(form).failed);
      },
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  field?.addEventListener('focus', ask);
  field?.addEventListener('input', ask);
  if (document.activeElement === field) ask();
}
