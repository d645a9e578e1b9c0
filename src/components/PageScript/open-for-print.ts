/** Opens what is folded before it is printed, for browsers whose print styles cannot. */
export function openForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
  });
}
