import { divideSource } from '#article/analyse/divide-source.ts';
import { splitBlock } from '#article/skeleton/split-block.ts';
import type { SentenceRules } from '#article/skeleton/split-sentences.ts';

/** Abbreviations that something always follows, without their stop: no sentence ends with one. */
const opening = new Set(
  `Mr Mrs Ms Mx Messrs Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Rev Hon Pres St Mt Ft No Nos vs cf ca al approx
  fig Fig vol Vol pp ed eds Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`.split(/\s+/),
);

/** Words that begin a sentence when they have a capital: behind *U.S.* they tell that it has ended. */
const beginners = new Set(
  `A After Although An And As At But By During For From He Her His However I If In It Its Meanwhile No Nor On One Our She So Some That The
  Their Then There These They This Those To We What When Where While With Yet You`.split(/\s+/),
);

/** Whether a stop can't end a sentence: behind *Mr.*, *e.g.*, an initial, and *U.S.* before what begins none. */
function goesOn(before: string, next: string): boolean {
  const last = before.split(/[\s("'“‘—–-]+/).at(-1) ?? '';
  if (opening.has(last) || /^(?:e\.g|i\.e)$/i.test(last)) return true;
  const [, beginner = ''] = /^[\p{P}\p{S}]*(\p{L}+)/u.exec(next) ?? [];
  if (/^\p{L}(?:\.\p{L})+$/u.test(last)) return !beginners.has(beginner);
  return /^\p{Lu}$/u.test(last) && last !== 'I';
}

const rules: SentenceRules = { segmenter: new Intl.Segmenter('en', { granularity: 'sentence' }), goesOn };

/** An English text in paragraphs, these in sentences; its headline apart, if it has one. */
export interface EnglishText {
  readonly title?: string;
  readonly blocks: readonly (readonly string[])[];
}

/** Divides an English text as a German one is divided: blocks by the same rules, sentences by those of English. It never fails. */
export function divideEnglish(text: string): EnglishText {
  const { title, blocks } = divideSource(text);
  return {
    ...(title !== undefined && { title }),
    blocks: blocks.map((block) => splitBlock(block, rules)),
  };
}
