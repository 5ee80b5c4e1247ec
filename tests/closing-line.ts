import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the one line that says it all. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    // A file that breaks before its tests are known has none to count.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const count = (state: string): number => states.filter((candidate) => candidate === state).length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + broken.length} failed`;
    console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
  }
}
