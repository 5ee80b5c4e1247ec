import type { CitationRecord } from '#tools/quote/citation-record.ts';

/** What means something to TeX. Braces by name: BibTeX counts them, with a backslash before too. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** BibTeX's own names of the months, which are written without braces. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Writes a text so that TeX sets it as it is. Letters of all languages stay: TeX reads UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address is taken as it is, but must not upset the count of braces. */
function escapeAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

/**
 * Writes a record for BibTeX and biblatex: `@misc`, since nobody knows which paper printed it. Double braces keep an author
 * whole and a German title's capitals.
 */
export function writeBibtex({
  key,
  title,
  language,
  author,
  issued,
  address,
  accessed,
  notes,
}: CitationRecord): string {
  const [year, month, day] = issued?.split('-') ?? [];
  const monthName = months[Number(month) - 1];
  const fields = [
    ...(author === undefined ? [] : [`author = {{${escapeTex(author)}}}`]),
    `title = {{${escapeTex(title)}}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(monthName === undefined ? [] : [`month = ${monthName}`]),
    ...(day === undefined ? [] : [`day = {${Number(day)}}`]),
    ...(address === undefined
      ? []
      : ['howpublished = {Lesart}', `url = {${escapeAddress(address)}}`, `urldate = {${accessed}}`]),
    ...(language === undefined ? ['langid = {ngerman}'] : []),
    ...(notes.length === 0 ? [] : [`note = {${escapeTex(notes.join('; '))}}`]),
  ];
  return `@misc{${key.replace(/[^A-Za-z0-9-]/g, '-')},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}
