import {
  type Choices,
  defaultChoices,
  isGlossedWords,
  isTranslationLayout,
  sameChoices,
} from '#choices/choices.ts';

/** The choices that an address can name. */
const keys = ['words', 'glosses', 'selftest', 'translation', 'actor'] satisfies (keyof Choices)[];

/** Reads a switch; undefined where the query doesn't say on or off. */
function readSwitch(value: string | null): boolean | undefined {
  if (value === '1') return true;
  return value === '0' ? false : undefined;
}

/**
 * Reads the choices that a URL's query names; a key or value that means nothing is passed over.
 * `words=0` says off where the reader's stored choice may say on.
 */
export function readQuery(search: string): Partial<Choices> {
  const query = new URLSearchParams(search);
  const words = readSwitch(query.get('words'));
  const glosses = query.get('glosses');
  const selftest = readSwitch(query.get('selftest'));
  const translation = query.get('translation');
  const actor = query.get('actor');
  return {
    ...(words !== undefined && { words }),
    ...(isGlossedWords(glosses) && { glosses }),
    ...(selftest !== undefined && { selftest }),
    ...(isTranslationLayout(translation) && { translation }),
    ...(actor !== null && { actor: actor.split(',').filter((identity) => identity !== '') }),
  };
}

/** Writes choices into a query, what differs from the default only; keys of others stay as they are. */
export function writeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const key of keys) query.delete(key);
  if (choices.words) query.set('words', '1');
  if (choices.glosses !== 'all') query.set('glosses', choices.glosses);
  if (choices.selftest) query.set('selftest', '1');
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
