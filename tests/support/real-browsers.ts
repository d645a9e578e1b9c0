import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './real-browsers/chromium.ts';
import type { Driver } from './real-browsers/driver.ts';
import { startFirefox } from './real-browsers/firefox.ts';
import { until } from './real-browsers/process.ts';
import { openScreen, type Screen } from './real-browsers/screen.ts';
import { startWebKit } from './real-browsers/webkit.ts';

export { until } from './real-browsers/process.ts';

const starts = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

/** A browser that people have, as opposed to the patched ones of test tools. */
export type Engine = keyof typeof starts;

/** Every engine that the site is tried in. */
export const engines = Object.keys(starts) as Engine[];

/**
 * A real browser on a screen of its own, with its cache of pages on. Keys and clicks come from the screen's keyboard and
 * mouse, so that the browser treats them as a person's; its own wire is used to open addresses and to look.
 */
export class RealBrowser {
  readonly engine: Engine;
  readonly screen: Screen;
  readonly #driver: Driver;
  readonly #profile: string;

  private constructor(engine: Engine, screen: Screen, driver: Driver, profile: string) {
    this.engine = engine;
    this.screen = screen;
    this.#driver = driver;
    this.#profile = profile;
  }

  /** Starts a browser with an empty profile. */
  static async open(engine: Engine): Promise<RealBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'browser-'));
    const screen = await openScreen();
    const driver = await starts[engine](profile, screen.env);
    return new RealBrowser(engine, screen, driver, profile);
  }

  /** Opens an address in the tab in front and waits until it stands. */
  async goto(address: string): Promise<void> {
    // The page in front may be at this address already; what is meant is the next one.
    await this.evaluate('(window.isBefore = true)');
    await this.#driver.goto(address);
    const isThere = `!window.isBefore && location.href === ${JSON.stringify(address)}`;
    await this.waitFor(`${isThere} && document.readyState === 'complete'`);
    await until('the focus on the page', async () => {
      if (await this.evaluate('document.hasFocus()')) return true;
      // A new window has it in the field of the address; nothing stands at the very edge of a page.
      await this.screen.does('mousemove 1 880 click 1');
      return undefined;
    });
    // A browser may drop what is typed before a page was painted.
    const painted = 'requestAnimationFrame(() => requestAnimationFrame(() => done(true)))';
    await this.evaluate(`new Promise((done) => ${painted})`);
  }

  /** The value of an expression in the tab in front. */
  async evaluate<Value>(expression: string): Promise<Value> {
    return (await this.#driver.evaluate(expression)) as Value;
  }

  /** Waits until an expression is true in the tab in front. */
  async waitFor(expression: string): Promise<void> {
    await until(`${expression} in ${this.engine}`, async () =>
      (await this.#driver.evaluate(`Boolean(${expression})`)) === true ? true : undefined,
    );
  }

  /** The address of the tab in front. */
  url(): Promise<string> {
    return this.evaluate('location.href');
  }

  /** The title of the page in front. */
  title(): Promise<string> {
    return this.evaluate('document.title');
  }

  /** The words to be seen on the page in front. */
  text(): Promise<string> {
    return this.evaluate("document.body ? document.body.innerText : ''");
  }

  /** The addresses of all tabs. */
  addresses(): Promise<string[]> {
    return this.#driver.addresses();
  }

  /** What pages said on the console so far. */
  messages(): readonly string[] {
    return this.#driver.messages();
  }

  /** Presses keys one after another, by their X names: `shift`, `Escape`, `alt+Left`. */
  press(...keys: string[]): Promise<void> {
    return this.screen.press(...keys);
  }

  /** Clicks the middle of the first element that fits a selector: button 1 is the left one, 2 the wheel. */
  async click(selector: string, button = 1): Promise<void> {
    await this.pointAt(selector);
    await this.screen.does(`click ${button}`);
  }

  /** Presses Back, as a watcher would. */
  back(): Promise<void> {
    // The small browser of WebKitGTK has no key for it, but a button at the left end of its bar.
    return this.engine === 'WebKitGTK' ? this.screen.does('mousemove 21 19 click 1') : this.press('alt+Left');
  }

  /** Presses Forward. */
  forward(): Promise<void> {
    return this.engine === 'WebKitGTK'
      ? this.screen.does('mousemove 56 19 click 1')
      : this.press('alt+Right');
  }

  /** Moves the mouse over an element. */
  async pointAt(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(`(() => {
      const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return [left + width / 2, outerHeight - innerHeight + top + height / 2].map(Math.round);
    })()`);
    await this.screen.does(`mousemove ${x} ${y}`);
  }

  /** Ends the browser and takes its profile and its screen away. */
  async close(): Promise<void> {
    await this.#driver.close();
    this.screen.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
