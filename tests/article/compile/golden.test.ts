import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readRegistry } from './sample.ts';

const directory = 'tests/golden';
const rewrite = process.env.UPDATE_GOLDEN === '1';

/** What the compiler makes of a case, article or errors, as it stands in `output.json`. */
function compileCase(name: string): string {
  const registry = readRegistry(readFileSync(`${directory}/${name}/actors.json`, 'utf8'));
  const text = readFileSync(`${directory}/${name}/input.conllu`, 'utf8');
  return `${JSON.stringify(compileArticle(text, name, registry), undefined, 2)}\n`;
}

describe('a golden article', () => {
  const names = readdirSync(directory);

  it.each(names)('%s is compiled as it was', (name) => {
    const file = `${directory}/${name}/output.json`;
    const output = compileCase(name);
    if (rewrite) writeFileSync(file, output);
    expect(existsSync(file), `${file} is missing: look at what UPDATE_GOLDEN=1 writes`).toBe(true);
    expect(output).toBe(readFileSync(file, 'utf8'));
  });

  it('is there in several kinds', () => {
    expect(names).toEqual(expect.arrayContaining(['crossing', 'mentions', 'plain']));
  });
});
