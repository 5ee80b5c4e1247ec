import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { addCount } from './counts.ts';

/** Tells the closing line how many journeys passed and failed. */
export default class CountJourneys implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ status }: FullResult): void {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length;
    // A run that ends otherwise than well, and in no test: one that couldn't begin, or was stopped.
    addCount({
      passed,
      failed: status !== 'passed' && failed === 0 ? 1 : failed,
      skipped: outcomes.length - passed - failed,
    });
  }
}
