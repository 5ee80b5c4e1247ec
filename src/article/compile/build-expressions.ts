import { dictionaryForm } from '#article/compile/dictionary-form.ts';
import { findEntry, findExpressionEntry } from '#article/compile/find-entry.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { Expression } from '#article/document/analysis.ts';
import type { LexiconEntry } from '#article/document/lexicon.ts';

const FUNCTION: ReadonlySet<string> = new Set(['case', 'mark', 'cc', 'det']);
const AUXILIARY = /^(?:aux|cop)(?::|$)/;

/**
 * The member that no other member is above: under it the gloss is shown. In *es geht um die Stärkung* the tree has *um*
 * under *Stärkung*, but a preposition is nobody's head.
 */
function headOf(members: readonly WordLine[]): number {
  const ids = new Set(members.map(({ id }) => id));
  const top = members.find(({ head, deprel }) => !ids.has(head ?? 0) && !FUNCTION.has(deprel ?? ''));
  return top?.id ?? members[0]?.id ?? 0;
}

/** A gloss is written with hyphens for blanks, and two for a hyphen: *with-a-view-to*, *state--owned-company*. */
export function readGloss({ misc }: Pick<WordLine, 'misc'>): string | undefined {
  return miscValue(misc, 'Gloss')?.replaceAll(/--?/g, (hyphens) => (hyphens === '-' ? ' ' : '-'));
}

function buildExpression(
  members: readonly WordLine[],
  dictionary: string,
  entry: LexiconEntry | undefined,
): Expression {
  const head = headOf(members);
  const gloss = members.flatMap((word) => (word.id === head ? (readGloss(word) ?? []) : [])).at(0);
  return {
    words: members.map(({ id }) => id),
    head,
    dictionary,
    ...(gloss !== undefined && { gloss }),
    ...(entry && { entry }),
  };
}

/** How a dictionary prints a marked expression: its `MLemma=`, or its words where it has none. */
export function expressionForm(members: readonly WordLine[]): string {
  const given = members.map(({ misc }) => miscValue(misc, 'MLemma')).find((lemma) => lemma !== undefined);
  return given ?? members.map(({ form }) => form).join(' ');
}

/** The words of a sentence by their IDs, in order. */
export function pickWords(words: readonly WordLine[], ids: readonly number[]): readonly WordLine[] {
  return ids.toSorted((a, b) => a - b).flatMap((id) => words.slice(id - 1, id));
}

/**
 * The expressions of a sentence: those marked by `Mwe=`, and verbs with a separated particle (*gaben … bekannt*),
 * wherever their words stand.
 */
export function buildExpressions(sentence: Sentence, lexicon?: Lexicon): readonly Expression[] {
  const words = wordsOf(sentence);
  const marked = parseExpressions(sentence).value.map((expression) => {
    const members = pickWords(words, expression.words);
    const dictionary = expressionForm(members);
    return buildExpression(members, dictionary, findExpressionEntry(lexicon, dictionary, members));
  });
  const separated = words.flatMap((particle) => {
    const verb = words[(particle.head ?? 0) - 1];
    if (particle.deprel !== 'compound:prt' || verb === undefined) return [];
    const dictionary = dictionaryForm(verb, words, lexicon);
    return [
      buildExpression(pickWords(words, [verb.id, particle.id]), dictionary, findEntry(lexicon, verb, words)),
    ];
  });
  return [...marked, ...separated].toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
}

/**
 * The verb groups of a sentence: a predicate with its auxiliaries, its copula and its particle, if it has any of them:
 * *wird … treffen*, *sei … begründet*, *gaben … bekannt*.
 */
export function groupVerbs(sentence: Sentence): readonly (readonly number[])[] {
  const words = wordsOf(sentence);
  const groups = new Map<number, number[]>();
  for (const { id, head, deprel } of words) {
    if (!head || (deprel !== 'compound:prt' && !AUXILIARY.test(deprel ?? ''))) continue;
    const group = groups.get(head);
    if (group) group.push(id);
    else groups.set(head, [head, id]);
  }
  return words.flatMap(({ id }) => {
    const group = groups.get(id);
    return group ? [group.toSorted((a, b) => a - b)] : [];
  });
}
