import {
  type Choices,
  choiceNames,
  defaultChoices,
  isGlossedWords,
  isTranslationLayout,
  type SwitchName,
  sameChoices,
  switches,
} from '#reader/layers/choices.ts';

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

/** A choice as a URL says it. */
function sayChoice(choice: Choices[keyof Choices]): string {
  return typeof choice === 'boolean' ? String(Number(choice)) : String(choice);
}

/** A comma is legal in a query; encoded it would make a shared link hard to read. */
function writeSearch(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Writes choices into a query, what differs from the default only; keys of others stay as they are. */
export function writeQuery(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const name of choiceNames) {
    const choice = choices[name];
    query.delete(name);
    if (name === 'keys' || String(choice) === String(defaultChoices[name])) continue;
    query.set(name, sayChoice(choice));
  }
  return writeSearch(query);
}

/**
 * Writes the whole view as a query, also what is off: who follows the link sees the same, whatever they chose before. How
 * glosses are shown is said only where there are any.
 */
export function writeView(choices: Choices): string {
  const unsaid: readonly (keyof Choices)[] = [
    'keys',
    ...(choices.words ? [] : (['glosses', 'selftest'] as const)),
    ...(choices.actor.length > 0 ? [] : (['actor'] as const)),
  ];
  const said = choiceNames.filter((name) => !unsaid.includes(name));
  return writeSearch(new URLSearchParams(said.map((name) => [name, sayChoice(choices[name])])));
}

/** Whether a reader who opens the query, and has nothing stored, sees these choices. */
export function saysChoices(search: string, choices: Choices): boolean {
  return sameChoices({ ...defaultChoices, ...readQuery(search), keys: choices.keys }, choices);
}
