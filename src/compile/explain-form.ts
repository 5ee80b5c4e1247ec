import { featureOf } from '#compile/feature-of.ts';
import type { WordLine } from '#conllu/token.ts';
import type { Reason } from '#document/analysis.ts';

const DETERMINING: ReadonlySet<string> = new Set(['det', 'det:poss', 'amod']);

/** A word in its tree. */
interface Node {
  readonly word: WordLine;
  readonly head: WordLine | undefined;
  readonly children: readonly WordLine[];
}

function nodeOf(word: WordLine, words: readonly WordLine[]): Node {
  return {
    word,
    head: words[(word.head ?? 0) - 1],
    children: words.filter(({ head }) => head === word.id),
  };
}

/**
 * Tells why a word has the form that it has, from the tree alone: its preposition, the verb whose subject or object it
 * is, the noun whose genitive, what an auxiliary makes of its verb. Undefined where the tree doesn't tell.
 * @param words the sentence's words
 */
export function explainForm(word: WordLine, words: readonly WordLine[]): Reason | undefined {
  const node = nodeOf(word, words);
  const { head } = node;
  switch (word.upos) {
    case 'AUX':
      return explainAuxiliary(node, words);
    case 'VERB':
      return explainVerb(node);
    case 'ADP':
      if (word.deprel === 'compound:prt') return head && { kind: 'particle', word: head.form };
      return explainPreposition(node);
    case 'PART':
      return word.xpos === 'PTKZU' && head ? { kind: 'infinitiveMark', word: head.form } : undefined;
    case 'SCONJ':
      return head && { kind: 'opensClause', word: head.form };
    case 'CCONJ':
      return word.deprel === 'cc' && head ? { kind: 'joins', word: head.form } : undefined;
    case 'ADV':
      if (word.deprel === 'compound:prt') return head && { kind: 'particle', word: head.form };
      return word.deprel === 'advmod' && head ? { kind: 'modifies', word: head.form } : undefined;
    default:
      return explainNominal(node, words);
  }
}

function explainPreposition({ word, head }: Node): Reason | undefined {
  const governed = head && featureOf(head, 'Case');
  // *als* and *wie* govern nothing: *als Partner* has the case of what it describes.
  if (!governed || word.deprel !== 'case' || word.lemma === 'als') return undefined;
  return { kind: 'governs', word: head.form, case: governed };
}

function explainNominal(node: Node, words: readonly WordLine[]): Reason | undefined {
  const { word, head, children } = node;
  const relation = word.deprel ?? '';
  if (relation === 'advmod' && head) return { kind: 'modifies', word: head.form };
  if (featureOf(word, 'Case') === undefined || !head) return predicate(node);
  if (DETERMINING.has(relation)) return { kind: 'agreement', word: head.form };
  const marker = children.find(({ deprel }) => deprel === 'case');
  if (marker) {
    const governs = marker.upos === 'ADP' && marker.lemma !== 'als';
    return governs ? { kind: 'preposition', word: marker.lemma ?? marker.form } : undefined;
  }
  switch (relation) {
    case 'nsubj':
      return { kind: 'subject', word: head.form };
    case 'nsubj:pass':
      return { kind: 'passiveSubject', word: head.form };
    case 'obj':
    case 'obl:arg':
    case 'expl:pv':
      return { kind: 'object', word: head.form };
    case 'nmod':
      return featureOf(word, 'Case') === 'Gen' ? { kind: 'genitive', word: head.form } : undefined;
    case 'obl':
      return { kind: 'adverbial', word: head.form };
    case 'appos':
      return { kind: 'apposition', word: head.form };
    case 'flat':
      return { kind: 'name', word: head.form };
    case 'expl':
      return { kind: 'placeholder' };
    case 'conj':
      // *zu Sinn und Zweck*: what is joined has its form for the same reason as the first.
      return explainForm(head, words);
    default:
      return predicate(node);
  }
}

function predicate({ children }: Node): Reason | undefined {
  const copula = children.find(({ deprel }) => deprel === 'cop');
  return copula && { kind: 'predicate', word: copula.form };
}

function explainVerb({ word, children }: Node): Reason | undefined {
  const particle = children.find(({ deprel }) => deprel === 'compound:prt');
  const form = featureOf(word, 'VerbForm');
  if (form === 'Fin') return particle && { kind: 'particle', word: particle.form };
  const auxiliary = children.find(({ upos }) => upos === 'AUX');
  if (auxiliary) return { kind: 'withAuxiliary', word: auxiliary.form };
  const mark = children.find(({ xpos }) => xpos === 'PTKZU');
  return mark && { kind: 'withZu', word: mark.form };
}

function explainAuxiliary({ word, head }: Node, words: readonly WordLine[]): Reason | undefined {
  if (!head) return undefined;
  if (word.deprel === 'cop') return { kind: 'copula', word: head.form };
  const isParticiple = featureOf(head, 'VerbForm') === 'Part';
  const withZu = words.some((other) => other.head === head.id && other.xpos === 'PTKZU');
  switch (word.lemma) {
    case 'werden':
      if (isParticiple) return { kind: 'passive', word: head.form };
      return { kind: featureOf(word, 'Mood') === 'Sub' ? 'wouldForm' : 'future', word: head.form };
    case 'sein':
      if (withZu) return { kind: 'toBe', word: head.form };
      return { kind: word.deprel === 'aux:pass' ? 'statePassive' : 'perfect', word: head.form };
    case 'haben':
      return isParticiple ? { kind: 'perfect', word: head.form } : undefined;
    default:
      return { kind: 'modal', word: head.form };
  }
}
