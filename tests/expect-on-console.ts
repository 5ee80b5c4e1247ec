import { expect } from 'vitest';

/** What the test at hand expects there, and has not heard yet; what is heard stays expected until the test is over. */
const unheard = new Set<RegExp>();
const heard = new Set<RegExp>();

/**
 * Says what will be on the console in this test, as often as it may be: a boundary that catches is told of there by React. All
 * else that is said there, and what was expected and isn’t, is a failure.
 */
export function expectOnConsole(pattern: RegExp): void {
  unheard.add(pattern);
}

/**
 * Hears what a test complains of on the console, where React, i18next and the page tell of what they can go on with. The
 * function it returns ends that. Errors: the assertion in it, where something was said that nobody expected, or not what was.
 */
export function hearConsole(): () => void {
  const { error, warn } = console;
  const unexpected: string[] = [];
  const hear =
    (pass: typeof error) =>
    (...said: readonly unknown[]) => {
      const text = said.map(String).join(' ');
      const pattern = [...unheard, ...heard].find((expected) => expected.test(text));
      if (pattern) {
        unheard.delete(pattern);
        heard.add(pattern);
        return;
      }
      unexpected.push(text);
      pass(...said);
    };
  console.error = hear(error);
  console.warn = hear(warn);
  return () => {
    console.error = error;
    console.warn = warn;
    const silent = [...unheard];
    unheard.clear();
    heard.clear();
    expect(unexpected, 'said on the console').toEqual([]);
    expect(silent, 'not said on the console').toEqual([]);
  };
}
