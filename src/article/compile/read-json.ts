import * as v from 'valibot';
import { type Path, type PlaceInJson, parseJson } from '#article/compile/parse-json.ts';
import type { FormatError } from '#article/conllu/format-error.ts';

/** A text that says something. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'a text'),
);

/** A text in both interface languages. */
export const localized = v.strictObject({ de: text, en: text });

export type ReadJson<Value> =
  | { readonly ok: true; readonly value: Value; readonly at: PlaceInJson }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/** Of a key and of a value that an error shows. */
const longest = 60;

function shorten(found: string): string {
  return found.length > longest ? `${found.slice(0, longest)}…` : found;
}

/**
 * Reads a file of JSON that must have a shape.
 * Errors: broken JSON (see `parseJson`), or each key and value that the shape doesn't have.
 */
export function readJson<Schema extends v.GenericSchema>(
  source: string,
  schema: Schema,
): ReadJson<v.InferOutput<Schema>> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const { at } = parsed;
  const result = v.safeParse(schema, parsed.value);
  if (result.success) return { ok: true, value: result.output, at };
  const errors = result.issues.map((issue) => {
    const path: Path = (issue.path ?? []).map((item) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    );
    return {
      ...at(path),
      found: `${path.map((step) => shorten(String(step))).join('.')} ${shorten(issue.received)}`.trimStart(),
      // What a type can't say stands in the schema's own words.
      expected: issue.type === 'union' ? issue.message : (issue.expected ?? issue.message),
    };
  });
  return { ok: false, errors };
}
