import { asciiName } from '#article/conllu/ascii-name.ts';

const longest = 40;

function nameAfter(heading: string): string {
  const name = asciiName(heading);
  const cut = name.length > longest ? name.slice(0, longest + 1).replace(/-[^-]*$/, '') : name;
  // An id begins with a letter: of *2024 wird gewählt* `abschnitt-2024-wird-gewaehlt`.
  return /^[a-z]/.test(cut) ? cut.slice(0, longest) : ['abschnitt', cut].filter(Boolean).join('-');
}

/**
 * Names sections after their headings, each by as many of its first words as are short enough. A name is an anchor: what the author
 * makes of it stays, whatever becomes of the heading.
 * @param ids what else is an id in the page
 */
export function nameSections(headings: readonly string[], ids: Iterable<string>): readonly string[] {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const base = nameAfter(heading);
    let number = counts.get(base) ?? 1;
    let name = number === 1 ? base : `${base}-${number}`;
    while (taken.has(name)) {
      number += 1;
      name = `${base}-${number}`;
    }
    counts.set(base, number);
    taken.add(name);
    return name;
  });
}
