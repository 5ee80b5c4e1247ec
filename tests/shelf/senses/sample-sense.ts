import type { KeptSense, ReaderSense } from '#shelf/senses/kept-sense.ts';

/** What a reader has said in a text of their own. */
export function sampleSense(gloss: string, changes: Partial<ReaderSense> = {}): ReaderSense {
  const place = { text: 'abcdefgh01', title: 'Am Fluss', sentence: 's1' };
  return { gloss, isWritten: false, place, ...changes };
}

/** What they say that *Schloss* means, since a time. */
export function sampleKept(sense: ReaderSense | null = sampleSense('castle'), at = 10): KeptSense {
  return { id: 'NOUN Schloss', headword: 'Schloss', upos: 'NOUN', sense: { value: sense, at } };
}
