/** What a database can hold and JSON can't, in what it has for the like. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Map || value instanceof Set ? Array.from(value) : value;
}

/** A broken record as far as JSON can hold it, as a backup has it: a database can hold more. */
export function unreadableJson(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw, (_, value: unknown) => plainValue(value)) ?? 'null');
  } catch {
    return String(raw);
  }
}
