import * as v from 'valibot';
import { coordinates, identity } from '#article/compile/read-actors.ts';
import { localized, type ReadJson, readJson } from '#article/compile/read-json.ts';

/** Whether there is such a day: no 30 February. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

const days = v.pipe(
  v.array(v.pipe(v.string(), v.check(isDay, 'a day, YYYY-MM-DD'))),
  v.check(
    ([first = '', last = first, ...more]) => first !== '' && first <= last && more.length === 0,
    'one day, or the first and the last',
  ),
  v.transform(([first = '', last]): [string] | [string, string] =>
    last === undefined ? [first] : [first, last],
  ),
);
const httpsAddress = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/));

const step = v.strictObject({
  when: localized,
  what: localized,
  sentence: v.string(),
  place: v.exactOptional(identity),
  date: v.exactOptional(days),
});

const addition = v.strictObject({
  what: localized,
  sources: v.optional(v.array(v.strictObject({ name: localized, url: httpsAddress })), []),
});

const side = v.exactOptional(v.picklist(['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw']));

/** A place of actors.json, or one that only the map knows; `side` is where its name stands from its dot. */
const place = v.strictObject({ actor: identity, side });
const stop = v.union(
  [place, v.strictObject({ name: localized, at: coordinates, side })],
  'an "actor" of actors.json, or a "name" and where it is "at"',
);

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
  states: v.optional(v.array(identity), []),
  places: v.optional(v.array(place), []),
  lines: v.optional(v.array(line), []),
});

const edition = v.strictObject({
  timeline: v.optional(v.array(step), []),
  additions: v.optional(v.array(addition), []),
  map: v.exactOptional(map),
});

/** What the edition adds to one article, as it is written down: SLUG.edition.json. */
export type Edition = v.InferOutput<typeof edition>;

/**
 * Reads what the edition adds to an article.
 * Errors: broken JSON, a key or value that an edition can't have.
 */
export function readEdition(text: string): ReadJson<Edition> {
  return readJson(text, edition);
}
