import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The modules of style that a component imports, and what it calls each. */
const imported = /import (?<name>\w+) from '#(?<path>[^']+\.module\.css)'/g;

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

it('each class that a component takes of a style is in it: a type can’t tell, and what has no class has no look', () => {
  const used = components.flatMap(([file, text]) =>
    [...text.matchAll(imported)].flatMap(({ groups }) => {
      const { name = '', path = '' } = groups ?? {};
      const style = readFileSync(`src/${path}`, 'utf8');
      const classes = new Set([...style.matchAll(/\.(?<name>[a-z]\w*)/gi)].map((found) => found[1]));
      const taken = [...text.matchAll(new RegExp(`(?<![.\\w])${name}\\.(\\w+)`, 'g'))].map(
        (found) => found[1],
      );
      return taken.map((one) => ({ of: `${file}: ${name}.${one}`, isThere: classes.has(one) }));
    }),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ isThere }) => !isThere).map(({ of }) => of)).toEqual([]);
});
