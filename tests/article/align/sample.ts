import { type EnglishEvidence, type GermanEvidence, readEnglish } from '#article/align/evidence.ts';

/** What a German word may be in English, in the samples. */
const senses: Readonly<Record<string, readonly string[]>> = {
  Hafen: ['harbor', 'port'],
  Schiff: ['ship'],
  Meer: ['sea', 'ocean'],
  Brot: ['bread'],
  Markt: ['market'],
  Bett: ['bed'],
  Brief: ['letter'],
  Schule: ['school'],
  Winter: ['winter'],
  kaufen: ['buy', 'purchase'],
  schreiben: ['write'],
};

/** A German sentence as it is sought: each of its words that the samples know, names and numbers. */
export function seek(text: string): GermanEvidence {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  return {
    text,
    words: words.flatMap((word) => {
      const known = senses[word];
      if (known)
        return [{ keys: new Set(known.flatMap((sense) => [...readEnglish(sense).keys])), isExpected: true }];
      return /^\d/.test(word) ? [{ keys: new Set([word]), isExpected: true }] : [];
    }),
  };
}

export const read = (text: string): EnglishEvidence => readEnglish(text);
