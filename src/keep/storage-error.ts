/** Why the browser didn't keep or give what it was asked for; nothing that was stored is changed then. */
export type StorageErrorKind =
  /** There is no database here: a private window, or a reader who refuses storage. */
  | 'unavailable'
  /** The database was made by a newer version of the app, which another tab has, or had. */
  | 'newerDatabase'
  /** Another tab with an older version holds the database; closing it helps. */
  | 'blocked'
  /** The device has no room left, or the browser grants none. */
  | 'quota'
  /** Anything else. */
  | 'failed';

export interface StorageError {
  readonly kind: StorageErrorKind;
  /** The browser's own words, for a report of the fault. */
  readonly detail: string;
}

/** What came of an operation on the database: its value, or a reason that can be put in words. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: StorageError };

/** That the database can't be opened while another tab holds it. */
export class HeldElsewhere extends Error {
  override readonly name = 'HeldElsewhere';
}

/** Tells why something failed, by what was thrown while the database was being opened or used. */
export function describeFailure(thrown: unknown, during: 'opening' | 'use'): StorageError {
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: kindOf(name, during), detail: message === '' ? name : `${name}: ${message}` };
}

function kindOf(name: string, during: 'opening' | 'use'): StorageErrorKind {
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'VersionError') return 'newerDatabase';
  if (name === 'HeldElsewhere') return 'blocked';
  return during === 'opening' ? 'unavailable' : 'failed';
}
