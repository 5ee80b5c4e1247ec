import * as v from 'valibot';
import { localized, readJson } from '#article/compile/read-json.ts';
import type { FormatError } from '#article/conllu/format-error.ts';

/** Degrees of longitude and latitude. */
export const coordinates = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** ISO 3166-1 alpha-2. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

const actor = v.strictObject({
  name: localized,
  kind: v.picklist(['person', 'country', 'group', 'organization']),
  /** At the time of the article. */
  role: localized,
  /** Identities of the groups it belongs to. */
  memberOf: v.optional(v.array(v.string()), []),
  country: v.optional(country),
  wikipedia: v.optional(v.partial(localized), {}),
});

/** Who or what is mentioned, or speaks, and is no key actor: a place, an event, a side figure. */
const minor = v.strictObject({
  name: localized,
  kind: v.picklist(['person', 'country', 'group', 'organization', 'place', 'event', 'other']),
  role: v.exactOptional(localized),
  country: v.exactOptional(country),
  coordinates: v.exactOptional(coordinates),
  wikipedia: v.optional(v.partial(localized), {}),
});

const keyActors = v.strictObject({ group: v.optional(v.string()), actors: v.array(v.string()) });

/** Identities stand in `Entity=` and, several with commas between, in a URL's query. */
export const identity = v.pipe(v.string(), v.regex(/^[^\s,()|-]+$/));

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
  const read = readJson(text, registry);
  if (!read.ok) return read;
  const { at } = read;
  const { actors, minor, key } = read.value;
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
  return errors.length > 0 ? { ok: false, errors } : { ok: true, registry: read.value };
}
