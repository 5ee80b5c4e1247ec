import { overwrite } from '#keep/stamp.ts';
import type { KeptText, KeptTranslation } from '#shelf/store/kept-text.ts';

/** Calls a text what the reader calls it; an empty name changes nothing. All changes take the time as `readClock` has it. */
export function renameText(text: KeptText, title: string, now: number): KeptText {
  const name = title.trim();
  return name === '' ? text : { ...text, title: overwrite(text.title, name, now) };
}

/** Deletes a text, or brings it back. */
export function setTextDeleted(text: KeptText, deleted: boolean, now: number): KeptText {
  return { ...text, deleted: overwrite(text.deleted, deleted, now) };
}

/** Gives a text a translation, in the place of any that it has. */
export function setTranslation(text: KeptText, translation: KeptTranslation, now: number): KeptText {
  const { translation: before } = text;
  return {
    ...text,
    translation: before ? overwrite(before, translation, now) : { value: translation, at: now },
  };
}

/** Takes its translation from a text, or brings it back. */
export function setTranslationRemoved(text: KeptText, removed: boolean, now: number): KeptText {
  return text.translation ? setTranslation(text, { ...text.translation.value, removed }, now) : text;
}
