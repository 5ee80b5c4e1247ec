import { type Choices, defaultChoices, isTranslationLayout, sameChoices } from '#choices/choices.ts';

/**
 * Reads the choices that a URL's query names; a key or value that means nothing is passed over.
 * `words=0` says off where the reader's stored choice may say on.
 */
export function readQuery(search: string): Partial<Choices> {
  const query = new URLSearchParams(search);
  const words = query.get('words');
  const translation = query.get('translation');
  const actor = query.get('actor');
  return {
    ...((words === '0' || words === '1') && { words: words === '1' }),
    ...(isTranslationLayout(translation) && { translation }),
    ...(actor !== null && { actor: actor.split(',').filter((identity) => identity !== '') }),
  };
}

/** Writes choices into a query, what differs from the default only; keys of others stay as they are. */
export function writeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const key of ['words', 'translation', 'actor'] satisfies (keyof Choices)[]) query.delete(key);
  if (choices.words) query.set('words', '1');
  if (choices.translation !== 'off') query.set('translation', choices.translation);
  if (choices.actor.length > 0) query.set('actor', choices.actor.join(','));
  // A comma is legal in a query; encoded it would make a shared link hard to read.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether a reader who opens the query, and has nothing stored, sees these choices. */
export function saysChoices(search: string, choices: Choices): boolean {
  return sameChoices({ ...defaultChoices, ...readQuery(search), keys: choices.keys }, choices);
}
