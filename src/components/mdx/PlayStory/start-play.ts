/**
 * Shows one step of a story at a time, and what was really written only after a guess; nothing is counted, stored or
 * sent. Without it all steps stand one below the other, and every answer opens by itself.
 */
export function startPlay(play: HTMLElement): void {
  const parts = [...play.querySelectorAll<HTMLElement>('.turn, .play-end')];
  const later = [...play.querySelectorAll<HTMLElement>('.trick, .reply')];
  let shown = parts[0];
  const show = () => {
    const wanted = location.hash && document.getElementById(location.hash.slice(1));
    const part = wanted ? parts.find((one) => one.contains(wanted)) : undefined;
    if (part && part === parts[0] && shown === parts[parts.length - 1]) startAgain();
    // A link to a source or a heading elsewhere leaves the reader's step as it is.
    shown = part ?? shown;
    for (const one of parts) one.hidden = one !== shown;
    if (part) part.focus();
  };
  const startAgain = () => {
    for (const one of later) one.hidden = true;
    for (const one of play.querySelectorAll('details')) one.open = false;
  };
  // The event does not bubble.
  play.addEventListener('toggle', ({ target }) => revealAfter(target as HTMLDetailsElement), true);
  addEventListener('hashchange', show);
  for (const one of later) one.hidden = true;
  show();
}

function revealAfter(choice: HTMLDetailsElement): void {
  if (!choice.open || !choice.closest('.guess')) return;
  for (const one of choice.closest('.turn')?.querySelectorAll<HTMLElement>('.trick, .reply') ?? []) {
    one.hidden = false;
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
}
