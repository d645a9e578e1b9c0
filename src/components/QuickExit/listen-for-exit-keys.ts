/**
 * Leaves by the keys: Shift or Escape three times, alone. Leaves with every other tab of the site too. It asks
 * `startQuickExit` in the head to leave by the event `exit`, and hears of every leaving by the event `leaving`. It
 * stands alone like that one: the page behind the QR codes holds its text, the other pages load it as a module.
 *
 * What it promises stands in tests/fixtures/quick-exit-promises.ts.
 */
export function listenForExitKeys(): void {
  const channel = window.BroadcastChannel && new BroadcastChannel('exit');
  const exitKeysDown = new Set<string>();
  let isAlone = false;
  let presses = 0;
  let pressedAt = 0;
  let otherDownAt = -Infinity;

  if (channel) {
    channel.onmessage = () => dispatchEvent(new Event('exit'));
    addEventListener('leaving', () => channel.postMessage(''));
  }
  addEventListener('keydown', (event) => {
    const { key, timeStamp } = event;
    // Escape would stop the browser on its way out.
    if (isLeaving()) return void (key === 'Escape' && event.preventDefault());
    if (!isExitKey(event)) {
      isAlone = false;
      otherDownAt = timeStamp;
      return count(0);
    }
    if (event.repeat) return;
    const code = event.code || key;
    // The browser was not told when this key came up.
    if (exitKeysDown.has(code)) exitKeysDown.clear();
    // Both Shift keys count, together too. A key whose coming up nobody saw is held for two seconds at most.
    const isWithShift = isAlone && key === 'Shift' && !exitKeysDown.has('Escape');
    isAlone = (exitKeysDown.size === 0 || isWithShift) && timeStamp - otherDownAt > 2000;
    exitKeysDown.add(code);
    if (!isAlone) count(0);
    else if (presses > 1) event.preventDefault();
  });
  addEventListener('keyup', ({ code, key, timeStamp }) => {
    // WebKit may not tell a page of a key while it takes its words away: that Escape stopped the way out.
    if (key === 'Escape' && isLeaving()) return void setTimeout(() => dispatchEvent(new Event('exit')), 99);
    if (!exitKeysDown.delete(code || key)) otherDownAt = -Infinity;
    else if (isAlone) {
      count(timeStamp - pressedAt < 5000 ? presses + 1 : 1);
      pressedAt = timeStamp;
    }
  });
  addEventListener('pointerdown', ({ timeStamp }) => (otherDownAt = timeStamp), true);
  addEventListener('pointerup', () => (otherDownAt = -Infinity), true);
  addEventListener('blur', () => exitKeysDown.clear());
  // With one of these the key had a use: Shift+click, Shift+wheel, a screen reader's Shift+H, Escape that shuts a list.
  const uses = 'pointerdown wheel scroll focusin selectionchange input toggle cancel close';
  for (const type of uses.split(' ')) addEventListener(type, spoil, { capture: true, passive: true });

  function isLeaving(): boolean {
    return document.documentElement.style.visibility === 'hidden';
  }

  /** Tells whether a key is Shift or Escape, with no other modifier, and of no use to the page or to an input method. */
  function isExitKey(event: KeyboardEvent): boolean {
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph');
    if (isOther || event.isComposing || event.defaultPrevented) return false;
    return event.key === 'Shift' || (event.key === 'Escape' && !event.shiftKey);
  }

  function spoil(): void {
    if (exitKeysDown.size === 0) return;
    isAlone = false;
    count(0);
  }

  function count(times: number): void {
    presses = times;
    if (times > 2) return void dispatchEvent(new Event('exit'));
    const status = document.querySelector<HTMLElement>('[data-exit-presses]');
    if (status) status.textContent = status.dataset.exitPresses?.split('|')[times] ?? '';
  }
}
