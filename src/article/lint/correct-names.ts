import type { Checked } from '#article/conllu/checked.ts';
import { findMeant, findMeantComment } from '#article/conllu/find-meant.ts';
import { miscPlaces } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Comment, Sentence } from '#article/conllu/sentence.ts';
import type { MiscItem, TokenLine } from '#article/conllu/token.ts';

/** The metadata that an article may have, by their keys after `meta::`. */
export const metadata: readonly string[] = [
  ...['title', 'title_en', 'title_by', 'author', 'dateCreated', 'genre', 'sourceURL', 'rights', 'rights_en'],
  ...['annotation', 'annotation_en'],
];

const COMMENTS: readonly string[] = [
  ...['sent_id', 'text', 'newdoc', 'newdoc id', 'newpar', 'newpar id', 'newpar_block', 'global.Entity'],
  ...['text_en', 'tokens_en', 'align_en', 'text_de_simple', 'speaker'],
  ...metadata.map((key) => `meta::${key}`),
];

// The format tells of these, as no file can do without them.
const STANDARD: ReadonlySet<string> = new Set(['sent_id', 'text']);

const LANGUAGES = /^(?:text|tokens|align)_[a-z]{2,3}$/;

const KEYS: readonly string[] = [
  ...['Ambig', 'Entity', 'Gloss', 'MGloss', 'MLemma', 'MSeg', 'Mwe', 'Note', 'Note_de', 'SpaceAfter'],
  // Those of others that look like one of ours.
  ...['SpacesAfter', 'SpacesBefore', 'SpacesInToken', 'Lemma', 'Seg'],
];

/**
 * An article as it is meant, where the name of a comment or of a key in MISC is misspelt, so that a `# txt_en` is told
 * once, and not as a translation that is missing, its tokens that have no text, and so on.
 * Errors: a name that is not known and like one that is, which is not there by its own name; a comment without its `=`.
 */
export function correctNames(sentences: readonly Sentence[]): Checked<readonly Sentence[]> {
  const given = new Set(sentences.flatMap(({ comments }) => comments.map(({ key }) => key)));
  const errors: FormatError[] = [];
  const value = sentences.map((sentence) => ({
    ...sentence,
    comments: sentence.comments.map((comment) => correctComment(comment, sentence, given, errors)),
    tokens: sentence.tokens.map((token) => correctToken(token, errors)),
  }));
  return { value, errors };
}

function correctComment(
  comment: Comment,
  { comments }: Sentence,
  given: ReadonlySet<string>,
  errors: FormatError[],
): Comment {
  const { line, key, value } = comment;
  const meant = findMeantComment(comment, COMMENTS);
  if (meant === undefined || STANDARD.has(meant)) return comment;
  if (comments.some((other) => other.key === meant)) return comment;
  // `# text_es` is a translation into Spanish, unless other sentences have one into English.
  if (LANGUAGES.test(key) && !given.has(meant)) return comment;
  errors.push({
    line,
    column: 1,
    found: quoteText(`# ${key}`),
    expected: `"# ${meant}"${value === undefined ? ' and "="' : ''}`,
  });
  return { ...comment, key: meant, value: value ?? key.slice(meant.length).replace(/^[\s:]+/, '') };
}

function correctToken(token: TokenLine, errors: FormatError[]): TokenLine {
  const misc = token.misc.map((item) => correctItem(item, token, errors));
  return misc.some((item, index) => item !== token.misc[index]) ? { ...token, misc } : token;
}

function correctItem(item: MiscItem, token: TokenLine, errors: FormatError[]): MiscItem {
  const meant = findMeant(item.key, KEYS);
  if (meant === undefined || token.misc.some(({ key }) => key === meant)) return item;
  const places = miscPlaces(token, item.key).map(({ line, column }) => ({ line, column }));
  errors.push(
    ...places.map((place) => ({ ...place, found: quoteText(item.key), expected: quoteText(meant) })),
  );
  return { ...item, key: meant };
}
