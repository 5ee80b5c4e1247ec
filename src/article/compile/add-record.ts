import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Article, Section, Sentence } from '#article/document/article.ts';
import type { ClaimRecord } from '#article/document/record.ts';
import { articleSentences } from '#article/document/sentences.ts';

interface Recorded {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly errors: readonly FormatError[];
}

/** An article whose sentences are others. */
function mapSentences(article: Article, change: (sentence: Sentence) => Sentence): Article {
  const sections = article.sections.map(
    ({ heading, blocks, ...section }): Section => ({
      ...section,
      ...(heading && { heading: change(heading) }),
      blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(change) })),
    }),
  );
  return { ...article, sections };
}

/**
 * Adds to each claim of an article what was really said, and to what can be asked of its words the finding.
 * @param at tells where in the edition's file a value stands
 * Errors: a sentence that reports no claim, one that is there twice, a claim that is left out: what wasn't found says so.
 */
export function addRecord(
  { record }: Edition,
  at: PlaceInJson,
  article: Article,
  analysis: Analysis,
): Recorded {
  if (!record) return { article, analysis, errors: [] };
  const claims = new Set(articleSentences(article).flatMap(({ id, speaker }) => (speaker ? [id] : [])));
  const errors: FormatError[] = [];
  const byClaim = new Map<string, ClaimRecord>();
  for (const [index, { sentence, ...found }] of record.claims.entries()) {
    const place = at(['record', 'claims', index, 'sentence']);
    if (byClaim.has(sentence)) {
      errors.push({ ...place, found: `"${sentence}" again`, expected: 'each claim once' });
    } else if (!claims.has(sentence)) {
      errors.push({ ...place, found: `"${sentence}"`, expected: 'a sentence that has a speaker' });
    }
    byClaim.set(sentence, found);
  }
  for (const id of claims) {
    if (byClaim.has(id)) continue;
    const expected = 'every sentence that has a speaker';
    errors.push({ ...at(['record', 'claims']), found: `nothing of "${id}"`, expected });
  }
  const changed = mapSentences(article, (sentence) => {
    const own = byClaim.get(sentence.id);
    return own ? { ...sentence, record: own } : sentence;
  });
  const sentences = Object.entries(analysis.sentences).map(([id, sentence]) => {
    const finding = byClaim.get(id)?.finding;
    return [id, finding === undefined ? sentence : { ...sentence, finding }] as const;
  });
  return { article: changed, analysis: { ...analysis, sentences: Object.fromEntries(sentences) }, errors };
}
