import { type Cells, cellsOfFeatures, everyCell } from '#article/analyse/cells.ts';
import type { Reading } from '#article/analyse/form-table.ts';

/** What a word of a text may be; what a form table says of it singly is one here, where only the case is another. */
export interface Candidate {
  readonly lemma: string;
  readonly upos: string;
  /** A tag of STTS. */
  readonly xpos: string;
  /** All features but case, gender and number, as UD writes them. */
  readonly feats: string;
  readonly cells: Cells;
  /** Gender of a noun, which it has in the plural too. */
  readonly gender?: string;
  /** Parts of a compound that no dictionary has, as they are printed. */
  readonly parts?: readonly string[];
}

/** All that a form may be, and how that is known. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** Whether a dictionary or a table has it, as it is or in another spelling. */
  readonly isKnown: boolean;
}

const declined = /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/;

export function readFeatures(feats: string): ReadonlyMap<string, string> {
  const features = new Map<string, string>();
  for (const part of feats === '' ? [] : feats.split('|')) {
    const at = part.indexOf('=');
    features.set(part.slice(0, at), part.slice(at + 1));
  }
  return features;
}

/** The tag of STTS that a reading of a dictionary has. */
function tagOf({ upos, feats, lemma }: Reading, form: string): string {
  if (upos === 'NOUN') return 'NN';
  if (upos === 'PROPN') return 'NE';
  if (upos === 'ADJ') return isDeclined(form, lemma) ? 'ADJA' : 'ADJD';
  if (upos === 'VERB' || upos === 'AUX') {
    if (feats.includes('VerbForm=Part')) return 'VVPP';
    if (feats.includes('Mood=Imp')) return 'VVIMP';
    if (feats.includes('VerbForm=Fin')) return 'VVFIN';
    return form !== lemma && form.includes('zu') ? 'VVIZU' : 'VVINF';
  }
  return upos === 'ADP' ? 'APPR' : upos === 'NUM' ? 'CARD' : 'ADV';
}

/** Whether an adjective has an ending: *guter* has, *bitter* hasn’t. */
function isDeclined(form: string, lemma: string): boolean {
  return form.toLowerCase() !== lemma.toLowerCase() && /e[mnrs]?$/.test(form);
}

/** Reads what a form table says of a form. */
export function toCandidates(form: string, readings: readonly Reading[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const reading of readings) {
    const { lemma, upos, feats } = reading;
    const features = readFeatures(feats);
    const cells = declined.test(upos) ? cellsOfFeatures(features) : everyCell;
    const others = declined.test(upos)
      ? feats
          .split('|')
          .filter((part) => !/^(?:Case|Gender|Number)=/.test(part))
          .join('|')
      : feats;
    const gender = upos === 'NOUN' ? features.get('Gender') : undefined;
    const key = `${lemma} ${upos} ${others} ${gender}`;
    const known = found.get(key);
    const xpos = tagOf(reading, form);
    found.set(
      key,
      known
        ? { ...known, cells: known.cells | cells }
        : { lemma, upos, xpos, feats: others, cells, ...(gender !== undefined && { gender }) },
    );
  }
  return [...found.values()];
}
