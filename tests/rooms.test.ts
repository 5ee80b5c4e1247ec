import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a room may import: other rooms, by name; of those in `types`, types only. */
interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  /** Modules that the build makes. */
  readonly virtual?: readonly string[];
  readonly packages?: 'none' | 'any and Node';
  /** What stands in the room. */
  readonly files?: 'data' | 'style';
}

/** Who may import whom: the text knows nothing of the page, and of the page’s parts none reaches into another. */
const table: Readonly<Record<string, Room>> = {
  corpus: { rooms: [], files: 'data' },
  conllu: { rooms: [], packages: 'none' },
  document: { rooms: [], packages: 'none' },
  compile: { rooms: ['conllu', 'document'] },
  check: { rooms: ['conllu', 'compile'] },
  plugins: {
    rooms: [
      'conllu',
      'compile',
      'check',
      'document',
      'i18n',
      'offline/kept-site.ts',
      'choices/frame-colours.ts',
    ],
    types: ['app/prerender.tsx'],
    packages: 'any and Node',
  },
  i18n: { rooms: [] },
  choices: { rooms: [], types: ['document'] },
  style: { rooms: [], files: 'style' },
  reading: { rooms: ['document', 'choices', 'i18n'] },
  actors: { rooms: ['document', 'choices', 'i18n'] },
  controls: { rooms: ['choices', 'i18n'] },
  offline: { rooms: ['i18n'] },
  study: { rooms: ['document'] },
  learning: { rooms: ['study', 'i18n'], types: ['document'] },
  speech: { rooms: ['document', 'i18n'] },
  quote: { rooms: ['document', 'i18n'] },
  print: { rooms: ['document', 'i18n'] },
  pages: {
    rooms: [
      ...['document', 'choices', 'i18n', 'reading', 'actors', 'controls'],
      ...['offline', 'study', 'learning', 'speech', 'quote', 'print'],
    ],
    virtual: ['virtual:corpus'],
  },
  app: {
    rooms: ['pages', 'controls', 'choices', 'offline', 'i18n', 'style', 'document'],
    virtual: ['virtual:corpus', 'virtual:actor-marks.css'],
  },
};

/** The two ends of the app: where the browser and where the build begin. They are no components. */
const entries = ['app/take-over.tsx', 'app/prerender.tsx'];
const namesOfNothing = /^(utils?|helpers?|lib|common|shared|index)$/;
const longest = 250;

interface Import {
  readonly source: string;
  readonly typeOnly: boolean;
}

