import type { Actor, Manner } from '#article/document/actor.ts';
import type { Article } from '#article/document/article.ts';
import { type Excerpt, excerpt, excerptOfAll, type Piece } from '#article/document/excerpt.ts';
import { type Inline, inlineText, isMention, type Mention } from '#article/document/inline.ts';
import { type Place, placedSentences } from '#article/document/places.ts';

/** A mention where it stands, by its anchor: what a list of mentions shows of it. */
export interface MentionPlace extends Place {
  readonly sentence: string;
  readonly actor: string;
  readonly manner: Manner;
  /** Of a pronoun: the form that a dictionary lists. */
  readonly lemma?: string;
  readonly excerpt: Excerpt;
}

/** A mention's words in the text of its sentence, as offsets. */
interface Span {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

function spansIn(inlines: readonly Inline[], from: number): readonly Span[] {
  let offset = from;
  return inlines.flatMap((inline): readonly Span[] => {
    const start = offset;
    offset += inlineText([inline]).length;
    if (typeof inline === 'string' || !isMention(inline)) return [];
    const end = start + inlineText(inline.inlines).length;
    return [
      { mention: inline, start, end },
      ...spansIn(inline.inlines, start),
      ...spansIn(inline.rest ?? [], end),
    ];
  });
}

/** The stretches with which mentions go on (*stellten … vor*), by the anchor of the first. */
function findContinuations(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const byAnchor = new Map<string, Span[]>();
  for (const span of spans) {
    const { continues } = span.mention;
    if (continues === undefined) continue;
    const others = byAnchor.get(continues);
    if (others) others.push(span);
    else byAnchor.set(continues, [span]);
  }
  return byAnchor;
}

/** All mentions of an article, in the order in which they begin. */
export function listMentions(article: Article): readonly MentionPlace[] {
  return placedSentences(article).flatMap(({ id: sentence, section, at, inlines }) => {
    const text = inlineText(inlines);
    const spans = spansIn(inlines, 0);
    const continuations = findContinuations(spans);
    return spans.flatMap((span) => {
      const { id, actor, manner, lemma } = span.mention;
      if (id === undefined) return [];
      return [
        {
          id,
          sentence,
          section,
          at: at(span.start),
          actor,
          manner,
          ...(lemma !== undefined && { lemma }),
          excerpt: excerpt(text, [span, ...(continuations.get(id) ?? [])]),
        },
      ];
    });
  });
}

/** The mentions that mean an actor, by itself or together with others. */
export function mentionsOf(mentions: readonly MentionPlace[], { means }: Actor): readonly MentionPlace[] {
  return mentions.filter(({ actor }) => means.includes(actor));
}

/** How often an actor is mentioned in which manner. */
export interface MannerCount {
  readonly named: number;
  readonly described: number;
  /** By pronoun, *er* and *sein* for instance. */
  readonly pronouns: ReadonlyMap<string, number>;
  /** As one of a group. */
  readonly together: number;
}

/** Counts mentions by manner. */
export function countManners(mentions: readonly MentionPlace[], actor: Actor): MannerCount {
  const own = mentions.filter((mention) => mention.actor === actor.identity);
  const pronouns = new Map<string, number>();
  for (const { manner, lemma } of own) {
    if (manner === 'pronominal') pronouns.set(lemma ?? '', (pronouns.get(lemma ?? '') ?? 0) + 1);
  }
  const count = (manner: Manner) => own.filter((mention) => mention.manner === manner).length;
  return {
    named: count('named'),
    described: count('described'),
    pronouns,
    together: mentionsOf(mentions, actor).length - own.length,
  };
}

/** The sentences in which all of the actors are meant, in reading order. */
export function sentencesOfAll(
  mentions: readonly MentionPlace[],
  actors: readonly Actor[],
): readonly string[] {
  const sentences = new Set(mentions.map(({ sentence }) => sentence));
  const [first, ...others] = actors.map(
    (actor) => new Set(mentionsOf(mentions, actor).map(({ sentence }) => sentence)),
  );
  return Array.from(sentences).filter(
    (sentence) => first?.has(sentence) && others.every((other) => other.has(sentence)),
  );
}

/** A sentence in which several actors are meant, and the words that mean them, in pieces. */
export interface SharedPlace extends Place {
  readonly pieces: readonly Piece[];
}

/** The sentences in which all of the actors are meant, in reading order, each with the first words that mean each of them. */
export function listShared(
  article: Article,
  mentions: readonly MentionPlace[],
  actors: readonly Actor[],
): readonly SharedPlace[] {
  const shared = new Set(sentencesOfAll(mentions, actors));
  return placedSentences(article)
    .filter(({ id }) => shared.has(id))
    .map(({ id, section, at, inlines }) => {
      const spans = spansIn(inlines, 0);
      const first = ({ means }: Actor) =>
        spans.find(({ mention }) => mention.id !== undefined && means.includes(mention.actor)) ?? [];
      return { id, section, at: at(0), pieces: excerptOfAll(inlineText(inlines), actors.flatMap(first)) };
    });
}
