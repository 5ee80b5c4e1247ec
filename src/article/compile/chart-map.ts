import { findIdentity } from '#article/compile/find-identity.ts';
import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { ChartedMap, ChartedPlace } from '#article/document/map.ts';

type MapPlan = NonNullable<Edition['map']>;
type Stop = MapPlan['lines'][number]['stops'][number];

interface Chart {
  readonly chart: ChartedMap;
  readonly errors: readonly FormatError[];
}

/**
 * Looks up what a map needs to know of its identities: names, and where they are.
 * @param actors the identities that have an entry on the page
 * Errors: an identity without an entry, a state without a country, a place without coordinates.
 */
export function chartMap(
  { extent, states, places, lines, around }: MapPlan,
  at: PlaceInJson,
  actors: ReadonlySet<string>,
  registry: ActorRegistry,
): Chart {
  const errors: FormatError[] = [];
  const find = (identity: string, path: readonly (string | number)[]) => {
    const entry = findIdentity(registry, identity);
    if (entry && actors.has(identity)) return entry;
    errors.push({
      ...at(['map', ...path]),
      found: `"${identity}"`,
      expected: 'who or what is in the article',
    });
    return undefined;
  };
  const chartPlace = (stop: Stop, path: readonly (string | number)[]): readonly ChartedPlace[] => {
    if (!('actor' in stop)) return [stop];
    const { actor: identity, ...rest } = stop;
    const entry = find(identity, path);
    const coordinates = entry && 'coordinates' in entry ? entry.coordinates : undefined;
    if (coordinates && entry) return [{ identity, name: entry.name, at: coordinates, ...rest }];
    if (entry) {
      const expected = 'a place with coordinates in actors.json';
      errors.push({ ...at(['map', ...path]), found: `"${identity}"`, expected });
    }
    return [];
  };
  const chart = {
    ...(extent && { extent }),
    ...(around && { around }),
    states: states.flatMap((identity, index) => {
      const entry = find(identity, ['states', index]);
      const country = entry && 'country' in entry ? entry.country : undefined;
      if (entry && country !== undefined) return [{ identity, name: entry.name, country }];
      if (entry) {
        const expected = 'an actor with a country in actors.json';
        errors.push({ ...at(['map', 'states', index]), found: `"${identity}"`, expected });
      }
      return [];
    }),
    places: places.flatMap((place, index) => chartPlace(place, ['places', index])),
    lines: lines.flatMap(({ actor: identity, schematic, stops }, row) => {
      const entry = find(identity, ['lines', row, 'actor']);
      if (!entry) return [];
      return [
        {
          identity,
          name: entry.name,
          isSchematic: schematic,
          stops: stops.flatMap((stop, index) => chartPlace(stop, ['lines', row, 'stops', index])),
        },
      ];
    }),
  };
  return { chart, errors };
}
