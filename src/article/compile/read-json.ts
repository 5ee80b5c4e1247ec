import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { FormatError } from '#article/conllu/format-error.ts';

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'a text'),
);

/** A text in both interface languages. */
export const localized = v.strictObject({ de: text, en: text });

type Path = readonly (string | number)[];

/** Tells where in the file a value stands. */
export type PlaceInJson = (path: Path) => Pick<FormatError, 'line' | 'column'>;

export type ReadJson<Value> =
  | { readonly ok: true; readonly value: Value; readonly at: PlaceInJson }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Reads a file of JSON that must have a shape.
 * Errors: broken JSON, or each key and value that the shape doesn't have.
 */
export function readJson<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): ReadJson<v.InferOutput<Schema>> {
  const positionOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const syntax: ParseError[] = [];
  const tree = parseTree(text, syntax);
  if (!tree || syntax.length > 0) {
    const errors = syntax.map((error) => ({
      ...positionOf(error.offset),
      found: `${printParseErrorCode(error.error)} at "${text.slice(error.offset, error.offset + error.length)}"`,
      expected: 'JSON',
    }));
    return {
      ok: false,
      errors: errors.length > 0 ? errors : [{ line: 1, column: 1, found: 'nothing', expected: 'JSON' }],
    };
  }
  const at: PlaceInJson = (path) => {
    // A missing key has no place of its own: its object stands for it.
    const node = findNodeAtLocation(tree, [...path]) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
    return positionOf(node.offset);
  };
  const result = v.safeParse(schema, JSON.parse(text));
  if (result.success) return { ok: true, value: result.output, at };
  const errors = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) =>
      typeof item.key === 'number' ? item.key : String(item.key),
    );
    return {
      ...at(path),
      found: `${path.join('.')} ${issue.received}`,
      // What a type can't say stands in the schema's own words.
      expected: issue.type === 'union' ? issue.message : (issue.expected ?? issue.message),
    };
  });
  return { ok: false, errors };
}
