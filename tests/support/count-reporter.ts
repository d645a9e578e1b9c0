import { mkdirSync, writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite } from 'playwright/types/testReporter';

/**
 * Writes how many tests passed and failed to `.test/counts.json`, for the closing line of `npm test`. A test that may
 * be tried twice, since it waits for real windows, has passed when its second try passes; the list above names it.
 */
export default class CountReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): void {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    const failed =
      outcomes.length - passed + (result.status === 'passed' || outcomes.length > passed ? 0 : 1);
    mkdirSync('.test', { recursive: true });
    writeFileSync('.test/counts.json', JSON.stringify({ passed, failed }));
  }

  printsToStdio(): boolean {
    return false;
  }
}
