import type { Article, Sentence } from '#article/document/article.ts';
import { type Inline, isMention, isRun } from '#article/document/inline.ts';

/** An article with the glosses that its page shows, for what is made of it. */
export interface ShownArticle {
  readonly article: Article;
  /** The headwords of which none has one, for the reader knows them: *bekanntgeben*. */
  readonly leftOut: ReadonlySet<string>;
}

/** Where glosses are left out: under which printed words, from 0, by the ids of their sentences. */
export type LeftOutPlaces = ReadonlyMap<string, ReadonlySet<number>>;

function dropFrom(inlines: readonly Inline[], places: ReadonlySet<number>): readonly Inline[] {
  let position = 0;
  const drop = (inline: Inline): Inline => {
    if (typeof inline === 'string') return inline;
    if (isMention(inline)) {
      const { rest } = inline;
      return { ...inline, inlines: inline.inlines.map(drop), ...(rest && { rest: rest.map(drop) }) };
    }
    const first = position;
    position += isRun(inline) ? inline.words.filter((word) => typeof word !== 'string').length : 1;
    const { gloss: _, ...bare } = inline;
    for (let at = first; at < position; at += 1) if (places.has(at)) return bare;
    return inline;
  };
  return inlines.map(drop);
}

/** Leaves words of an article without their gloss. The ties of an expression stay, as on the page. */
export function leaveOut(article: Article, places: LeftOutPlaces): Article {
  const drop = (sentence: Sentence): Sentence => {
    const own = places.get(sentence.id);
    return own ? { ...sentence, inlines: dropFrom(sentence.inlines, own) } : sentence;
  };
  const sections = article.sections.map(({ heading, blocks, ...section }) => ({
    ...section,
    ...(heading && { heading: drop(heading) }),
    blocks: blocks.map((block) => ({ ...block, sentences: block.sentences.map(drop) })),
  }));
  return { ...article, sections };
}
