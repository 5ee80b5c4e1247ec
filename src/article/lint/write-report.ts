import type { Figures } from '#article/lint/count-figures.ts';

const WIDTH = 36;

function line(name: string, value: string | number): string {
  return `  ${name.padEnd(WIDTH)} ${value}`;
}

function total(counts: ReadonlyMap<string, number>): number {
  return Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
}

function rows(counts: ReadonlyMap<string, number>): readonly string[] {
  return Array.from(counts, ([name, count]) => line(`  ${name}`, count));
}

function forms(name: string, places: Figures['separatedVerbs']): string {
  const list = places.map(({ form, sentence }) => `${form} ${sentence}`).join(', ');
  return line(name, places.length === 0 ? 0 : `${places.length}: ${list}`);
}

/** The figures of a file as a person reads them, a line a figure. */
export function writeReport(file: string, figures: Figures): readonly string[] {
  const { mentions, expressions, speakers, ownWords, coverage } = figures;
  return [
    file,
    line('sentences', figures.sentences),
    line('words as printed', figures.printedWords),
    line('syntactic words', figures.syntacticWords),
    line('mentions', `${total(mentions)}, of ${mentions.size} entities`),
    ...rows(mentions),
    line('expressions', total(expressions)),
    ...rows(expressions),
    forms('separated verbs', figures.separatedVerbs),
    forms('Konjunktiv I', figures.konjunktivI),
    forms('Konjunktiv II', figures.konjunktivII),
    forms('of both, ambiguous by form', figures.ambiguous),
    line('compounds', figures.compounds),
    line('notes', figures.notes),
    line('speakers', speakers.size),
    ...Array.from(speakers, ([name, sentences]) =>
      line(`  ${name}`, `${sentences.length}: ${sentences.join(', ')}`),
    ),
    // Without a speaker nobody has looked whose words they are.
    ...(speakers.size === 0
      ? []
      : [line('  the paper’s own words', `${ownWords.length}: ${ownWords.join(', ')}`)]),
    ...coverage.map(({ layer, of, done, all }) =>
      line(layer, `${done} of ${all} ${of}, ${all === 0 ? 0 : Math.round((100 * done) / all)} %`),
    ),
  ];
}
