/** Lets the language switch lead to the section that the reader asked for: headings have the same id in every language. */
export function keepSection(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.addEventListener('click', () => (link.hash = location.hash));
}
