import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { cell, cellError, type Row } from '#article/conllu/split-row.ts';
import type { Feature } from '#article/conllu/token.ts';

// `Gender[psor]` is the gender of the possessor, in *seiner*.
const NAME = /^[A-Z0-9][A-Za-z0-9]*(?:\[[a-z0-9]+\])?$/;
const VALUE = /^[A-Z0-9][A-Za-z0-9]*$/;

/**
 * Reads FEATS, `Case=Nom|Gender=Masc,Neut`; none for `_`.
 * Errors: an item that is no feature, a name or a value given twice, names out of alphabetical order.
 * Source: universaldependencies.org/format.html, Morphological Annotation.
 */
export function parseFeats(row: Row): Checked<readonly Feature[]> {
  const text = cell(row, 'FEATS');
  if (text === '_') return { value: [], errors: [] };
  const features: Feature[] = [];
  const names = new Set<string>();
  const errors: FormatError[] = [];
  let offset = 0;
  for (const item of text.split('|')) {
    const feature = parseFeature(item);
    const expected =
      feature === undefined ? 'Name=Value[,Value]' : objection(feature, names, features.at(-1));
    if (expected !== undefined) errors.push(cellError(row, 'FEATS', quoteText(item), expected, offset));
    if (feature !== undefined) {
      features.push(feature);
      names.add(feature.name);
    }
    offset += item.length + 1;
  }
  return { value: features, errors };
}

function parseFeature(item: string): Feature | undefined {
  const equals = item.indexOf('=');
  const name = item.slice(0, equals);
  const values = item.slice(equals + 1).split(',');
  const isOne = equals !== -1 && NAME.test(name) && values.every((value) => VALUE.test(value));
  return isOne ? { name, values } : undefined;
}

/** What should stand in the place of a feature, if it can't follow the ones before. */
function objection(
  feature: Feature,
  before: ReadonlySet<string>,
  last: Feature | undefined,
): string | undefined {
  if (new Set(feature.values).size < feature.values.length) return 'each value once';
  if (before.has(feature.name)) return `${feature.name} once`;
  if (last === undefined || last.name.toLowerCase() <= feature.name.toLowerCase()) return undefined;
  return `names in alphabetical order (${feature.name} before ${last.name})`;
}
