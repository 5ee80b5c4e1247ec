import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences, plainGerman } from '#article/document/sentences.ts';

/** The texts that the article's page has, as a search of the page comes upon them. */
export interface PageText {
  /** The text of each sentence, by its anchor, in reading order. */
  readonly sentences: ReadonlyMap<string, string>;
  /** What may stand beside a sentence, by its anchor: whose claim it is, in either language, its plain German, its translation. */
  readonly asides: ReadonlyMap<string, readonly string[]>;
  /**
   * What stands before the article and may say the same, shown or not: the headline, the author, the outline's headings, the
   * controls.
   */
  readonly before: readonly string[];
  /** Whether glosses stand between the words of a sentence. */
  readonly isGlossed: boolean;
}

/** How the page stands. */
interface PageSetting {
  readonly isGlossed: boolean;
  /** Whether plain German is shown. It says much in the article’s own words; where it isn’t shown no browser looks for them. */
  readonly isSimple: boolean;
  /** All that it has before the article. */
  readonly textBefore: string;
}

/** Lists the texts of an article's page. */
export function pageText(article: Article, { isGlossed, isSimple, textBefore }: PageSetting): PageText {
  const sentences = articleSentences(article);
  const headings = article.sections.flatMap(({ heading }) => (heading ? [inlineText(heading.inlines)] : []));
  return {
    sentences: new Map(sentences.map(({ id, inlines }) => [id, inlineText(inlines)])),
    asides: new Map(
      sentences.map((sentence) => {
        const { id, speaker, translation } = sentence;
        const simple = isSimple ? plainGerman(sentence) : undefined;
        const others = [simple, translation].flatMap((text) => text ?? []);
        return [id, [...(speaker ? [speaker.name.de, speaker.name.en] : []), ...others]];
      }),
    ),
    before: [
      article.title.de,
      article.title.en,
      ...(article.author === undefined ? [] : [article.author]),
      ...headings,
      textBefore,
    ],
    isGlossed,
  };
}
