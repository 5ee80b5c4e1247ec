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

/**
 * Who may import whom: the text knows nothing of the page, and of the page’s parts none reaches into another. A floor of
 * several rooms is a folder of theirs, and they stand in no deeper one.
 */
const table: Readonly<Record<string, Room>> = {
  corpus: { rooms: [], files: 'data' },
  'article/conllu': { rooms: [], packages: 'none' },
  'article/document': { rooms: [], packages: 'none' },
  'article/compile': { rooms: ['article/conllu', 'article/document'] },
  // What ids the page has, so that no section gets one of them.
  'article/skeleton': { rooms: ['article/conllu', 'article/document'] },
  // Pure: what it knows of words is handed to it. A text is divided into blocks, sentences and tokens as that of a skeleton is.
  'article/analyse': { rooms: ['article/conllu', 'article/skeleton'], packages: 'none' },
  // What is the same in two texts: the words are the analysis's, and so is what divides a text.
  'article/align': {
    rooms: ['article/conllu', 'article/skeleton', 'article/analyse'],
    packages: 'none',
  },
  // HTML becomes blocks, which are analysed as those of a plain text.
  'article/webpage': { rooms: ['article/conllu', 'article/analyse', 'article/adopt/page-origin.ts'] },
  'article/lint': { rooms: ['article/conllu', 'article/compile'] },
  // A file from elsewhere is read, completed, judged and compiled, perhaps with a translation.
  'article/adopt': {
    rooms: [
      'article/conllu',
      'article/document',
      'article/analyse',
      'article/align',
      'article/compile',
      'article/lint',
    ],
    packages: 'none',
  },
  'reader/layers': { rooms: ['ui'] },
  // What the page opens and holds is told by the document's questions: which sentences there are, and in which order.
  'reader/place': { rooms: ['article/document', 'ui'] },
  // A panel of switches, as those of the layers are.
  'reader/comfort': { rooms: ['ui'] },
  'reader/text': { rooms: ['article/document', 'reader/place', 'ui', 'i18n'] },
  'reader/lookup': { rooms: ['article/document', 'reader/layers', 'reader/place', 'ui', 'i18n'] },
  'reader/actors': { rooms: ['article/document', 'reader/layers', 'reader/place', 'ui', 'i18n'] },
  // A tool asks what the reader has chosen and where they are, as the text does, and has keys of its own.
  'tools/speech': { rooms: ['article/document', 'reader/layers', 'reader/place', 'ui'] },
  'tools/quote': { rooms: ['article/document', 'reader/layers', 'reader/place', 'ui', 'i18n'] },
  'tools/print': { rooms: ['article/document', 'reader/layers', 'ui', 'i18n'] },
  'tools/export': { rooms: ['article/document', 'reader/layers', 'ui', 'i18n'] },
  'tools/offline': { rooms: ['ui'], types: ['article/document'] },
  // How anything is kept in the browser’s database, by whom it may be.
  keep: { rooms: ['ui'] },
  'study/store': { rooms: ['article/document', 'keep', 'ui'] },
  // What is known is known by its headword.
  'study/review': { rooms: ['article/document/lexicon.ts', 'study/store', 'keep'] },
  'study/export': { rooms: ['article/document', 'study/store', 'study/review', 'keep', 'ui'] },
  'study/views': {
    // How an entry of the lexicon is printed, which the exports and the print do alike.
    rooms: [
      'article/document/lexicon.ts',
      'article/document/own-text.ts',
      'study/store',
      'study/review',
      'study/export',
      'keep',
      'ui',
      'i18n',
    ],
    types: ['article/document'],
  },
  // What is known in all texts: the study list has it, and shows its words in the same way.
  'study/known': {
    rooms: [
      'article/document/lexicon.ts',
      'study/store',
      'study/review',
      'study/views',
      'keep',
      'ui',
      'i18n',
    ],
    types: ['article/document'],
  },
  // What the reader says words mean, wherever they stand in texts of their own: the store of it, and its part of the card.
  'shelf/senses': { rooms: ['article/document', 'keep', 'ui'] },
  // A text of one's own is kept as the compiler made it.
  'shelf/store': {
    rooms: ['article/document/frequency.ts', 'keep', 'ui'],
    types: ['article/adopt', 'article/document'],
  },
  // What a text asks of the reader, before they open it: what they know is the study list's to say, and so is a hard word that is saved.
  'shelf/ahead': {
    rooms: ['article/document', 'study/store', 'study/views', 'ui'],
  },
  // The worker takes in, compiles and keeps; its page side knows of it what it tells.
  'shelf/open': {
    rooms: [
      'article/adopt',
      'article/analyse',
      'article/webpage',
      'article/document',
      'shelf/store',
      'keep',
      'ui',
    ],
    virtual: ['virtual:compiler', 'virtual:common-forms', 'virtual:dictionaries'],
  },
  'shelf/views': {
    // How the place of a finding is marked, as the page of `npm run check` does.
    rooms: [
      'article/lint/mark-place.ts',
      'article/document/own-text.ts',
      'shelf/store/change-text.ts',
      'shelf/store/translation-of.ts',
      'keep',
      'i18n',
      'ui',
    ],
    types: ['article/adopt', 'article/document', 'shelf/open', 'shelf/store'],
  },
  site: {
    rooms: ['article/document', 'reader', 'tools', 'study', 'shelf', 'ui', 'i18n', 'style'],
    virtual: ['virtual:corpus', 'virtual:chosen-actors.css'],
  },
  build: {
    rooms: [
      'article',
      'i18n',
      'tools/offline/kept-site.ts',
      'reader/comfort/frame-colours.ts',
      // The style of the actors of an article, which the page of an own text makes itself.
      'reader/actors/write-chosen-actors.ts',
      // The layers' names and attributes, for the style of a page without a script.
      'reader/layers/layers.ts',
    ],
    types: ['site/prerender.tsx', 'site/article-files.ts'],
    packages: 'any and Node',
  },
  ui: { rooms: [] },
  // Which languages the interface has, the model's texts say.
  i18n: { rooms: ['article/document'] },
  style: { rooms: [], files: 'style' },
};

