/**
 * What the tagger tells apart: UD’s part of speech with a tag of STTS, auxiliaries and modal verbs being forms of verbs like all others. Each is
 * one letter in the file of weights, by its place here: a new one is put at the end, and the weights are learnt anew.
 */
export const tags: readonly string[] = [
  ...['ADJ ADJA', 'ADJ ADJD', 'ADP APPR', 'ADP APPO', 'ADP APZR', 'ADP KOKOM', 'ADP PTKVZ', 'ADP KOUI'],
  ...['ADV ADV', 'ADV PAV', 'ADV PTKVZ', 'ADV PTKA', 'ADV PWAV', 'AUX VVFIN', 'AUX VVINF', 'AUX VVPP'],
  ...['CCONJ KON', 'CCONJ KOKOM', 'DET ART', 'DET ADJA', 'DET PDAT', 'DET PIAT', 'DET PIS', 'DET PPOSAT'],
  ...['DET PWAT', 'DET PDS', 'INTJ ITJ', 'NOUN NN', 'NOUN TRUNC', 'NUM CARD', 'PART PTKNEG', 'PART PTKZU'],
  ...['PRON PPER', 'PRON PDS', 'PRON PIAT', 'PRON PIS', 'PRON PRELS', 'PRON PRF', 'PRON PWS', 'PROPN NE'],
  ...['SCONJ KOUS', 'SYM XY', 'VERB VVFIN', 'VERB VVIMP', 'VERB VVINF', 'VERB VVIZU', 'VERB VVPP', 'X XY'],
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const codes = new Map(tags.map((tag, index) => [tag, letters.charAt(index)]));

/** The tag that a part of speech and a tag of STTS are for the tagger; rare ones are the commonest of their part of speech. */
export function tagOf(upos: string, xpos: string): string {
  if (upos === 'PUNCT') return `${upos} ${xpos}`;
  const tag = `${upos} ${xpos.replace(/^V[AM]/, 'VV')}`;
  return codes.has(tag) ? tag : (tags.find((other) => other.startsWith(`${upos} `)) ?? 'X XY');
}

/** A tag’s letter; that of signs is a stop. */
export function codeOf(tag: string): string {
  return codes.get(tag) ?? '.';
}

/** The place of the tag that a letter is for. */
export function placeOf(code: string): number {
  return letters.indexOf(code);
}
