/**
 * Makes the exit link work, and keeps what it leaves behind shut. It runs in the head, before anything is shown, so
 * that it works while the rest of the page is still on its way. It stands alone (its own text is put into the page):
 * it may name nothing outside itself, and it keeps to words that browsers of the last six years know. The keys and
 * the other tabs are heard by `listenForExitKeys`, which may come later.
 *
 * What it promises stands in tests/fixtures/quick-exit-promises.ts.
 */
export function startQuickExit(): void {
  const { exit, plain } = (document.currentScript as HTMLScriptElement).dataset as {
    exit: string;
    plain: string;
  };
  const root = document.documentElement;
  // Safari before 15.2 has no such entry; there the mark in the list behind Back tells alone.
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isCalled = (entry?.type ?? 'navigate') === 'navigate' && !history.state;
  let isLeaving = false;

  // The first question to storage costs a slow phone a tenth of a second. A page that nothing of ours came before in
  // this tab asks it once it is painted; one reached from our pages, by Back, by a reload or restored asks before.
  const { navigation } = window;
  const isFirst = navigation?.entries().length === 1 && navigation.activation?.from === null;
  if (!isCalled || !isFirst) applyTabState(isCalled);
  // Marked at once, for who goes on before the first paint: such a page leaves after any exit.
  else attempt(() => history.replaceState({ exits: 0 }, ''));

  // Firefox shows a page that it kept as it was with the storage of that time: it keeps none that holds a lock.
  if ('mozInnerScreenX' in window)
    navigator.locks?.request('page', { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
  // The other browsers may keep a page as it was and show that picture on Back: let them keep an empty one.
  addEventListener('pagehide', () => (root.hidden = true));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return void requestAnimationFrame(() => setTimeout(applyTabState, 0, isCalled));
    if (isLeaving) return open();
    root.hidden = false;
    applyTabState(false);
  });
  addEventListener('hashchange', () => applyTabState(!history.state));
  addEventListener('exit', leave);
  for (const type of ['click', 'auxclick'] as const) addEventListener(type, follow);

  /** Leaves by the exit; under a plain title follows other links so that the list behind Back does not grow. */
  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.button > 1 || event.defaultPrevented) return;
    if (link.matches('[data-quick-exit]')) {
      event.preventDefault();
      leave();
    } else if (
      event.button === 0 &&
      !(event.ctrlKey || event.shiftKey || event.metaKey || event.altKey) &&
      !link.target &&
      !link.hasAttribute('download') &&
      link.protocol.startsWith('http') &&
      tabFlag('plain')
    ) {
      event.preventDefault();
      location.replace(link.href);
    }
  }

  /**
   * Does what this tab wishes of the page. Each entry of the list behind Back is marked with the number of exits before
   * it, since a restored tab calls its pages as if they were new: one that is older than the last exit leaves.
   */
  function applyTabState(isNew: boolean): void {
    if (isLeaving) return;
    if (tabFlag('plain')) document.title = plain;
    const exits = Number(tabFlag('exit'));
    if (isNew) attempt(() => history.replaceState({ exits }, ''));
    else if ((history.state?.exits ?? 0) < exits) {
      blank();
      open();
    }
  }

  /** Leaves; asked again, sets out again, since a key may have stopped the first try. */
  function leave(): void {
    if (isLeaving) return open();
    blank();
    tabFlag('exit', String(Number(tabFlag('exit')) + 1));
    dispatchEvent(new Event('leaving'));
    open();
  }

  /** Takes what can be read off the screen, the tab and the address bar before the other site answers. */
  function blank(): void {
    isLeaving = true;
    // Not `hidden`, and the body stays: Firefox and WebKit tell a page without a picture of no key, and Escape stops them.
    root.hidden = false;
    root.style.visibility = 'hidden';
    document.title = plain;
    if (document.body) document.body.textContent = '';
    attempt(() => history.replaceState(history.state, '', '/'));
  }

  function open(): void {
    location.replace(exit);
  }

  /** Reads what this tab keeps under a word, after writing it where a value is given. */
  function tabFlag(key: string, value?: string): string | null | undefined {
    return attempt(() => {
      if (value !== undefined) sessionStorage.setItem(key, value);
      return sessionStorage.getItem(key);
    });
  }

  /** Where storage or the list behind Back is forbidden the exit still leaves; only a later Back is not caught. */
  function attempt<Result>(step: () => Result): Result | undefined {
    try {
      return step();
    } catch {
      return undefined;
    }
  }
}
