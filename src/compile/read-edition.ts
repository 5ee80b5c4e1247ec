import * as v from 'valibot';
import { coordinates, identity } from '#compile/read-actors.ts';
import { localized, type ReadJson, readJson } from '#compile/read-json.ts';

const day = v.pipe(v.string(), v.isoDate());
const httpsAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/));

const step = v.strictObject({
  when: localized,
  what: localized,
  sentence: v.string(),
  place: v.exactOptional(identity),
  date: v.exactOptional(v.union([v.strictTuple([day]), v.strictTuple([day, day])])),
});

const addition = v.strictObject({
  what: localized,
  sources: v.optional(v.array(v.strictObject({ name: localized, url: httpsAddress })), []),
});

const side = v.exactOptional(v.picklist(['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw']));

/** A place of actors.json, or one that only the map knows; `side` is where its name stands from its dot. */
const place = v.strictObject({ actor: identity, side });
const stop = v.union([place, v.strictObject({ name: localized, at: coordinates, side })]);

const line = v.strictObject({
  /** Whose line it is: a journey, a pipeline. */
  actor: identity,
  schematic: v.optional(v.boolean(), false),
  stops: v.array(stop),
});

const map = v.strictObject({
  /** West, south, east, north. */
  extent: v.exactOptional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  /** Countries that are named and shaded. */
  states: v.array(identity),
  places: v.array(place),
  lines: v.optional(v.array(line), []),
});

const edition = v.strictObject({
  timeline: v.optional(v.array(step), []),
  additions: v.optional(v.array(addition), []),
  map: v.exactOptional(map),
});

/** What the editors add to one article, as they write it down: SLUG.edition.json. */
export type Edition = v.InferOutput<typeof edition>;

/**
 * Reads what the editors add to an article.
 * Errors: broken JSON, a key or value that an edition can't have.
 */
export function readEdition(text: string): ReadJson<Edition> {
  return readJson(text, edition);
}
