import type { AnalysedSentence, Analysis } from '#article/document/analysis.ts';
import type { Article, Section, Sentence } from '#article/document/article.ts';
import { type AskedWord, askedWords, likeliestSense, senseKey } from '#article/document/asked-words.ts';
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
  /** See `likeliestSense`. */
  readonly likeliest?: string;
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
      askedOnce(sentence).map((asked) => {
        const likeliest = likeliestSense(asked);
        return {
          position: asked.position,
          key: senseKey(asked),
          ...(likeliest !== undefined && { likeliest }),
        };
      }),
    ]),
  );
}

/** What is to stand under a word. */
type Laid = Pick<Word, 'likely'> & { readonly gloss: string };

/** A word or a run with what is to stand under it. What the reader says of it they want to see, however common it is. */
function withGloss(inline: Word | Run, laid: Laid): Word | Run {
  const { common, ...bare } = inline;
  return { ...bare, ...(common && laid.likely && { common }), ...laid };
}

function layUnder(inlines: readonly Inline[], glosses: ReadonlyMap<number, Laid>): readonly Inline[] {
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

/** Finds what is to stand at a place, if anything is. */
type LayAt = (place: SensePlace) => Laid | undefined;

function laySentence(sentence: Sentence, places: SensePlaces, layAt: LayAt): Sentence {
  const glosses = new Map(
    (places.get(sentence.id) ?? []).flatMap((place) => {
      const laid = layAt(place);
      return laid ? [[place.position, laid] as const] : [];
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

function laySection(section: Section, places: SensePlaces, layAt: LayAt): Section {
  const lay = (sentence: Sentence) => laySentence(sentence, places, layAt);
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
 * @param withLikeliest whether what is likeliest stands under the words of which nothing is known
 */
export function laySenses(
  article: Article,
  places: ReadonlyMap<string, SensePlaces>,
  senseOf: SenseOf,
  withLikeliest = false,
): Article {
  const layAt: LayAt = ({ key, likeliest }) => {
    const gloss = senseOf(key);
    if (gloss !== undefined) return { gloss };
    return withLikeliest && likeliest !== undefined ? { gloss: likeliest, likely: true } : undefined;
  };
  const sections = mapSame(article.sections, (section) => {
    const own = places.get(section.id);
    return own ? laySection(section, own, layAt) : section;
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