/** The room that a file of `src/` stands in: `article/conllu`, `site`. */
function roomOf(file: string): string {
  const [floor = '', room = ''] = file.split('/');
  return table[floor] ? floor : `${floor}/${room}`;
}

/** The ends of the site: where the browser, the browser in development, and the build begin. They are no components. */
const entries = ['site/take-over.tsx', 'site/draw-own.tsx', 'site/draw-page.tsx', 'site/prerender.tsx'];
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
  const own = roomOf(file);
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
  if (ofBuild && room.packages !== 'any and Node') return [`${file} imports ${source}: only build may`];
  return [];
}

function checkName(file: string): readonly string[] {
  const own = roomOf(file);
  const name = basename(file).replace(/((\.later)?\.module\.css|\.d\.ts|\.[^.]+)$/, '');
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
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('keeps its rules in every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => checkFile(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  it('has a component beside every style of one', () => {
    const alone = files
      .filter((file) => file.endsWith('.module.css'))
      .filter((file) => !files.includes(file.replace(/(\.later)?\.module\.css$/, '.tsx')));
    expect(alone).toEqual([]);
  });

  it('leaves it to the build to put a style into its layer', () => {
    const layered = files
      .filter((file) => file.endsWith('.css') && file !== 'style/tokens.css')
      .filter((file) => readFileSync(`src/${file}`, 'utf8').includes('@layer'));
    expect(layered).toEqual([]);
  });

  it('is crossed somewhere by every path of the table', () => {
    const crossings = files
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .flatMap((file) =>
        importsOf(file, readFileSync(`src/${file}`, 'utf8')).map(
          ({ source }) => [roomOf(file), source] as const,
        ),
      );
    const unused = Object.entries(table).flatMap(([own, { rooms, types = [], virtual = [] }]) =>
      [...[...rooms, ...types].map((name) => `#${name}`), ...virtual]
        .filter(
          (path) =>
            !crossings.some(([from, to]) => from === own && (to === path || to.startsWith(`${path}/`))),
        )
        .map((path) => `${own} ${path}`),
    );
    expect(unused).toEqual([]);
  });
});

