import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerNames, layers } from '#reader/layers/layers.ts';
import { attributes, withAttribute } from '#reader/place/attributes.ts';

type Use = 'writes' | 'reads' | 'unknown';

interface Mention {
  readonly name: string;
  readonly use: Use;
}

/** What a file names by a name that it computes: the attributes of all layers. */
const computed: Readonly<Record<string, Use>> = {
  'reader/layers/root-choices.ts': 'writes',
  'build/derive-scriptless.ts': 'reads',
};
const ofLayers = layerNames.map((name) => layers[name].attribute);
/** How such a name looks: `data-${…`, `[data-(…`, `dataset[…`. */
const computing = /\bdata-(?:\$\{|\()|\bdataset\[/;

const attributeName = /(?<how>(?<![\w-])data-|\bdataset\.|\bwithAttribute\(')(?<name>[a-zA-Z]+(?:-[a-z]+)*)/g;
const inDataset = /'(?<name>\w+)' in [\w.]+\.dataset\b/g;

function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** What is done with an attribute, by how it is spelled and what stands round it. */
function useOf(how: string, before: string, after: string): Use {
  if (how === "withAttribute('") return 'reads';
  if (how === 'dataset.')
    return /delete [\w.]*$/.test(before) || /^\s*=(?!=)/.test(after) ? 'writes' : 'reads';
  if (/\[$|(?:has|get)Attribute\('$/.test(before)) return 'reads';
  // In JSX, or in HTML that is written.
  const isWritten =
    /(?:set|remove|toggle)Attribute\('$/.test(before) || (/\s$/.test(before) && /^[\s=>/]/.test(after));
  return isWritten ? 'writes' : 'unknown';
}

/** Which attributes a file writes or reads. */
function scan(file: string, source: string): readonly Mention[] {
  const text = withoutComments(source);
  const spelled = [...text.matchAll(attributeName)].map(
    ({ 0: found, index, groups: { how = '', name = '' } = {} }) => ({
      name: toKebab(name),
      use: useOf(how, text.slice(0, index), text.slice(index + found.length)),
    }),
  );
  const asked = [...text.matchAll(inDataset)].map(({ groups: { name = '' } = {} }) => ({
    name: toKebab(name),
    use: 'reads' as const,
  }));
  const use = computed[file];
  return [...spelled, ...asked, ...(use ? ofLayers.map((name) => ({ name, use })) : [])];
}

function filesIn(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]);
}

const own = 'reader/place/attributes.ts';
const sources = filesIn('src').filter(([file]) => file !== own);
const found = sources.flatMap(([file, text]) => scan(file, text).map((mention) => ({ ...mention, file })));
const tested = new Set(
  filesIn('tests')
    .filter(([file]) => file !== 'reader/place/attributes.test.ts')
    .flatMap(([file, text]) => scan(file, text).map(({ name }) => name)),
);

/** The rooms that use an attribute in one way, and the tests, which may read. */
function roomsThat(use: Use, attribute: string): readonly string[] {
  const rooms = found
    .filter((one) => one.name === attribute && one.use === use)
    .map(({ file }) => dirname(file));
  const isTested = use === 'reads' && tested.has(attribute);
  return [...new Set([...rooms, ...(isTested ? ['tests'] : [])])].toSorted();
}

describe('the list of attributes', () => {
  it('has each attribute that is written or read, and no other', () => {
    expect([...new Set(found.map(({ name }) => name))].toSorted()).toEqual(
      Object.keys(attributes).toSorted(),
    );
  });

  it.each(Object.entries(attributes))(
    'says who writes and who reads data-%s',
    (name, { writers, readers }) => {
      expect({ writers: roomsThat('writes', name), readers: roomsThat('reads', name) }).toEqual({
        writers,
        readers,
      });
      expect([writers.length, readers.length]).not.toContain(0);
    },
  );

  it('is held against all that is spelled: no attribute in a way that the scan doesn’t know', () => {
    expect(found.filter(({ use }) => use === 'unknown')).toEqual([]);
    const computes = sources.filter(([, text]) => computing.test(withoutComments(text)));
    expect(computes.map(([file]) => file).toSorted()).toEqual(Object.keys(computed).toSorted());
  });

  it.each([
    ['a mark in JSX', '<b data-lit>', 'writes'],
    ['a value in JSX', '<b data-lit={lit}>', 'writes'],
    ['a value that is set', "word.dataset.lit = 'whole';", 'writes'],
    ['a value that is taken away', 'delete word.dataset.lit;', 'writes'],
    ['an attribute that is set', "word.toggleAttribute('data-lit', true);", 'writes'],
    ['a style', '& [data-lit="whole"] { color: red; }', 'reads'],
    ['a selector', "word.closest(withAttribute('lit'))", 'reads'],
    ['a comparison', "word.dataset.lit === 'whole'", 'reads'],
    ['a question of the data', "'lit' in word.dataset", 'reads'],
    ['an attribute that is asked for', "word.hasAttribute('data-lit')", 'reads'],
    ['a name by itself', "const name = 'data-lit';", 'unknown'],
  ])('is held against %s', (_, text, use) => {
    expect(scan('reader/text/Word.tsx', text)).toEqual([{ name: 'lit', use }]);
  });

  it('isn’t held against what a comment says', () => {
    expect(scan('reader/text/x.ts', '/** Sets `data-lit`. */\n// [data-lit]\nconst a = 1;')).toEqual([]);
  });

  it('makes selectors, of any value or of one', () => {
    expect([withAttribute('word'), withAttribute('opens', 's3')]).toEqual([
      '[data-word]',
      '[data-opens="s3"]',
    ]);
  });
});
