import type { BareToken } from '#article/conllu/write-bare-token.ts';
import { isAbbreviation, isShortened } from '#article/skeleton/abbreviations.ts';

/** The words that are written together in a contraction. *zum* is *zu* and *dem*, also where *dem* can't be said instead. */
const contractions: Readonly<Record<string, readonly [string, string]>> = {
  am: ['an', 'dem'],
  ans: ['an', 'das'],
  aufs: ['auf', 'das'],
  beim: ['bei', 'dem'],
  durchs: ['durch', 'das'],
  fürs: ['für', 'das'],
  hinterm: ['hinter', 'dem'],
  hinters: ['hinter', 'das'],
  im: ['in', 'dem'],
  ins: ['in', 'das'],
  überm: ['über', 'dem'],
  übers: ['über', 'das'],
  ums: ['um', 'das'],
  unterm: ['unter', 'dem'],
  unters: ['unter', 'das'],
  vom: ['von', 'dem'],
  vorm: ['vor', 'dem'],
  vors: ['vor', 'das'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
};

/** What *es* is written together with; with a capital only words that no name is: *Anna’s* is one word. */
const withEs =
  /^(?:(?!(?:he|here|it|let|she|that|there|what|who)['’])\p{Ll}+|Ach|Bin|Bist|Da|Dann|Doch|Du|Er|Geht|Gib|Gibt|Hab|Hat|Hätt|Ich|Ihr|Ist|Kann|Kommt|Lass|Laß|Mach|Macht|Mag|Man|Muss|Muß|Nimm|Nun|Ob|Sag|Sei|Sie|Sind|So|Soll|Tut|Und|War|Wär|Was|Wem|Wenn|Wer|Wie|Will|Wir|Wird|Wo)['’]s$/u;

function splitContraction(form: string): readonly string[] {
  if (withEs.test(form)) return [form.slice(0, -2), form.slice(-2)];
  const small = form.toLowerCase();
  const parts = Object.hasOwn(contractions, small) ? contractions[small] : undefined;
  if (parts === undefined) return [];
  const [preposition, article] = parts;
  if (form === small) return parts;
  const capital = preposition.charAt(0).toUpperCase() + preposition.slice(1);
  // *IM* and *ANS* in capitals are something else.
  return form.slice(1) === small.slice(1) ? [capital, article] : [];
}

// Addresses, as they are written: https://example.org/a?b, www.example.org, a.b@example.org.
const address =
  /(?:https?:\/\/|www\.)[^\s<>"'„“”‚‘’»«]*[\p{L}\p{N}/]|[\p{L}\p{N}][\p{L}\p{N}._+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;

// *z.B.*, *e.V.*
const dotted = /(?:\p{L}{1,2}\.){2,}(?![\p{L}\p{N}])/uy;

// What joins the parts of a word: *C5+1-Format*, *Dipl.-Ing.*, *geht’s*, *R&B*, *Leser*innen*, *Leser:innen*, *spiegel.de*, *41,5*,
// *20.000*, *10:30*, *2023/24*.
const joint = String.raw`\.?[-‐‑](?=[\p{L}\p{N}])|\+(?=\p{N})|[&’'_*](?=[\p{L}\p{N}])|(?<=\p{L}):(?=\p{Ll})|(?<=\p{Ll})\.(?=\p{Ll})|(?<=\p{N})[.,:/](?=\p{N})`;

// A hyphen may stand for a part that is left out: *Süd- und Zentralasien*, *Ölimporte und -exporte*; a minus is one too.
const word = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}\p{P}])[-#@]|(?<=^|[\s(„“"])’)?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|${joint})*(?:[-‐‑](?![-\p{L}\p{N}]))?`,
  'uy',
);

// *fand ’s*, *so ’n*: a short form that has lost its beginning.
const shortForm = /(?<=^|[\s(„"])['’](?:s|n|ne|nem|nen|ner|rum|ran|rein|raus)(?![\p{L}\p{N}])/uy;

const emoticon = /[:;]-?[)(DPp](?![\p{L}\p{N}])/uy;

const sign =
  /\.{2,}|-{2,}|``|''|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*|\S\p{M}*/uy;

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** Where the last letter or digit of a sentence is: a stop behind it ends the sentence. */
function findLastLetter(sentence: string): number {
  let last = -1;
  for (const { index } of sentence.matchAll(/[\p{L}\p{N}]/gu)) last = index;
  return last;
}

/** The stop that belongs to a word: *Dr.*, *41.* where the sentence goes on, the *V.* of *e. V.* */
function stopOf(form: string, end: number, sentence: string, isLast: boolean): string {
  if (sentence.charAt(end) !== '.' || sentence.charAt(end + 1) === '.') return '';
  if (isAbbreviation(form)) return '.';
  if (!isShortened(form)) return '';
  const isPair =
    /^\p{L}$/u.test(form) && /(?:^|\P{L})\p{L}\. ?$/u.test(sentence.slice(0, end - form.length).slice(-5));
  return !isLast || isPair || /^\p{Ll}$/u.test(form) ? '.' : '';
}

/** A word as it is genitive: *Hans’ Haus*. Where ’ may close a quotation it isn't. */
function apostropheOf(form: string, end: number, sentence: string, isQuoting: boolean): string {
  return !isQuoting && sentence.charAt(end) === '’' && /[sßxz]$/.test(form) ? '’' : '';
}

/**
 * Splits a sentence into its printed words and signs, as UD German has them: hyphenated words, numbers, abbreviations with
 * their stop and addresses are one each, and a contraction is split into its words. With a blank where one follows they are the sentence.
 * Source: universaldependencies.org/de, Tokenization and Word Segmentation; FORMAT.md, section 7.
 */
export function splitTokens(sentence: string): readonly BareToken[] {
  const lastLetter = findLastLetter(sentence);
  const isQuoting = /[‚‘]/.test(sentence);
  const tokens: BareToken[] = [];
  let start = 0;
  while (start < sentence.length) {
    const form = matchToken(sentence, start, lastLetter, isQuoting);
    const end = start + form.length;
    const isSpaced = sentence.charAt(end) === ' ';
    tokens.push({ form, parts: splitContraction(form), spaceAfter: isSpaced || end >= sentence.length });
    start = isSpaced ? end + 1 : end;
  }
  return tokens;
}

function matchToken(sentence: string, start: number, lastLetter: number, isQuoting: boolean): string {
  const whole =
    matchAt(address, sentence, start) ||
    matchAt(dotted, sentence, start) ||
    matchAt(shortForm, sentence, start) ||
    matchAt(emoticon, sentence, start);
  if (whole !== '') return whole;
  const form = matchAt(word, sentence, start);
  if (form === '') return matchAt(sign, sentence, start) || sentence.charAt(start);
  const end = start + form.length;
  const stop = stopOf(form, end, sentence, end > lastLetter);
  return form + (stop || apostropheOf(form, end, sentence, isQuoting));
}
