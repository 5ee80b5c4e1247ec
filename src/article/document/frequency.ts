/**
 * How many of the commonest word forms of German one may know, rising. Each ends a band: a word is in the band of the first step whose forms it
 * is among.
 */
export const frequencySteps = [100, 500, 1000, 2000, 5000] as const;

export type FrequencyStep = (typeof frequencySteps)[number];

/** The step from which on a word counts as common, where a text is told to be easy: what is met in the first months of learning. */
export const commonStep: FrequencyStep = 2000;

/** The band of each of the commonest word forms, in small letters. */
export type CommonForms = ReadonlyMap<string, FrequencyStep>;

/**
 * Divides a list of word forms into bands; what comes after the last step is in none.
 * @param forms in small letters, the commonest first, each once
 */
export function divideByFrequency(forms: readonly string[]): CommonForms {
  return new Map(
    forms.flatMap((form, index) => {
      const step = frequencySteps.find((count) => index < count);
      return step === undefined ? [] : [[form, step] as const];
    }),
  );
}

/** Whether all of a band is among so many of the commonest forms. */
export function isAmong(band: FrequencyStep | undefined, count: number): boolean {
  return band !== undefined && band <= count;
}

/** The band of a printed word, whatever its capitals; undefined of what is rare. */
export function bandOf(form: string, commonForms: CommonForms): FrequencyStep | undefined {
  return commonForms.get(form.toLowerCase());
}

/** The first band by which all of these are known; undefined where one of them is rare. */
export function commonBand(bands: readonly (FrequencyStep | undefined)[]): FrequencyStep | undefined {
  return frequencySteps.findLast((step) => bands.includes(step) && !bands.includes(undefined));
}
