import { featureOf } from '#article/compile/feature-of.ts';
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
      return word.deprel === 'mark' && head ? { kind: 'opensClause', word: head.form } : undefined;
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
  const grammaticalCase = featureOf(word, 'Case');
  if (grammaticalCase === undefined || !head) return predicate(node);
  if (DETERMINING.has(relation)) {
    // *deren Haus* is a genitive whatever the case of *Haus*.
    const agrees = grammaticalCase === featureOf(head, 'Case');
    return agrees ? { kind: 'agreement', word: head.form } : undefined;
  }
  const marker = children.find(({ deprel }) => deprel === 'case');
  if (marker) {
    const governs = marker.upos === 'ADP' && marker.lemma !== 'als';
    return governs ? { kind: 'preposition', word: marker.lemma ?? marker.form } : undefined;
  }
  switch (relation) {
    case 'nsubj':
      return { kind: 'subject', word: copulaOf(head, words)?.form ?? head.form };
    case 'nsubj:pass':
      return { kind: 'passiveSubject', word: head.form };
    case 'obj':
    case 'obl:arg':
      return { kind: 'object', word: head.form };
    case 'expl:pv':
      // *sich* belongs to *beziehen*; nobody is referred.
      return { kind: 'modifies', word: head.form };
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
      return sharesCase(word, head) ? explainForm(head, words) : undefined;
    default:
      return predicate(node);
  }
}

/** A name has often no case of its own: then it contradicts none. */
function sharesCase(word: WordLine, head: WordLine): boolean {
  const other = featureOf(head, 'Case');
  return other === undefined || featureOf(word, 'Case') === other;
}

/** The verb of a clause whose head is none: *die Visite ist Teil*. */
function copulaOf(head: WordLine, words: readonly WordLine[]): WordLine | undefined {
  return words.find((word) => word.head === head.id && word.deprel === 'cop');
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
  const withZu = !isParticiple && words.some((other) => other.head === head.id && other.xpos === 'PTKZU');
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
