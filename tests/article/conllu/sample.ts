import { describeError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import type { Sentence } from '#article/conllu/sentence.ts';

/** A sentence with a contraction. Blanks between columns stand for TABs, and `␣` for a blank inside one. */
export const SAMPLE = `# sent_id = s1
# text = Anna ist im Haus.
1 Anna Anna PROPN NE Case=Nom|Number=Sing 5 nsubj _ _
2 ist sein AUX VAFIN _ 5 cop _ _
3-4 im _ _ _ _ _ _ _ _
3 in in ADP APPR _ 5 case _ _
4 dem der DET ART _ 5 det _ _
5 Haus Haus NOUN NN _ 0 root _ SpaceAfter=No
6 . . PUNCT $. _ 5 punct _ _

`;

/** A readable table as the file it stands for. */
export function file(table: string): string {
  return table
    .split('\n')
    .map((line) => (/^\ufeff?#/.test(line) ? line : line.replaceAll(' ', '\t')).replaceAll('␣', ' '))
    .join('\n');
}

/** A file of one word a sentence: as many sentences as there are comment blocks. */
export function oneWordSentences(...comments: readonly string[]): string {
  return file(comments.map((block) => `${block}\n1 Ja ja INTJ ITJ _ 0 root _ _\n\n`).join(''));
}

/** What is wrong with a file, as a person sees it. */
export function errorsOf(text: string): readonly string[] {
  const parsed = parseConllu(text);
  return parsed.ok ? [] : parsed.errors.map((error) => describeError('a.conllu', error));
}

/** The sentences of a file that is right. */
export function read(text: string): readonly Sentence[] {
  const parsed = parseConllu(text);
  if (!parsed.ok) throw new Error(errorsOf(text).join('\n'));
  return parsed.sentences;
}

/** What is wrong with the mentions of a file that is right otherwise. */
export function entityErrorsOf(text: string): readonly string[] {
  const parsed = parseEntities(read(text));
  return parsed.ok ? [] : parsed.errors.map((error) => describeError('a.conllu', error));
}
