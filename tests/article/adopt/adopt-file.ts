import { type AdoptionOptions, adoptTexts } from '#article/adopt/adopt-texts.ts';
import type { AdoptedText, Adoption, TextPlace } from '#article/adopt/adopted.ts';

/** All that a file becomes. */
export interface AdoptedFile {
  readonly adoption: Adoption;
  readonly texts: readonly AdoptedText[];
  readonly broken: readonly TextPlace[];
}

/** Takes in a file from elsewhere at once, see `adoptTexts`. */
export function adoptFile(source: Uint8Array | string, options: AdoptionOptions): AdoptedFile {
  const texts: AdoptedText[] = [];
  const broken: TextPlace[] = [];
  const adopting = adoptTexts(source, options);
  let step = adopting.next();
  for (; !step.done; step = adopting.next()) {
    if (step.value.kind === 'text') texts.push(step.value.text);
    if (step.value.kind === 'broken') broken.push(step.value.place);
  }
  return { adoption: step.value, texts, broken };
}
