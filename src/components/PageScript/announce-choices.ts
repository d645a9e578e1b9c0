/**
 * Sends a `choice` event from a radio button that a reader takes on purpose: by click, tap, Space or Enter. An arrow key
 * only moves to the next one on the way to another, although browsers report it as a click and a change.
 */
export function announceChoices(): void {
  let key = '';
  document.addEventListener('keydown', (event) => {
    key = event.key;
    if (key === 'Enter' && isRadio(event.target)) {
      event.preventDefault();
      event.target.click();
    }
  });
  document.addEventListener('keyup', () => (key = ''));
  document.addEventListener('click', ({ target }) => {
    if (!key.startsWith('Arrow') && isRadio(target))
      target.dispatchEvent(new Event('choice', { bubbles: true }));
  });
}

function isRadio(target: EventTarget | null): target is HTMLInputElement {
  return (target as HTMLInputElement).type === 'radio';
}
