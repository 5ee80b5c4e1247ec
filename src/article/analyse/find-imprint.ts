import { months, weekdays } from '#article/analyse/calendar.ts';
import { kindOfName } from '#article/analyse/names.ts';

/** What the lines under a headline say of a text, and its lines without them. */
export interface Imprint {
  readonly author?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly lines: readonly string[];
}

/** How many lines with something in them are looked at under the headline. */
const looked = 8;

const day = new RegExp(
  String.raw`^(?:(?:${weekdays.join('|')}),? )?(?:(?:den|am|vom) )?(\d{1,2})\.\s?(?:(\d{1,2})\.|(${months.join('|')}))\s?(\d{4})$`,
);

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

const time = /^\d{1,2}[.:]\d{2}(?: Uhr)?$/;

/** When it was, before the day: *Stand: 5. März 2024*. */
const label =
  /^(?:Stand|Veröffentlicht|Erschienen|Aktualisiert|Zuletzt aktualisiert|Letzte Änderung)(?: am)?:? /i;

const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:von|van|de|zu|der) )*\p{Lu}[\p{L}.'’-]*){1,3}`;

// *von Theodor Storm (1817–1888)*: whoever lived then is told by the name.
const author = new RegExp(
  String.raw`^(?:[Vv]on|VON|Text:) (${name}(?:(?:, | und | & )${name})*)(?: \(\*? ?\d{4}(?: ?[–-] ?\d{4})?\))?$`,
  'u',
);

/** Of one word: two may be somebody else who wrote it. */
const place = /^\p{Lu}[\p{L}-]+$/u;

const wholeName = new RegExp(`^${name}$`, 'u');

/** Whether a line is a person’s name and nothing else, by the given name that it begins with: *Rose Ausländer*. */
export function isPersonName(line: string): boolean {
  return wholeName.test(line) && kindOfName(line.split(' ')[0] ?? '') === 'person';
}

/** A day as ISO 8601 has it; undefined where it is none, as the 31st of April. */
export function readDay(text: string): string | undefined {
  const [, date = '', month = '', named = '', year = ''] = day.exec(text) ?? [];
  const number = named === '' ? month : String(months.indexOf(named) + 1);
  const iso = isoDay.test(text) ? text : [year, number.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const moment = new Date(iso);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}

/** What a line says that says nothing else: *Von Anna Adler, Berlin | 5. März 2024, 14:35 Uhr*. */
function readLine(line: string): Omit<Imprint, 'lines'> | undefined {
  const whole = author.exec(line)?.[1];
  if (whole !== undefined) return { author: whole };
  const pieces = line.replace(label, '').split(/\s*[|·•]\s*| [–-] |,\s+/);
  const date = pieces.map(readDay).find((one) => one !== undefined);
  const by = pieces.map((piece) => author.exec(piece)?.[1]).find((one) => one !== undefined);
  if (date === undefined && by === undefined) return undefined;
  const isTold = pieces.every(
    (piece) =>
      [time, place, author].some((kind) => kind.test(piece)) ||
      weekdays.includes(piece) ||
      readDay(piece) !== undefined,
  );
  const where = pieces.find((piece) => place.test(piece) && !weekdays.includes(piece));
  const whose = by !== undefined && where !== undefined ? `${by}, ${where}` : by;
  return isTold
    ? { ...(whose !== undefined && { author: whose }), ...(date !== undefined && { date }) }
    : undefined;
}

/**
 * Finds who wrote a text and its day where lines under its headline say that and nothing else. They are left out, as the page tells it above
 * the text; in a diary, where days are headings, they stay.
 */
export function findImprint(written: readonly string[]): Imprint {
  const filled = [...written.keys()].filter((index) => written[index]?.trim());
  const found = filled.slice(1).flatMap((index, position) => {
    const said = readLine((written[index] ?? '').trim());
    return said ? [{ index, position, said }] : [];
  });
  const top = found.filter(({ position }) => position < looked);
  if (top.length === 0 || top.length < found.length) return { lines: written };
  const by = top.find(({ said }) => said.author !== undefined)?.said.author;
  const date = top.find(({ said }) => said.date !== undefined)?.said.date;
  const left = new Set(top.map(({ index }) => index));
  return {
    ...(by !== undefined && { author: by }),
    ...(date !== undefined && { date }),
    lines: written.map((line, index) => (left.has(index) ? '' : line)),
  };
}
