import type { Reporter, TestModule } from 'vitest/node';
import { addCount } from './counts.ts';

/** Tells the closing line how many units and components passed and failed. */
export class CountUnits implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    // A file that breaks before its tests are known has none to count; nor has what is thrown beside every test.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const count = (state: string): number => states.filter((candidate) => candidate === state).length;
    addCount({
      passed: count('passed'),
      failed: count('failed') + broken.length + errors.length,
      skipped: count('skipped'),
    });
  }
}
