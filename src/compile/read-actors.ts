import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { FormatError } from '#conllu/format-error.ts';

const localized = v.strictObject({
  de: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});

const actor = v.strictObject({
  name: localized,
  kind: v.picklist(['person', 'country', 'group', 'organization']),
  /** At the time of the article. */
  role: localized,
  /** Identities of the groups it belongs to. */
  memberOf: v.optional(v.array(v.string()), []),
  /** ISO 3166-1 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  wikipedia: v.optional(v.partial(localized), {}),
});

/** Who or what is mentioned and is no actor: a place, an event, a side figure. Known by name, without an entry of its own. */
const minor = v.strictObject({
  name: localized,
  kind: v.picklist(['person', 'country', 'group', 'organization', 'place', 'event']),
  wikipedia: v.optional(v.partial(localized), {}),
});

const keyActors = v.strictObject({ group: v.optional(v.string()), actors: v.array(v.string()) });

/** Identities stand in `Entity=` and, several with commas between, in a URL's query. */
const identity = v.pipe(v.string(), v.regex(/^[^\s,()|-]+$/));

const registry = v.strictObject({
  actors: v.record(identity, actor),
  minor: v.optional(v.record(identity, minor), {}),
  key: v.array(keyActors),
});

/**
 * Who the actors are, by identity, who else is known by name, and which actors the sidebar lists, in its order:
 * actors.json as it is read.
 */
export type ActorRegistry = v.InferOutput<typeof registry>;

export type ReadActors =
  | { readonly ok: true; readonly registry: ActorRegistry }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Reads actors.json.
 * Errors: broken JSON, a key or value that an actor can't have, an identity that is named and not described, or that is
 * an actor and a minor one.
 */
export function readActors(text: string): ReadActors {
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
  const at = (path: readonly (string | number)[]) => {
    // A missing key has no place of its own: its object stands for it.
    const node = findNodeAtLocation(tree, [...path]) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
    return positionOf(node.offset);
  };
  const result = v.safeParse(registry, JSON.parse(text));
  if (!result.success) {
    const errors = result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) =>
        typeof item.key === 'number' ? item.key : String(item.key),
      );
      return {
        ...at(path),
        found: `${path.join('.')} ${issue.received}`,
        expected: issue.expected ?? 'another value',
      };
    });
    return { ok: false, errors };
  }
  const { actors, minor, key } = result.output;
  const named = [
    ...Object.entries(actors).flatMap(([identity, { memberOf }]) =>
      memberOf.map((group, index) => ({ identity: group, path: ['actors', identity, 'memberOf', index] })),
    ),
    ...key.flatMap((group, row) => [
      ...(group.group === undefined ? [] : [{ identity: group.group, path: ['key', row, 'group'] }]),
      ...group.actors.map((identity, index) => ({ identity, path: ['key', row, 'actors', index] })),
    ]),
  ];
  const unknown = named
    .filter(({ identity }) => !Object.hasOwn(actors, identity))
    .map(({ identity, path }) => ({
      ...at(path),
      found: `"${identity}"`,
      expected: 'an identity described in "actors"',
    }));
  const twice = Object.keys(minor)
    .filter((identity) => Object.hasOwn(actors, identity))
    .map((identity) => ({
      ...at(['minor', identity]),
      found: `"${identity}"`,
      expected: 'an identity that is not in "actors" too',
    }));
  const errors = [...unknown, ...twice];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, registry: result.output };
}
