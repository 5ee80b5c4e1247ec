import { describe, expect, it } from 'vitest';
import { readOptions, usage } from './read-options.ts';

function read(...args: readonly string[]) {
  const reading = readOptions(args);
  return reading.ok ? reading.options : reading.message;
}

describe('readOptions', () => {
  it('measures all parts, narrow, the dear one less often, where nothing is asked', () => {
    expect(read()).toEqual({
      runs: { article: 5, hundredfold: 5, shelf: 3 },
      parts: ['article', 'hundredfold', 'shelf'],
      isWide: false,
      isQuick: false,
      against: undefined,
    });
  });

  it('reads every option', () => {
    expect(read('--runs', '3', '--only', 'hundredfold', '--wide', '--against', 'HEAD~2')).toEqual({
      runs: { article: 3, hundredfold: 3, shelf: 3 },
      parts: ['hundredfold'],
      isWide: true,
      isQuick: false,
      against: 'HEAD~2',
    });
  });

  it('measures all parts less often when it has to be quick, unless it is told how often', () => {
    expect(read('--quick')).toMatchObject({
      runs: { article: 2, hundredfold: 1, shelf: 1 },
      parts: ['article', 'hundredfold', 'shelf'],
      isQuick: true,
    });
    expect(read('--quick', '--runs', '2')).toMatchObject({ runs: { article: 2, hundredfold: 2, shelf: 2 } });
  });

  it.each([
    [['--runs', '0'], 'found "0", expected a number from 1 to 99'],
    [['--runs', '2.5'], 'found "2.5"'],
    [['--runs', 'many'], 'found "many"'],
    [['--runs'], '--runs'],
    [['--only', 'tenfold'], 'found "tenfold", expected article or hundredfold or shelf'],
    [['--against', ''], 'expected a revision'],
    [['--wide=yes'], '--wide'],
    [['--fast'], '--fast'],
    [['article'], 'article'],
  ])('refuses %j, and says what it takes', (args, message) => {
    const said = read(...args);
    expect(said).toContain(message);
    expect(said).toContain(usage);
  });
});
