import { addBackground } from '#article/compile/add-background.ts';
import { addRecord } from '#article/compile/add-record.ts';
import { chartMap } from '#article/compile/chart-map.ts';
import { checkVersions } from '#article/compile/check-versions.ts';
import type { CompiledArticle } from '#article/compile/compile-article.ts';
import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import { type FormatError, sortErrors } from '#article/conllu/format-error.ts';
import { allActors } from '#article/document/apparatus.ts';
import type { ChartedMap } from '#article/document/map.ts';
import { articleSentences } from '#article/document/sentences.ts';

export type AddedEdition =
  | ({ readonly ok: true; readonly chart?: ChartedMap } & CompiledArticle)
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/** What is wrong with the steps of the timeline: a sentence or a place that isn't in the article. */
function checkTimeline(
  { timeline }: Edition,
  at: PlaceInJson,
  sentences: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): readonly FormatError[] {
  return timeline.flatMap(({ sentence, place }, index): readonly FormatError[] => [
    ...(sentences.has(sentence)
      ? []
      : [
          {
            ...at(['timeline', index, 'sentence']),
            found: `"${sentence}"`,
            expected: 'a sent_id of the article',
          },
        ]),
    ...(place === undefined || actors.has(place)
      ? []
      : [
          {
            ...at(['timeline', index, 'place']),
            found: `"${place}"`,
            expected: 'who or what is in the article',
          },
        ]),
  ]);
}

/**
 * Adds to an article, what stands beside it and what can be asked of its words what its edition has written down; the map
 * is still to be drawn.
 * @param at tells where in the edition's file a value stands
 * Errors: a sentence or words that the article doesn't have, a place or an actor that isn't in it, a record that leaves a
 * claim out, what the map can't do without.
 */
export function addEdition(
  edition: Edition,
  at: PlaceInJson,
  compiled: CompiledArticle,
  registry: ActorRegistry,
): AddedEdition {
  const { timeline, additions, map, record, versions } = edition;
  const sentences = articleSentences(compiled.article);
  const actors = new Set(allActors(compiled.apparatus).map(({ identity }) => identity));
  const charted = map && chartMap(map, at, actors, registry);
  const recorded = addRecord(edition, at, compiled.article, compiled.analysis);
  const background = addBackground(edition, at, recorded.analysis);
  const errors = [
    ...checkTimeline(edition, at, new Set(sentences.map(({ id }) => id)), actors),
    ...(charted?.errors ?? []),
    ...recorded.errors,
    ...background.errors,
    ...checkVersions(edition, at, sentences),
  ];
  if (errors.length > 0) return { ok: false, errors: sortErrors(errors) };
  return {
    ok: true,
    article: recorded.article,
    apparatus: {
      ...compiled.apparatus,
      timeline,
      additions,
      ...(record && { record: { about: record.about, sources: record.sources } }),
      background: background.notes,
      versions,
    },
    analysis: background.analysis,
    ...(charted && { chart: charted.chart }),
  };
}
