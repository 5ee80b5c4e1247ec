import { featureOf } from '#article/compile/feature-of.ts';
import type { MentionWords } from '#article/compile/mention-words.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** What a name can have between its words: *Ursula von der Leyen*. */
const particles: ReadonlySet<string> = new Set(
  'von vom zu zur van de der den di da del la le el al bin ibn'.split(' '),
);

/** Words of the longest name, and letters of anything that stands for one. */
const longestName = 6;
const longestLabel = 60;

/** What a mention tells of how its entity is called. */
export interface MentionName {
  /** By a proper name. */
  readonly name?: string;
  /** By its head, as a dictionary has it. */
  readonly label: string;
  /** Whether that is a noun, which says more than a pronoun. */
  readonly isNoun: boolean;
}

/** A name in the genitive is called by its dictionary form: *Blinkens*. */
function writeNamePart(word: WordLine): string {
  const { form, lemma } = word;
  return lemma !== null && featureOf(word, 'Case') === 'Gen' && form.startsWith(lemma) ? lemma : form;
}

/** The longest row of proper nouns, with the particles between them. */
function findName(own: readonly WordLine[]): string | undefined {
  let longest: readonly WordLine[] = [];
  let row: WordLine[] = [];
  const close = () => {
    const end = row.findLastIndex(({ upos }) => upos === 'PROPN') + 1;
    if (end > longest.length && end <= longestName) longest = row.slice(0, end);
    row = [];
  };
  for (const word of own) {
    if (row.length > 0 && row.at(-1)?.id !== word.id - 1) close();
    if (word.upos === 'PROPN' || (row.length > 0 && particles.has(word.form))) row.push(word);
    else close();
  }
  close();
  return longest.length === 0 ? undefined : shorten(longest.map(writeNamePart).join(' '));
}

function shorten(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text;
}

/** The head that the mention names by its number, or the word whose head is outside of it, or the last one. */
function findHead({ mention, words }: MentionWords): WordLine | undefined {
  const given = words[Number(mention.attributes.head) - 1];
  const ids = new Set(words.map(({ id }) => id));
  const top = words.find(({ head }) => head !== null && !ids.has(head));
  return given ?? top ?? words.at(-1);
}

/** Tells how a mention calls what it means. Names of others inside of it are not its own. */
export function nameMention(found: MentionWords): MentionName {
  const head = findHead(found);
  const name = findName(found.own);
  const label = shorten(head?.lemma ?? head?.form ?? '');
  return { ...(name !== undefined && { name }), label, isNoun: head?.upos === 'NOUN' };
}
