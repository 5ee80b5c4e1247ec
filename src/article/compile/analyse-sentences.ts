import { buildExpressions, groupVerbs, readGloss } from '#article/compile/build-expressions.ts';
import { dictionaryForm } from '#article/compile/dictionary-form.ts';
import type { ActorMention, Draft } from '#article/compile/draft.ts';
import { explainForm } from '#article/compile/explain-form.ts';
import { findEntry } from '#article/compile/find-entry.ts';
import { findNames } from '#article/compile/find-names.ts';
import { groupMentions } from '#article/compile/group-mentions.ts';
import { readSpeaker } from '#article/compile/read-speaker.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { parseSegments } from '#article/conllu/parse-segments.ts';
import { parseTranslation } from '#article/conllu/parse-translation.ts';
import { commentValue, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { surfaceTokens } from '#article/conllu/surface.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';

/**
 * Analyses every sentence for what a reader can ask of a word: dictionary form, gloss, note, what the lexicon says of it, why
 * it has its form, its expression and verb group, its counterpart in the translation.
 * Errors: those of the layers' columns.
 */
export function analyseSentences(draft: Draft): Draft {
  const errors = draft.source.flatMap((sentence) => [
    ...parseTranslation(sentence).errors,
    ...parseAlignment(sentence).errors,
    ...parseExpressions(sentence).errors,
    ...sentence.tokens.flatMap((token) => parseSegments(token).errors),
  ]);
  const mentions = groupMentions(draft.mentions);
  const sentences = draft.source.map((sentence, index) => [
    commentValue(sentence, 'sent_id') ?? '',
    analyseSentence(sentence, mentions.get(index) ?? [], draft),
  ]);
  return {
    ...draft,
    analysis: { sentences: Object.fromEntries(sentences) },
    errors: [...draft.errors, ...errors],
  };
}

function analyseSentence(
  sentence: Sentence,
  mentions: readonly ActorMention[],
  { registry, lexicon }: Pick<Draft, 'registry' | 'lexicon'>,
): AnalysedSentence {
  const words = wordsOf(sentence);
  const actors = findNames(
    mentions.filter(({ manner }) => manner === 'named'),
    words,
  );
  const speaker = readSpeaker(sentence, registry)?.name;
  const contractions = surfaceTokens(sentence).filter((token) => token.words.length > 1);
  return {
    words: words.map((word) => analyseWord(word, words, actors.get(word.id), lexicon)),
    contractions: Object.fromEntries(
      contractions.map(({ line, form, words: covered }) => {
        const gloss = readGloss(line);
        const ids = covered.map(({ id }) => id);
        return [ids[0], { form, ...(gloss !== undefined && { gloss }), words: ids }];
      }),
    ),
    expressions: buildExpressions(sentence, lexicon),
    verbGroups: groupVerbs(sentence),
    tokens: (parseTranslation(sentence).value?.tokens ?? []).map(({ start, end }) => [start, end]),
    alignment: parseAlignment(sentence).value.map(({ words: ids, tokens }) => ({
      words: ids,
      tokens: tokens.map((number) => number - 1),
    })),
    ...(speaker && { speaker }),
  };
}

/** The note in the languages that it is written in. */
function readNote({ misc }: WordLine): AnalysedWord['note'] {
  const [en, de] = [miscValue(misc, 'Note'), miscValue(misc, 'Note_de')];
  if (en === undefined && de === undefined) return undefined;
  return { ...(en !== undefined && { en }), ...(de !== undefined && { de }) };
}

function analyseWord(
  word: WordLine,
  words: readonly WordLine[],
  actor: string | undefined,
  lexicon: Draft['lexicon'],
): AnalysedWord {
  const gloss = readGloss(word);
  const note = readNote(word);
  const parts = parseSegments(word).value;
  const reason = explainForm(word, words);
  const entry = findEntry(lexicon, word, words);
  return {
    form: word.form,
    upos: word.upos ?? (isSign(word) ? 'PUNCT' : 'X'),
    features: Object.fromEntries(word.feats.map(({ name, values }) => [name, values.join()])),
    head: word.head ?? 0,
    relation: word.deprel ?? '',
    dictionary: dictionaryForm(word, words, lexicon),
    ...(gloss !== undefined && { gloss }),
    ...(entry && { entry }),
    ...(note !== undefined && { note }),
    ...(parts.length > 0 && { parts }),
    ...(reason && { reason }),
    ...(miscValue(word.misc, 'Ambig') === 'Mood' && { ambiguous: true }),
    ...(actor !== undefined && word.upos === 'PROPN' && { actor }),
  };
}
