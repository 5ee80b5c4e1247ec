import { analyseSentences } from '#article/compile/analyse-sentences.ts';
import { checkSentenceIds } from '#article/compile/check-sentence-ids.ts';
import { countWords } from '#article/compile/count-words.ts';
import { divideSections } from '#article/compile/divide-sections.ts';
import type { Draft, Pass, TakenIn } from '#article/compile/draft.ts';
import { listActors } from '#article/compile/list-actors.ts';
import { measureLevel } from '#article/compile/measure-level.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import { readMentions } from '#article/compile/read-mentions.ts';
import { readMetadata } from '#article/compile/read-metadata.ts';
import { writeSentences } from '#article/compile/write-sentences.ts';
import { type FormatError, sortErrors } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { CommonForms } from '#article/document/frequency.ts';

/**
 * The passes, in the order in which they must run: sentences are written with their mentions in them, sections are
 * divided from written sentences, which tell what is running text, and a word is analysed with its mentions.
 */
const passes: readonly Pass[] = [
  readMetadata,
  readMentions,
  checkSentenceIds,
  writeSentences,
  divideSections,
  listActors,
  countWords,
  measureLevel,
  analyseSentences,
];

/** An article with what stands beside its text, and what can be asked of its words. */
export interface CompiledArticle {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly analysis: Analysis;
}

export type Compiled =
  | ({ readonly ok: true } & CompiledArticle)
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Compiles the text of a CoNLL-U file to the article that the page renders, who is meant in it, and the analysis of its
 * words that a reader may ask for.
 * @param commonForms without them no word counts as common
 * @param lexicon what dictionaries say of words; without it a word has no entry
 * Errors: all that are found, in the file's order, those of the format before all others; an article is whole or not at all.
 */
export function compileArticle(
  text: string,
  slug: string,
  registry: ActorRegistry,
  commonForms: CommonForms = new Map(),
  lexicon?: Lexicon,
): Compiled {
  const parsed = parseConllu(text);
  return parsed.ok
    ? compileSentences(parsed.sentences, slug, registry, { commonForms, ...(lexicon && { lexicon }) })
    : parsed;
}

/** What is known beside the sentences: see `compileArticle`. */
interface Known {
  readonly commonForms?: CommonForms;
  readonly lexicon?: Lexicon;
  /** Of a text from elsewhere what was read of it already. */
  readonly takenIn?: TakenIn;
}

/** Compiles the sentences of a file whose format is right, see `compileArticle`. */
export function compileSentences(
  source: readonly Sentence[],
  slug: string,
  registry: ActorRegistry,
  { commonForms = new Map(), lexicon, takenIn }: Known = {},
): Compiled {
  const start: Draft = {
    slug,
    source,
    registry,
    commonForms,
    lexicon,
    ...(takenIn && { takenIn }),
    mentions: [],
    sentences: [],
    sections: [],
    groups: [],
    others: [],
    wordCount: 0,
    analysis: { sentences: {} },
    errors: [],
  };
  const { metadata, sections, groups, others, wordCount, level, analysis, errors } = passes.reduce(
    (draft, pass) => pass(draft),
    start,
  );
  if (metadata === undefined || errors.length > 0) return { ok: false, errors: sortErrors(errors) };
  return {
    ok: true,
    article: { ...metadata, wordCount, ...(level && { level }), sections },
    apparatus: {
      groups,
      others,
      timeline: [],
      additions: [],
      background: [],
      versions: [],
      ...(lexicon && { hasLexicon: true }),
    },
    analysis,
  };
}
