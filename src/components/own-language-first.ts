/**
 * Moves the parts in the reader's language to the front of each list marked `data-qr-order`.
 * `wanted` are the languages of the browser, most wanted first (BCP 47); a page in none of them stays as it is.
 */
export function showOwnLanguageFirst(wanted: readonly string[]): void {
  for (const list of document.querySelectorAll('[data-qr-order]')) {
    const parts = [...list.children].filter((part): part is HTMLElement => part instanceof HTMLElement);
    const own = wanted
      .map((tag) => parts.find(({ dataset }) => dataset['locale'] === tag.slice(0, 2).toLowerCase()))
      .find((part) => part !== undefined);
    if (own) list.prepend(own);
  }
}
