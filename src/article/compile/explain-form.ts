import { featureOf } from '#article/compile/feature-of.ts';
import { firstChild } from '#article/compile/first-child.ts';
import { longestRow } from '#article/conllu/longest-row.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { Reason } from '#article/document/analysis.ts';

const MODALS: ReadonlySet<string> = new Set([
  'dürfen',
  'können',
  'mögen',
  'möchten',
  'müssen',
  'sollen',
  'wollen',
]);
const DETERMINING: ReadonlySet<string> = new Set(['det', 'det:poss', 'amod']);

/** A word in its tree. */
interface Node {
  readonly word: WordLine;
  readonly head: WordLine | undefined;
  readonly words: readonly WordLine[];
  /** Words of a row that were gone up to come here. */
  readonly steps: number;
}

/**
 * Tells why a word has the form that it has, from the tree alone: its preposition, the verb whose subject or object it
 * is, the noun whose genitive, what an auxiliary makes of its verb. Undefined where the tree doesn't tell.
 * @param words the sentence's words
 */
export function explainForm(word: WordLine, words: readonly WordLine[]): Reason | undefined {
  return explain(word, words, 0);
}

function explain(word: WordLine, words: readonly WordLine[], steps: number): Reason | undefined {
  const head = words[(word.head ?? 0) - 1];
  const node = { word, head, words, steps };
  switch (word.upos) {
    case 'AUX':
      return explainAuxiliary(node);
    case 'VERB':
      return explainVerb(node);
    case 'ADP':
      if (word.deprel === 'compound:prt') return head && separated(head, word);
      return explainPreposition(node);
    case 'PART':
      return word.xpos === 'PTKZU' && head ? { kind: 'infinitiveMark', word: head.form } : undefined;
    case 'SCONJ':
      return word.deprel === 'mark' && head ? { kind: 'opensClause', word: head.form } : undefined;
    case 'CCONJ':
      return word.deprel === 'cc' && head ? { kind: 'joins', word: head.form } : undefined;
    case 'ADV':
      if (word.deprel === 'compound:prt') return head && separated(head, word);
      return word.deprel === 'advmod' && head ? { kind: 'modifies', word: head.form } : undefined;
    default:
      return explainNominal(node);
  }
}

function explainPreposition({ word, head }: Node): Reason | undefined {
  const governed = head && featureOf(head, 'Case');
  // *als* and *wie* govern nothing: *als Partner* has the case of what it describes.
  if (!governed || word.deprel !== 'case' || word.lemma === 'als') return undefined;
  return { kind: 'governs', word: head.form, case: governed };
}

function explainNominal(node: Node): Reason | undefined {
  const { word, head, words, steps } = node;
  const relation = word.deprel ?? '';
  if (relation === 'advmod' && head) return { kind: 'modifies', word: head.form };
  const grammaticalCase = featureOf(word, 'Case');
  if (grammaticalCase === undefined || !head) return predicate(node);
  if (DETERMINING.has(relation)) {
    // *deren Haus* is a genitive whatever the case of *Haus*.
    const agrees = grammaticalCase === featureOf(head, 'Case');
    return agrees ? { kind: 'agreement', word: head.form } : undefined;
  }
  const marker = firstChild(word, words, 'deprel', 'case');
  if (marker) {
    const governs = marker.upos === 'ADP' && marker.lemma !== 'als';
    return governs ? { kind: 'preposition', word: marker.lemma ?? marker.form } : undefined;
  }
  switch (relation) {
    case 'nsubj':
      return { kind: 'subject', word: firstChild(head, words, 'deprel', 'cop')?.form ?? head.form };
    case 'nsubj:pass':
      return { kind: 'passiveSubject', word: head.form };
    case 'obj':
    case 'obl:arg':
      return { kind: 'object', word: head.form };
    case 'expl:pv':
      return { kind: 'reflexive', word: head.form };
    case 'nmod':
      return grammaticalCase === 'Gen' ? { kind: 'genitive', word: head.form } : undefined;
    case 'obl':
      // *ihm ist kalt*: whom it concerns, not when or how.
      return grammaticalCase === 'Acc' || grammaticalCase === 'Gen'
        ? { kind: 'adverbial', word: head.form }
        : undefined;
    case 'appos':
      return sharesCase(word, head) ? { kind: 'apposition', word: head.form } : undefined;
    case 'flat':
      return { kind: 'name', word: head.form };
    case 'expl':
      // *ich halte es für gut*: in the accusative it is no subject.
      return grammaticalCase === 'Nom' ? { kind: 'placeholder' } : undefined;
    case 'conj':
      // *zu Sinn und Zweck*: what is joined has its form for the same reason as the first.
      return sharesCase(word, head) && steps < longestRow ? explain(head, words, steps + 1) : undefined;
    default:
      return predicate(node);
  }
}

/** A name has often no case of its own: then it contradicts none. */
function sharesCase(word: WordLine, head: WordLine): boolean {
  const other = featureOf(head, 'Case');
  return other === undefined || featureOf(word, 'Case') === other;
}

/** What a clause says whose head is no verb: *die Visite ist Teil*. */
function predicate({ word, words }: Node): Reason | undefined {
  const copula = firstChild(word, words, 'deprel', 'cop');
  return copula && { kind: 'predicate', word: copula.form };
}

/** A separable verb as it stands in the text. */
function separated(verb: WordLine, particle: WordLine): Reason {
  const [first, second] = verb.id < particle.id ? [verb, particle] : [particle, verb];
  const gap = second.id === first.id + 1 ? ' ' : ' … ';
  return { kind: 'particle', word: `${first.form}${gap}${second.form}` };
}

function explainVerb({ word, words }: Node): Reason | undefined {
  const particle = firstChild(word, words, 'deprel', 'compound:prt');
  const form = featureOf(word, 'VerbForm');
  if (form === 'Fin') return particle && separated(word, particle);
  const auxiliary = firstChild(word, words, 'upos', 'AUX');
  if (auxiliary) return { kind: 'withAuxiliary', word: auxiliary.form };
  const mark = firstChild(word, words, 'xpos', 'PTKZU');
  return mark && { kind: 'withZu', word: mark.form };
}

function explainAuxiliary({ word, head, words }: Node): Reason | undefined {
  if (!head) return undefined;
  if (word.deprel === 'cop') return { kind: 'copula', word: head.form };
  const isParticiple = featureOf(head, 'VerbForm') === 'Part';
  const withZu = !isParticiple && firstChild(head, words, 'xpos', 'PTKZU') !== undefined;
  switch (word.lemma) {
    case 'werden':
      if (word.deprel === 'aux:pass') return { kind: 'passive', word: head.form };
      // *er werde kommen* is a future that is reported, *er würde kommen* none.
      return {
        kind:
          featureOf(word, 'Mood') === 'Sub' && featureOf(word, 'Tense') === 'Past' ? 'wouldForm' : 'future',
        word: head.form,
      };
    case 'sein':
      if (withZu) return { kind: 'toBe', word: head.form };
      return { kind: word.deprel === 'aux:pass' ? 'statePassive' : 'perfect', word: head.form };
    case 'haben':
      return isParticiple ? { kind: 'perfect', word: head.form } : undefined;
    default:
      return MODALS.has(word.lemma ?? '') ? { kind: 'modal', word: head.form } : undefined;
  }
}
