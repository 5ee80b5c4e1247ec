/** A broken record as far as JSON can hold it, as a backup has it: a database can hold more. */
export function unreadableJson(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw) ?? 'null');
  } catch {
    return String(raw);
  }
}
