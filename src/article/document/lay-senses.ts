import type { AnalysedSentence, Analysis } from '#article/document/analysis.ts';
import type { Article, Section, Sentence } from '#article/document/article.ts';
import { type AskedWord, askedWords, senseKey } from '#article/document/asked-words.ts';
import {
  type Inline,
  isMention,
  isRun,
  type Run,
  type Word,
  withoutMentions,
} from '#article/document/inline.ts';
import { hasRoom } from '#article/document/room.ts';

/** Where a gloss may stand: under which printed word of a sentence, from 0, and the name of its headword. */
export interface SensePlace {
  readonly position: number;
  readonly key: string;
}

/** Where glosses may stand in sentences, by their ids. */
export type SensePlaces = ReadonlyMap<string, readonly SensePlace[]>;

/** What the reader says a headword means, by its name; undefined where they have said nothing. */
export type SenseOf = (key: string) => string | undefined;

/** The words and expressions of a sentence that are asked for, each once. */
function askedOnce(sentence: AnalysedSentence): readonly AskedWord[] {
  return [...new Set(askedWords(sentence))].filter((asked) => asked !== undefined);
}

/** Where what the reader says may stand in a section: all that has to be kept of its analysis. */
export function findSensePlaces({ sentences }: Analysis): SensePlaces {
  return new Map(
    Object.entries(sentences).map(([id, sentence]) => [
      id,
      askedOnce(sentence).map((asked) => ({ position: asked.position, key: senseKey(asked) })),
    ]),
  );
}

/** A word or a run with what the reader says of it. They have asked for it, however common it is. */
function withGloss(inline: Word | Run, gloss: string): Word | Run {
  const { common: _, ...bare } = inline;
  return { ...bare, gloss };
}

function layUnder(inlines: readonly Inline[], glosses: ReadonlyMap<number, string>): readonly Inline[] {
  let position = 0;
  const lay = (inline: Inline): Inline => {
    if (typeof inline === 'string') return inline;
    if (isMention(inline)) {
      const { rest } = inline;
      return { ...inline, inlines: inline.inlines.map(lay), ...(rest && { rest: rest.map(lay) }) };
    }
    const first = position;
    position += isRun(inline) ? inline.words.filter((word) => typeof word !== 'string').length : 1;
    for (let at = first; at < position; at += 1) {
      const gloss = glosses.get(at);
      if (gloss !== undefined) return withGloss(inline, gloss);
    }
    return inline;
  };
  return inlines.map(lay);
}

/** Marks anew which longer glosses have room to run on: others stand beside them now. */
function markRoom(inlines: readonly Inline[]): readonly Inline[] {
  const plain = withoutMentions(inlines);
  const roomy = new Set(plain.filter((_, index) => hasRoom(plain, index)));
  const mark = (inline: Inline): Inline => {
    if (typeof inline === 'string') return inline;
    if (isMention(inline)) {
      const { rest } = inline;
      return { ...inline, inlines: inline.inlines.map(mark), ...(rest && { rest: rest.map(mark) }) };
    }
    const { room: _, ...bare } = inline;
    return roomy.has(inline) ? { ...bare, room: true } : bare;
  };
  return inlines.map(mark);
}

function laySentence(sentence: Sentence, places: SensePlaces, senseOf: SenseOf): Sentence {
  const glosses = new Map(
    (places.get(sentence.id) ?? []).flatMap(({ position, key }) => {
      const sense = senseOf(key);
      return sense === undefined ? [] : [[position, sense] as const];
    }),
  );
  return glosses.size === 0
    ? sentence
    : { ...sentence, inlines: markRoom(layUnder(sentence.inlines, glosses)) };
}

/** A list as its items have become; the very same where none has changed, so that nothing is drawn again for it. */
function mapSame<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

function laySection(section: Section, places: SensePlaces, senseOf: SenseOf): Section {
  const lay = (sentence: Sentence) => laySentence(sentence, places, senseOf);
  const heading = section.heading && lay(section.heading);
  const blocks = mapSame(section.blocks, (block) => {
    const sentences = mapSame(block.sentences, lay);
    return sentences === block.sentences ? block : { ...block, sentences };
  });
  if (heading === section.heading && blocks === section.blocks) return section;
  return { ...section, ...(heading && { heading }), blocks };
}

/**
 * Lays what the reader says of words under them, wherever they stand in an article.
 * @param places of its sections, by their anchors; one that isn't known yet stays as it is
 */
export function laySenses(
  article: Article,
  places: ReadonlyMap<string, SensePlaces>,
  senseOf: SenseOf,
): Article {
  const sections = mapSame(article.sections, (section) => {
    const own = places.get(section.id);
    return own ? laySection(section, own, senseOf) : section;
  });
  return sections === article.sections ? article : { ...article, sections };
}

/** A sentence whose words, when they are asked for, mean what the reader says. */
export function withReaderSenses(sentence: AnalysedSentence, senseOf: SenseOf): AnalysedSentence {
  const glosses = new Map<unknown, string>(
    askedOnce(sentence).flatMap((asked) => {
      const sense = senseOf(senseKey(asked));
      return sense === undefined ? [] : [[asked.of, sense] as const];
    }),
  );
  if (glosses.size === 0) return sentence;
  const lay = <Of extends { readonly gloss?: string }>(of: Of): Of => {
    const gloss = glosses.get(of);
    return gloss === undefined ? of : { ...of, gloss };
  };
  return { ...sentence, words: sentence.words.map(lay), expressions: sentence.expressions.map(lay) };
}
