const longest = 40;
const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name of small ASCII letters, digits and hyphens: of *Öl-Exporte: wohin?* `oel-exporte-wohin`. It may be empty. */
export function asciiName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => spelt[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}

/**
 * Names a section after its heading, by as many of its first words as are short enough. It is an anchor: what the author
 * makes of it stays, whatever becomes of the heading.
 * @param taken what else is an id in the page
 */
export function nameSection(heading: string, taken: ReadonlySet<string>): string {
  const name = asciiName(heading);
  const cut = name.length > longest ? name.slice(0, longest + 1).replace(/-[^-]*$/, '') : name;
  // An id begins with a letter: of *2024 wird gewählt* `abschnitt-2024-wird-gewaehlt`.
  const base = /^[a-z]/.test(cut) ? cut.slice(0, longest) : ['abschnitt', cut].filter(Boolean).join('-');
  let candidate = base;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}-${count}`;
  return candidate;
}
