import type { BlockPlan } from '#article/adopt/divide-blocks.ts';
import type { TitleSource } from '#article/adopt/note.ts';
import type { Comment, Sentence } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';
import { wordsWithin } from '#article/document/excerpt.ts';

/** Letters of a title that is made of a text's first words. */
const longest = 60;

/** A title, and where it comes from where it is not the file's `# meta::title`. */
export interface GivenTitle {
  readonly title: string;
  readonly from?: TitleSource;
}

/** What a `# newdoc id` says, if it is made of words: *Die_Verwandlung* and not *n01001* or *reise-p1*. */
function readDocumentName(id: string): string | undefined {
  const words = id.replaceAll('_', ' ').trim();
  return /^\p{Lu}.*\p{Ll}{3}/u.test(words) && !/^(?:doc(?:ument)?|text|file)[\W\d]*$/i.test(words)
    ? words
    : undefined;
}

/** The name of a file without its endings and its folder. */
function readFileName(name: string): string {
  return (
    name
      .replace(/^.*[/\\]/, '')
      .replace(/(?<=.)\.(?:conllu?|txt|gz|html?)$/gi, '')
      .replaceAll('_', ' ')
      .trim() || name
  );
}

/**
 * The title of a text: its `# meta::title` or `# title`, its first heading, the name of its document where that is made of words,
 * the first words of the text, the name of the file. A piece of a longer whole is called by what names the whole.
 * @param isPiece whether the text is a part of a document, or of several
 */
export function giveTitle(
  opening: readonly Comment[],
  sentences: readonly Sentence[],
  blocks: readonly BlockPlan[],
  fileName: string,
  isPiece: boolean,
): GivenTitle {
  const read = (key: string) => opening.find((comment) => comment.key === key)?.value || undefined;
  const own = read('meta::title');
  if (own !== undefined) return { title: own };
  const textOf = (index: number | undefined) => {
    const sentence = sentences[index ?? -1];
    // Of a sentence of thousands of words a few are enough.
    const words =
      sentence && surfaceText({ ...sentence, comments: [], tokens: sentence.tokens.slice(0, 40) });
    return words ? wordsWithin(words.replace(/\s+/g, ' '), longest) : undefined;
  };
  const candidates: readonly (readonly [TitleSource, string | undefined])[] = [
    ['title', read('title')],
    ['heading', isPiece ? undefined : textOf(blocks.find(({ kind }) => kind === 'head')?.first)],
    ['document', readDocumentName(read('newdoc id') ?? '')],
    ['first-words', isPiece ? undefined : textOf(0)],
  ];
  for (const [from, title] of candidates) if (title !== undefined) return { title, from };
  return { title: readFileName(fileName), from: 'file' };
}
