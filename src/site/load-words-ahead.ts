import { type Analysis, type LoadAnalysis, loadWholeAnalysis } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { type SenseOf, withReaderSenses } from '#article/document/lay-senses.ts';
import type { WordsAhead } from '#shelf/ahead/HardWords.tsx';
import { hardWords, type WordMemory } from '#shelf/ahead/word-memory.ts';
import { createHeadwordCounter } from '#shelf/open/headword-counter.ts';
import { readOwnText } from '#shelf/open/read-own-text.ts';
import { openSenseStore } from '#shelf/senses/sense-store.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';
import { fetchAnalysis, type ShelfFiles } from '#site/article-files.ts';
import { fetchText, fetchWords } from '#site/shelf-files.ts';
import { findHeadwords } from '#study/store/find-headwords.ts';

/** A text with the counts of its headwords. */
interface CountedText {
  readonly article: Article;
  readonly counts: HeadwordCounts;
  readonly loadAnalysis: LoadAnalysis;
}

async function loadEdition(files: ShelfFiles | undefined): Promise<CountedText> {
  if (!files) throw new Error('no such article');
  const [article, words] = await Promise.all([fetchText(files.article), fetchWords(files.words)]);
  return { article, counts: words.counts, loadAnalysis: (section) => fetchAnalysis(words, section) };
}

/** What was compiled by another version of the site, or came with a backup, is compiled anew, as it is when it is read. */
async function loadOwn(id: string, store: ShelfStore): Promise<CountedText> {
  const read = await readOwnText(store, id, () => undefined);
  if (!read.ok) throw new Error(read.reason);
  const counts = await createHeadwordCounter(store)(id);
  if (!counts) throw new Error(`no counts of ${id}`);
  const { article, loadAnalysis } = read.own;
  return { article, counts, loadAnalysis };
}

const senses = openSenseStore();

/** What the reader says words of their own texts mean. */
async function readSenses(): Promise<SenseOf> {
  const read = await senses.read();
  const said = read.ok ? read.value : [];
  const glosses = new Map(said.flatMap(({ id, sense }) => (sense.value ? [[id, sense.value.gloss]] : [])));
  return (key) => glosses.get(key);
}

async function loadSaid({ sentences }: Analysis): Promise<Analysis> {
  const senseOf = await readSenses();
  const said = Object.entries(sentences).map(([id, one]) => [id, withReaderSenses(one, senseOf)] as const);
  return { sentences: Object.fromEntries(said) };
}

interface Loading {
  readonly files: Readonly<Record<string, ShelfFiles>>;
  readonly store: ShelfStore;
  readonly memory: WordMemory;
}

/** Loads the words of a text that the reader doesn't know. Errors: they can't be had. */
export async function loadWordsAhead(
  { slug, kept }: ShelfItem,
  { files, store, memory }: Loading,
): Promise<WordsAhead> {
  const { article, counts, loadAnalysis } = await (kept ? loadOwn(kept.id, store) : loadEdition(files[slug]));
  const whole = await loadWholeAnalysis(article, loadAnalysis);
  const analysis = kept ? await loadSaid(whole) : whole;
  return {
    words: hardWords(counts, memory),
    find: (headwords) => findHeadwords(article, analysis, headwords),
  };
}
