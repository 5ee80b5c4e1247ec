import {
  type Choices,
  choiceNames,
  defaultChoices,
  isGlossedWords,
  isTranslationLayout,
  type SwitchName,
  sameChoices,
  switches,
} from '#choices/choices.ts';

/** Reads the switches; one that the query doesn't call on or off is left out. */
function readSwitches(query: URLSearchParams): Partial<Record<SwitchName, boolean>> {
  const said = switches.filter((name) => /^[01]$/.test(query.get(name) ?? ''));
  return Object.fromEntries(said.map((name) => [name, query.get(name) === '1']));
}

/**
 * Reads the choices that a URL's query names; a key or value that means nothing is passed over.
 * `words=0` says off where the reader's stored choice may say on.
 */
export function readQuery(search: string): Partial<Choices> {
  const query = new URLSearchParams(search);
  const glosses = query.get('glosses');
  const translation = query.get('translation');
  const actor = query.get('actor');
  return {
    ...readSwitches(query),
    ...(isGlossedWords(glosses) && { glosses }),
    ...(isTranslationLayout(translation) && { translation }),
    ...(actor !== null && { actor: actor.split(',').filter((identity) => identity !== '') }),
  };
}

/** Writes choices into a query, what differs from the default only; keys of others stay as they are. */
export function writeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const name of choiceNames) {
    const choice = choices[name];
    query.delete(name);
    if (name === 'keys' || String(choice) === String(defaultChoices[name])) continue;
    query.set(name, choice === true ? '1' : String(choice));
  }
  // A comma is legal in a query; encoded it would make a shared link hard to read.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether a reader who opens the query, and has nothing stored, sees these choices. */
export function saysChoices(search: string, choices: Choices): boolean {
  return sameChoices({ ...defaultChoices, ...readQuery(search), keys: choices.keys }, choices);
}