const violations: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    'text reaches sideways',
    'reader/text/Word.tsx',
    "import { X } from '#reader/actors/X.tsx';\nexport function Word() {}",
  ],
  [
    'document reaches upward',
    'article/document/word.ts',
    "import type { Pass } from '#article/compile/draft.ts';",
  ],
  ['ui reads the document', 'ui/x.ts', "import type { Article } from '#article/document/article.ts';"],
  [
    'layers run code of the document',
    'reader/layers/x.ts',
    "import { isMention } from '#article/document/inline.ts';",
  ],
  ['build takes an inline type', 'build/x.ts', "import { type PrerenderedPage } from '#site/prerender.tsx';"],
  ['build runs the site', 'build/x.ts', "import { renderPage } from '#site/prerender.tsx';"],
  ['build takes another type of the site', 'build/x.ts', "import type { App } from '#site/App.tsx';"],
  ['a path over several lines', 'reader/text/x.ts', "import {\n  a,\n  b,\n} from '#site/page-at.ts';"],
  ['an import without a name', 'reader/text/x.ts', "import '#style/base.css';"],
  ['an import that is called', 'article/compile/x.ts', "const x = await import('#build/corpus.ts');"],
  ['the type of a module', 'article/compile/x.ts', "type X = typeof import('#build/corpus.ts');"],
  [
    'a style of another room',
    'reader/text/Word.module.css',
    '@import "#reader/actors/ActorCard.module.css";',
  ],
  [
    'a class of another room',
    'reader/text/Word.module.css',
    '.a { composes: b from "#reader/actors/ActorCard.module.css"; }',
  ],
  ['a relative path', 'article/compile/x.ts', "import { a } from '../conllu/a.ts';"],
  ['a relative path in the room', 'article/compile/x.ts', "import { a } from './a.ts';"],
  ['Node outside the build', 'article/compile/x.ts', "import { join } from 'node:path';"],
  ['vite outside the build', 'site/x.ts', "import { build } from 'vite';"],
  ['a package in conllu', 'article/conllu/x.ts', "import * as v from 'valibot';"],
  ['the corpus outside the routes', 'reader/text/x.ts', "import { articles } from 'virtual:corpus';"],
  ['a barrel', 'reader/text/index.ts', "import '#reader/text/a.ts';"],
  ['an export handed on', 'reader/text/words.ts', "export { Word } from '#reader/text/Word.tsx';"],
  ['a default export', 'article/compile/x.ts', 'export default function x() {}'],
  ['a default export by another name', 'article/compile/x.ts', 'function x() {}\nexport { x as default };'],
  [
    'two components in a file',
    'reader/text/Word.tsx',
    'export function Word() {}\nexport function Gloss() {}',
  ],
  [
    'a component under another name',
    'reader/text/Word.tsx',
    'export const Gloss = memo(function Gloss() {});',
  ],
  ['a component in small letters', 'reader/text/word-view.tsx', 'export function WordView() {}'],
  ['a module in capitals', 'article/compile/nestMentions.ts', 'export function nestMentions() {}'],
  ['a name that says nothing', 'article/compile/utils.ts', 'export const one = 1;'],
  ['a folder in a room', 'article/compile/helpers/one.ts', 'export const one = 1;'],
  ['a file outside the rooms', 'main.ts', 'export const one = 1;'],
  ['a file on a floor, in no room', 'reader/main.ts', 'export const one = 1;'],
  ['code among the data', 'corpus/read.ts', 'export const one = 1;'],
  ['a file with two jobs', 'article/compile/x.ts', 'const a = 1;\n'.repeat(longest + 1)],
];

describe('the check of the house', () => {
  it.each(violations)('sees %s', (_, file, text) => {
    expect(checkFile(file, text)).not.toEqual([]);
  });

  it.each([
    [
      'reader/text/WordView.tsx',
      "import style from '#reader/text/WordView.module.css';\nexport function WordView() {}",
    ],
    ['build/x.ts', "import { join } from 'node:path';\nimport type { P } from '#site/prerender.tsx';"],
    ['build/x.ts', "type Prerender = typeof import('#site/prerender.tsx');"],
    ['study/review/x.ts', "import type { Graded } from '#study/store/saved-expression.ts';"],
    ['article/compile/x.ts', "import * as v from 'valibot';\nexport { x };"],
    ['corpus/FORMAT.md', '# Import nothing\n'.repeat(longest + 1)],
  ])('lets %s be where it is right', (file, text) => {
    expect(checkFile(file, text)).toEqual([]);
  });
});
