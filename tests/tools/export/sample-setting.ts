import { readFileSync } from 'node:fs';
import { addEdition } from '#article/compile/add-edition.ts';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readActors } from '#article/compile/read-actors.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { loadMessages } from '#i18n/messages.ts';
import type { ExportLayers } from '#tools/export/export-layers.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';

const instance = await loadMessages('en');
const slug = 'blinken-astana-2023';

export const noLayers: ExportLayers = { glosses: 'none', translation: 'none', simple: false, claims: false };
export const allLayers: ExportLayers = {
  glosses: 'all',
  translation: 'sentence',
  simple: true,
  claims: true,
};

const made = {
  language: 'en',
  layers: allLayers,
  modified: '2026-11-30T12:00:00Z',
  t: instance.getFixedT('en', 'tools/export'),
} as const;

function readCorpusArticle(): Pick<ExportSetting, 'article' | 'apparatus' | 'sentences'> {
  const read = (name: string) => readFileSync(`src/corpus/${name}`, 'utf8');
  const actors = readActors(read('actors.json'));
  const edition = readEdition(read(`${slug}.edition.json`));
  if (!actors.ok || !edition.ok) throw new Error('The corpus is broken');
  const compiled = compileArticle(read(`${slug}.conllu`), slug, actors.registry);
  if (!compiled.ok) throw new Error('The article is broken');
  const added = addEdition(edition.value, edition.at, compiled, actors.registry);
  if (!added.ok) throw new Error('The edition is broken');
  return { article: added.article, apparatus: added.apparatus, sentences: added.analysis.sentences };
}

/** The project's own article, with all layers. */
export const corpusSetting: ExportSetting = {
  ...readCorpusArticle(),
  ...made,
  address: `https://lesart.example/en/${slug}`,
};

const hostile = '<b>&amp;]]>"\u0000\u0008\uFFFF\uD800\r\n\tÄ😀';

function soil<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, text: unknown) =>
    typeof text === 'string' &&
    !['kind', 'manner', 'titleBy', 'dateCreated', 'date', 'finding', 'subjunctive', 'upos'].includes(key)
      ? `${hostile}${text}`
      : text,
  );
}

/** An article all texts of which, ids too, are such as break XML; it is the reader's own and has no address. */
export const hostileSetting: ExportSetting = {
  ...made,
  article: soil<Article>({ ...sampleArticle, sourceURL: 'x' }),
  apparatus: soil<Apparatus>(sampleApparatus),
  sentences: {},
};