const scriptImport =
  /(?:^|\n)\s*(?:import|export)\s+(?:(?<type>type\s)[^'";]*?\sfrom\s*|[^'";]*?\sfrom\s*)?['"](?<named>[^'"]+)['"]|(?<typeof>typeof\s+)?\bimport\(\s*['"](?<called>[^'"]+)['"]/g;
const styleImport = /@import\s+(?:url\()?['"]?(?<sheet>[^'")\s]+)|\bfrom\s+['"](?<composed>[^'"]+)['"]/g;

function importsOf(file: string, text: string): readonly Import[] {
  const pattern = file.endsWith('.css') ? styleImport : scriptImport;
  return [...text.matchAll(pattern)].map(({ groups = {} }) => ({
    source: groups.named ?? groups.called ?? groups.sheet ?? groups.composed ?? '',
    typeOnly: groups.type !== undefined || groups.typeof !== undefined,
  }));
}

function mayCross(room: Room, target: string, typeOnly: boolean): boolean {
  const names = typeOnly ? [...room.rooms, ...(room.types ?? [])] : room.rooms;
  return names.some((name) => name === target || target.startsWith(`${name}/`));
}

function checkImport(file: string, { source, typeOnly }: Import): readonly string[] {
  const [own = ''] = file.split('/');
  const room = table[own];
  if (!room) return [];
  if (source.startsWith('.')) return [`${file} imports ${source}: write #room/file.ts`];
  if (source.startsWith('#')) {
    const target = source.slice(1);
    const allowed = target.startsWith(`${own}/`) || mayCross(room, target, typeOnly);
    return allowed ? [] : [`${file} imports ${source}: ${own} may not`];
  }
  if (source.startsWith('virtual:')) {
    return room.virtual?.includes(source) ? [] : [`${file} imports ${source}: ${own} may not`];
  }
  if (room.packages === 'none') return [`${file} imports ${source}: ${own} uses no package`];
  const ofBuild = source.startsWith('node:') || source === 'vite' || source.startsWith('vite/');
  if (ofBuild && room.packages !== 'any and Node') return [`${file} imports ${source}: only plugins may`];
  return [];
}

function checkName(file: string): readonly string[] {
  const [own = ''] = file.split('/');
  const name = basename(file).replace(/(\.module\.css|\.d\.ts|\.[^.]+)$/, '');
  const room = table[own];
  const errors: string[] = [];
  if (!room || dirname(file) !== own) errors.push(`${file} stands in no room`);
  if (file.split('/').some((part) => namesOfNothing.test(part.replace(/\..*/, '')))) {
    errors.push(`${file} has a name that says nothing`);
  }
  const isComponent = (file.endsWith('.tsx') && !entries.includes(file)) || file.endsWith('.module.css');
  const convention = isComponent ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const isData = room?.files === 'data' && /\.(conllu|json|md)$/.test(file);
  if (!isData && !convention.test(name)) {
    errors.push(`${file} is not named in ${isComponent ? 'PascalCase' : 'kebab-case'}`);
  }
  if (room?.files === 'data' && !isData) errors.push(`${file} is no data`);
  if (room?.files === 'style' && !file.endsWith('.css')) errors.push(`${file} is no style`);
  return errors;
}

const exportPattern = /^export\s+(?:async\s+)?(?:const|let|function\*?|class)\s+(?<name>\w+)/gm;

function checkExports(file: string, text: string): readonly string[] {
  const errors: string[] = [];
  if (/^export\s+default\b|^export\s*\{[^}]*\bas default\b/m.test(text)) {
    errors.push(`${file} has a default export`);
  }
  if (/^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/m.test(text)) errors.push(`${file} hands on exports`);
  if (!file.endsWith('.tsx') || entries.includes(file)) return errors;
  const names = [...text.matchAll(exportPattern)].map((match) => match.groups?.name);
  const own = basename(file, '.tsx');
  if (names.join() !== own) errors.push(`${file} exports ${names.join(', ') || 'nothing'}, not ${own} alone`);
  return errors;
}

/** Everything in a file that breaks a rule of the house. */
function checkFile(file: string, text: string): readonly string[] {
  const code = /\.(tsx?|css)$/.test(file);
  const lines = text.trimEnd().split('\n').length;
  return [
    ...checkName(file),
    ...(code ? importsOf(file, text).flatMap((found) => checkImport(file, found)) : []),
    ...(/\.tsx?$/.test(file) ? checkExports(file, text) : []),
    ...(code && lines > longest ? [`${file} has ${lines} lines`] : []),
  ];
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^src\//, ''));

describe('the house', () => {
  it('has every room of the table, and no other', () => {
    const rooms = readdirSync('src');
    expect(rooms.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('keeps its rules in every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => checkFile(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  it('has a component beside every style of one', () => {
    const alone = files
      .filter((file) => file.endsWith('.module.css'))
      .filter((file) => !files.includes(file.replace('.module.css', '.tsx')));
    expect(alone).toEqual([]);
  });

  it('is crossed somewhere by every path of the table', () => {
    const crossings = new Set(
      files.flatMap((file) =>
        /\.tsx?$/.test(file)
          ? importsOf(file, readFileSync(`src/${file}`, 'utf8')).map(
              ({ source }) => `${file.split('/')[0]} ${source.split('/')[0]}`,
            )
          : [],
      ),
    );
    expect(crossings).toContain('compile #conllu');
    expect(crossings).toContain('pages #reading');
    expect(crossings).toContain('plugins #app');
  });
});

const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    'reading reaches sideways',
    'reading/Word.tsx',
    "import { X } from '#actors/X.tsx';\nexport function Word() {}",
  ],
  ['document reaches upward', 'document/word.ts', "import type { Pass } from '#compile/draft.ts';"],
  ['controls read the document', 'controls/x.ts', "import type { Article } from '#document/article.ts';"],
  ['choices run code of the document', 'choices/x.ts', "import { isMention } from '#document/inline.ts';"],
  ['choices take an inline type', 'choices/x.ts', "import { type Word } from '#document/inline.ts';"],
  ['plugins run the app', 'plugins/x.ts', "import { renderPage } from '#app/prerender.tsx';"],
  ['plugins take another type of the app', 'plugins/x.ts', "import type { App } from '#app/App.tsx';"],
  ['a path over several lines', 'reading/x.ts', "import {\n  a,\n  b,\n} from '#pages/page-at.ts';"],
  ['an import without a name', 'reading/x.ts', "import '#style/base.css';"],
  ['an import that is called', 'compile/x.ts', "const x = await import('#plugins/corpus.ts');"],
  ['the type of a module', 'compile/x.ts', "type X = typeof import('#plugins/corpus.ts');"],
  ['a style of another room', 'reading/Word.module.css', '@import "#actors/ActorCard.module.css";'],
  [
    'a class of another room',
    'reading/Word.module.css',
    '.a { composes: b from "#actors/ActorCard.module.css"; }',
  ],
  ['a relative path', 'compile/x.ts', "import { a } from '../conllu/a.ts';"],
  ['a relative path in the room', 'compile/x.ts', "import { a } from './a.ts';"],
  ['Node outside the build', 'compile/x.ts', "import { join } from 'node:path';"],
  ['vite outside the build', 'app/x.ts', "import { build } from 'vite';"],
  ['a package in conllu', 'conllu/x.ts', "import * as v from 'valibot';"],
  ['the corpus outside the routes', 'reading/x.ts', "import { articles } from 'virtual:corpus';"],
  ['a barrel', 'reading/index.ts', "import '#reading/a.ts';"],
  ['an export handed on', 'reading/words.ts', "export { Word } from '#reading/Word.tsx';"],
  ['a default export', 'compile/x.ts', 'export default function x() {}'],
  ['a default export by another name', 'compile/x.ts', 'function x() {}\nexport { x as default };'],
  ['two components in a file', 'reading/Word.tsx', 'export function Word() {}\nexport function Gloss() {}'],
  ['a component under another name', 'reading/Word.tsx', 'export const Gloss = memo(function Gloss() {});'],
  ['a component in small letters', 'reading/word-view.tsx', 'export function WordView() {}'],
  ['a module in capitals', 'compile/nestMentions.ts', 'export function nestMentions() {}'],
  ['a name that says nothing', 'compile/utils.ts', 'export const one = 1;'],
  ['a folder in a room', 'compile/helpers/one.ts', 'export const one = 1;'],
  ['a file outside the rooms', 'main.ts', 'export const one = 1;'],
  ['code among the data', 'corpus/read.ts', 'export const one = 1;'],
  ['a file with two jobs', 'compile/x.ts', 'const a = 1;\n'.repeat(longest + 1)],
];

describe('the check of the house', () => {
  it.each(violations)('sees %s', (_, file, text) => {
    expect(checkFile(file, text)).not.toEqual([]);
  });

  it.each([
    [
      'reading/WordView.tsx',
      "import style from '#reading/WordView.module.css';\nexport function WordView() {}",
    ],
    ['plugins/x.ts', "import { join } from 'node:path';\nimport type { P } from '#app/prerender.tsx';"],
    ['plugins/x.ts', "type Prerender = typeof import('#app/prerender.tsx');"],
    ['choices/x.ts', "import type { Actor } from '#document/actor.ts';"],
    ['compile/x.ts', "import * as v from 'valibot';\nexport { x };"],
    ['corpus/FORMAT.md', '# Import nothing\n'.repeat(longest + 1)],
  ])('lets %s be where it is right', (file, text) => {
    expect(checkFile(file, text)).toEqual([]);
  });
});
