import * as v from 'valibot';
import { coordinates, identity } from '#article/compile/read-actors.ts';
import { localized, type ReadJson, readJson, text } from '#article/compile/read-json.ts';
import { findings } from '#article/document/record.ts';

/** Whether there is such a day: no 30 February. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

const day = v.pipe(v.string(), v.check(isDay, 'a day, YYYY-MM-DD'));

const days = v.pipe(
  v.array(day),
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

const source = v.strictObject({ name: localized, url: httpsAddress });
/** What nobody is to believe without one. */
const sources = v.pipe(
  v.array(source),
  v.check((all) => all.length > 0, 'a source'),
);

const addition = v.strictObject({ what: localized, sources: v.optional(v.array(source), []) });

const quotation = v.strictObject({ words: text, by: localized, date: v.exactOptional(day), sources });

const claim = v.pipe(
  v.strictObject({
    sentence: v.string(),
    finding: v.picklist(findings),
    quotations: v.optional(v.array(quotation), []),
    note: v.exactOptional(localized),
    elsewhere: v.optional(v.array(quotation), []),
  }),
  v.check(
    ({ finding, quotations }) => (finding === 'notFound') === (quotations.length === 0),
    'quotations, and none where the finding is "notFound"',
  ),
);

const note = v.strictObject({
  anchor: v.strictObject({ sentence: v.string(), words: text }),
  text: localized,
  sources,
});

const version = v.strictObject({
  what: localized,
  source,
  changes: v.optional(v.array(v.strictObject({ sentence: v.string(), ours: text, theirs: text })), []),
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
  /** Words for what is no part of the story: a sea, a neighbour. */
  around: v.exactOptional(v.array(v.strictObject({ name: localized, at: coordinates }))),
});

const edition = v.strictObject({
  timeline: v.optional(v.array(step), []),
  additions: v.optional(v.array(addition), []),
  map: v.exactOptional(map),
  /** The claims of the article beside what was said, and what they were held against. */
  record: v.exactOptional(v.strictObject({ about: localized, sources, claims: v.array(claim) })),
  notes: v.optional(v.array(note), []),
  versions: v.optional(v.array(version), []),
});

/** What the edition adds to one article, as it is written down: SLUG.edition.json. */
export type Edition = v.InferOutput<typeof edition>;

/**
 * Reads what the edition adds to an article.
 * Errors: broken JSON, a key or value that an edition can't have.
 */
export function readEdition(file: string): ReadJson<Edition> {
  return readJson(file, edition);
}
