import { chartMap } from '#article/compile/chart-map.ts';
import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { type Apparatus, allActors } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { ChartedMap } from '#article/document/map.ts';
import { articleSentences } from '#article/document/sentences.ts';

export type AddedEdition =
  | { readonly ok: true; readonly apparatus: Apparatus; readonly chart?: ChartedMap }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Adds to what stands beside an article what its edition has written down; the map is still to be drawn.
 * @param at tells where in the edition's file a value stands
 * Errors: a sentence that the article doesn't have, a place or an actor that isn't in it, what the map can't do without.
 */
export function addEdition(
  { timeline, additions, map }: Edition,
  at: PlaceInJson,
  article: Article,
  apparatus: Apparatus,
  registry: ActorRegistry,
): AddedEdition {
  const sentences = new Set(articleSentences(article).map(({ id }) => id));
  const actors = new Set(allActors(apparatus).map(({ identity }) => identity));
  const errors = timeline.flatMap(({ sentence, place }, index): readonly FormatError[] => [
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
  const charted = map && chartMap(map, at, actors, registry);
  for (const error of charted?.errors ?? []) errors.push(error);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    apparatus: { ...apparatus, timeline, additions },
    ...(charted && { chart: charted.chart }),
  };
}
