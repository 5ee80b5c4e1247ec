const ordinals =
  'Erste Zweite Dritte Vierte Fünfte Sechste Siebte Siebente Achte Neunte Zehnte Elfte Zwölfte Letzte';

const kinds =
  'Akt Aufzug Auftritt Szene Bild Kapitel Teil Buch Gesang Abschnitt Abteilung Vorspiel Zwischenspiel Nachspiel Prolog Epilog';

const number = String.raw`(?:\d{1,3}|[IVXLC]{1,7})\.?`;

const counted = `(?:${number}|(?:Der |Die |Das )?(?:${ordinals.split(' ').join('|')})[rs]?)`;

const named = `(?:${kinds.split(' ').join('|')})`;

/** *Erster Akt*, *2. Szene*, *Kapitel IV*, *Prolog.*, *Erster Akt. Zweite Szene*, *1. Akt, 2. Szene*. */
const part = new RegExp(
  `^(?:${counted} ${named}(?: ${number})?|${named}(?: ${number})?)(?:[.,:]? ${counted} ${named})?[.:]?$`,
  'i',
);

/** Whether a line says where a part of a play or a book begins, and nothing else. */
export function namesPart(line: string): boolean {
  return part.test(line.trim());
}
