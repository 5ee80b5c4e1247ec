import * as v from 'valibot';
import { type Breach, readShape } from '#keep/shape.ts';
import type { AllElsewhere } from '#study/export/kept-elsewhere.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { UnreadableRecord } from '#study/store/study-database.ts';
import { savedExpression, toldWord } from '#study/store/study-shape.ts';
import type { ToldWord } from '#study/store/told-word.ts';
import { unreadableJson } from '#study/store/unreadable-json.ts';
import { readJsonWithBytes } from '#ui/bytes-in-json.ts';

const format = 'lesart-study';

/**
 * The latest version of the backups that are written here; all older ones are read, too. Since 2 a card can be reset, since 3 an
 * expression has what a dictionary says of it, since 4 the reader's own texts are in it, since 5 a text may have a translation, and it has the
 * words that are known and what the reader says words mean.
 */
export const backupVersion = 5;

/** What a backup has besides the list, as JSON in pieces; undefined where there is nothing. */
export type WrittenParts = Readonly<Record<keyof AllElsewhere, readonly BlobPart[] | undefined>>;

/** The earliest version that has all that is kept: an app that knows nothing of the later ones can read it, too. */
function versionOf({ expressions, words = [] }: Kept, hasMore: boolean): number {
  if (words.length > 0 || hasMore) return backupVersion;
  if (expressions.some(({ content }) => content.value.entry)) return 3;
  return expressions.some(({ resets }) => resets) ? 2 : 1;
}

/** Says what a file is before the rest of it is looked at. */
const heading = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1)),
});

const backup = v.strictObject({
  format: v.literal(format),
  version: v.picklist([1, 2, 3, 4, backupVersion]),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  expressions: v.array(savedExpression),
  words: v.exactOptional(v.array(toldWord)),
  unreadable: v.array(v.unknown()),
  shelf: v.exactOptional(v.unknown()),
  senses: v.exactOptional(v.unknown()),
});

/** What goes into a backup. */
interface Kept {
  readonly expressions: readonly SavedExpression[];
  readonly words?: readonly ToldWord[];
  readonly unreadable: readonly Pick<UnreadableRecord, 'raw'>[];
}

export type ReadBackup =
  | {
      readonly ok: true;
      readonly expressions: readonly SavedExpression[];
      /** Words of which the reader has told something. */
      readonly words?: readonly ToldWord[];
      /** Broken records that were saved along with the others; they are in the file for whoever can mend them. */
      readonly unreadable: readonly unknown[];
      /** What the backup has besides, for `KeptElsewhere.read`. */
      readonly shelf?: unknown;
      readonly senses?: unknown;
    }
  | { readonly ok: false; readonly kind: 'noJson'; readonly detail: string }
  /** Something else, or broken: where, and how. */
  | { readonly ok: false; readonly kind: 'broken'; readonly breach: Breach }
  /** Of a version that isn't known here: reading it would lose what is new in it. */
  | { readonly ok: false; readonly kind: 'newerVersion'; readonly version: number };

function writeList(kept: Kept, hasMore: boolean, now: number): string {
  const { expressions, words = [], unreadable } = kept;
  const content = {
    format,
    version: versionOf(kept, hasMore),
    exported: new Date(now).toISOString(),
    expressions,
    ...(words.length > 0 && { words }),
    unreadable: unreadable.map(({ raw }) => unreadableJson(raw)),
  };
  return JSON.stringify(content, undefined, 2);
}

/**
 * Writes all that is stored as JSON: deleted expressions, so that they stay deleted elsewhere, all reviews, and broken
 * records as they are.
 * @param now in milliseconds since 1970
 */
export function writeBackup(kept: Kept, now: number): string {
  return `${writeList(kept, false, now)}\n`;
}

/** Writes the same with what is kept elsewhere; an older app can read it where that is nothing it doesn't know. */
export function writeWholeBackup(kept: Kept, { shelf, senses }: WrittenParts, now: number): Blob {
  if (!shelf && !senses) return new Blob([writeBackup(kept, now)]);
  const list = writeList(kept, true, now).replace(/\n\}$/, '');
  return new Blob([
    list,
    ...(shelf ? [',\n  "shelf": ', ...shelf] : []),
    ...(senses ? [',\n  "senses": ', ...senses] : []),
    '\n}\n',
  ]);
}

function readContent(json: unknown): ReadBackup {
  const read = readShape(heading, json);
  if (!read.ok) return { ok: false, kind: 'broken', breach: read.breach };
  const { version } = read.value;
  if (version > backupVersion) return { ok: false, kind: 'newerVersion', version };
  const content = readShape(backup, json);
  if (!content.ok) return { ok: false, kind: 'broken', breach: content.breach };
  const { expressions, words, unreadable, shelf, senses } = content.value;
  return {
    ok: true,
    expressions,
    ...(words && { words }),
    unreadable,
    ...(shelf !== undefined && { shelf }),
    ...(senses !== undefined && { senses }),
  };
}

function refuseText(error: unknown): ReadBackup {
  return { ok: false, kind: 'noJson', detail: error instanceof Error ? error.message : String(error) };
}

/** Reads a backup, to be merged with what is stored. It is whole or not at all: a broken part loses nothing unnoticed. */
export function readBackup(text: string): ReadBackup {
  let json: unknown;
  try {
    // An editor may have put a byte order mark before it.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuseText(error);
  }
  return readContent(json);
}

/** Reads a backup, with the files of texts in it. Errors: what the browser throws where it can't read the file. */
export async function readBackupFile(file: Blob): Promise<ReadBackup> {
  let json: unknown;
  try {
    json = await readJsonWithBytes(file);
  } catch (error) {
    if (error instanceof SyntaxError) return refuseText(error);
    throw error;
  }
  return readContent(json);
}
