import { type Analysis, printedWords } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { headwordOfPrinted } from '#article/document/headwords.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { type FoundExpression, findExpression } from '#study/store/find-expression.ts';

/** Finds where headwords stand in a text first, by what could be saved there; one that is only a name, or isn't there, is passed over. */
export function findHeadwords(
  article: Article,
  { sentences }: Analysis,
  headwords: ReadonlySet<string>,
): ReadonlyMap<string, FoundExpression> {
  const found = new Map<string, FoundExpression>();
  for (const sentence of articleSentences(article)) {
    if (found.size === headwords.size) break;
    const analysed = Object.hasOwn(sentences, sentence.id) ? sentences[sentence.id] : undefined;
    if (!analysed) continue;
    for (const [position, ids] of printedWords(analysed).entries()) {
      const headword = headwordOfPrinted(analysed, ids);
      if (headword === undefined || !headwords.has(headword) || found.has(headword)) continue;
      const expression = findExpression(article.slug, sentence, analysed, position);
      if (expression) found.set(headword, expression);
    }
  }
  return found;
}
