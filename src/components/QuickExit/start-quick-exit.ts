/**
 * Makes the quick exit work, and keeps what it leaves behind shut. It runs in the head, before anything is shown, so
 * that it works while the rest of the page is still on its way. It stands alone (its own text is put into the page):
 * it may name nothing outside itself, and it keeps to words that browsers of the last six years know.
 */
export function startQuickExit(): void {
  const { exit, plain } = (document.currentScript as HTMLScriptElement).dataset as {
    exit: string;
    plain: string;
  };
  const root = document.documentElement;
  const isCalled = performance.navigation.type === 0;
  let isLeaving = false;
  let presses = 0;
  let pressedAt = 0;

  // The first question to storage costs a slow phone a tenth of a second. A page that nothing of ours stands beside in
  // this tab asks it once it is painted; one reached from our pages, by Back or by a reload asks before.
  if (!isCalled || window.navigation?.entries().length !== 1) meet(isCalled);

  // The browser may keep a page as it was and show that picture on Back: let it keep an empty one.
  addEventListener('pagehide', () => (root.hidden = true));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return void requestAnimationFrame(() => setTimeout(meet, 0, isCalled));
    if (isLeaving) return leave();
    root.hidden = false;
    meet(false);
  });
  addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-quick-exit]')) return;
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    const isOurs = event.key === 'Shift' || event.key === 'Escape';
    // Both Shift keys count, together too: only another key between them ends the count, not a key that is held.
    presses = isOurs && event.timeStamp - pressedAt < 5000 ? presses + 1 : Number(isOurs);
    pressedAt = event.timeStamp;
    if (presses > 2) leave();
    else say(presses);
  });

  /** Does what this tab wishes of the page; after an exit only one whose address was called anew stays. */
  function meet(isNew: boolean): void {
    if (isLeaving) return;
    if (kept('plain')) document.title = plain;
    if (!kept('exit')) return;
    if (isNew) kept('exit', '');
    else leave();
  }

  function leave(): void {
    isLeaving = true;
    root.hidden = true;
    document.title = plain;
    kept('exit', '1');
    location.replace(exit);
  }

  function say(count: number): void {
    const status = document.querySelector<HTMLElement>('[data-exit-presses]');
    if (status) status.textContent = status.dataset.exitPresses?.split('|')[count] ?? '';
  }

  /** Reads what this tab keeps under a word, after writing it where a value is given. */
  function kept(key: string, value?: string): string | null {
    try {
      if (value !== undefined) sessionStorage.setItem(key, value);
      return sessionStorage.getItem(key);
    } catch {
      // Where storage is forbidden the exit still leaves; only a later Back is not caught.
      return null;
    }
  }
}
