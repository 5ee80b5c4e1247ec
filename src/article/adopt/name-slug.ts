import { asciiName } from '#article/conllu/ascii-name.ts';

/** Letters of a name that stands in addresses and in names of files. */
const longest = 60;

/** A title as it can stand in an address: *Über die Brücke* is `ueber-die-bruecke`, and what has no Latin letter `text`. */
export function nameSlug(title: string): string {
  const name = asciiName(title.slice(0, 4 * longest)).slice(0, longest);
  return name.replace(/-$/, '') || 'text';
}

/** The name, or with a number behind it where others have it; remembers it. */
export function takeName(name: string, taken: Map<string, number>): string {
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return times === 1 ? name : takeName(`${name}-${times}`, taken);
}
