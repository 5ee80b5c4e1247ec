import type { ActorKind, Manner } from '#article/document/actor.ts';
import type { FrequencyStep } from '#article/document/frequency.ts';

/** On which sides an expression goes on apart from its words that stand here: after *gaben*, before *bekannt*. */
export interface Tie {
  readonly before?: true;
  readonly after?: true;
}

/** A word as it is printed. Signs and spaces between words are plain strings: only what does something is an element. */
export interface Word {
  readonly form: string;
  /**
   * English for this occurrence, words separated by spaces; of an expression under its head, and once more, in brackets, under what is
   * further away from it than a line.
   */
  readonly gloss?: string;
  /** Nobody has said that it means this: the gloss is the first sense that a dictionary has. */
  readonly likely?: true;
  /** Of a word that stands alone, and belongs to an expression that goes on elsewhere. */
  readonly tie?: Tie;
  /** Of a word with a longer gloss: whether nothing stands under what follows, so that there is room for it (*in Kasachstan*). */
  readonly room?: true;
  /** Of what is so common that a reader may want to do without what is shown under it: among how many; never of a name. */
  readonly common?: FrequencyStep;
  /** Of a verb in a reported sentence: Konjunktiv I (*solle*) or II (*hätten*). */
  readonly subjunctive?: 'I' | 'II';
  /** Whether that form could be indicative too: *wollten*. */
  readonly ambiguous?: true;
}

/** Words of an expression that stand side by side, over one gloss: *vor dem Hintergrund*. */
export interface Run {
  /** The words, without glosses of their own, and the spaces between them. */
  readonly words: readonly (string | Word)[];
  /** As of a word: under the run that has the expression's head, and once more under what is further away than a line. */
  readonly gloss?: string;
  readonly likely?: true;
  readonly tie: Tie;
  readonly room?: true;
  /** As of a word: that of the rarest of them. */
  readonly common?: FrequencyStep;
}

/** A stretch of text that means an actor; stretches nest: *(die Wirtschaft (der Region))*. */
export interface Mention {
  /** CorefUD's eid: the same for all mentions of one entity in the article. */
  readonly eid: string;
  /** Identity of the actor that is meant. */
  readonly actor: string;
  readonly kind: ActorKind;
  readonly manner: Manner;
  /** Of a pronoun, the form that a dictionary lists: *sein* for *seiner*. */
  readonly lemma?: string;
  /** Anchor in the page, `SENT_ID.FIRST-LAST` in word ids. Only on the first stretch of a mention in several parts. */
  readonly id?: string;
  /** On a further stretch: the anchor of the mention that goes on here. */
  readonly continues?: string;
  readonly inlines: readonly Inline[];
  /**
   * What follows the words that name: the relative clause in *Blinkens, für den es … geht*. It belongs to the mention,
   * but a line under twenty words would say nothing.
   */
  readonly rest?: readonly Inline[];
}

/** What a sentence is made of, in reading order. */
export type Inline = string | Word | Run | Mention;

/** Tells a mention from words. */
export function isMention(inline: Word | Run | Mention): inline is Mention {
  return 'eid' in inline;
}

/** Tells words over one gloss from a word. */
export function isRun(inline: Word | Run): inline is Run {
  return 'words' in inline;
}

/** Whether what stands under words is longer than they are, so that it would make room for itself. */
export function isGlossLonger(inline: Word | Run): boolean {
  const { gloss } = inline;
  return gloss !== undefined && gloss.length > inlineText([inline]).length;
}

/** The German text of inlines, exactly as the source prints it. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (isMention(inline)) return inlineText(inline.inlines) + inlineText(inline.rest ?? []);
      return isRun(inline) ? inlineText(inline.words) : inline.form;
    })
    .join('');
}

/** Inlines without what says whom they mean. */
export function withoutMentions(inlines: readonly Inline[]): readonly (string | Word | Run)[] {
  return inlines.flatMap((inline) =>
    typeof inline !== 'string' && isMention(inline)
      ? withoutMentions([...inline.inlines, ...(inline.rest ?? [])])
      : [inline],
  );
}

/** The words among inlines, as they are printed. */
export function wordsOf(inlines: readonly Inline[]): readonly Word[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if (isMention(inline)) return wordsOf([...inline.inlines, ...(inline.rest ?? [])]);
    return isRun(inline) ? wordsOf(inline.words) : [inline];
  });
}

/** The words among inlines that are in the subjunctive: *solle*, *hätten*. */
export function subjunctives(inlines: readonly Inline[]): readonly Word[] {
  return wordsOf(inlines).filter(({ subjunctive }) => subjunctive);
}
