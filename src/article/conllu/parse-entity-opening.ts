import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { EntityChunk } from '#article/conllu/split-entity.ts';

/** What the opening bracket of a mention, or of one part of it, says. */
export interface EntityOpening extends Place {
  /** What the closing bracket has to repeat: `e5`, or `e5[1/2]`. */
  readonly name: string;
  readonly eid: string;
  /** Which part of how many; 1 of 1 for a mention in one piece. */
  readonly part: number;
  readonly parts: number;
  /** Those that are given, the eid apart. */
  readonly attributes: ReadonlyMap<string, EntityAttribute>;
}

/** The value of an attribute and where it stands. */
export interface EntityAttribute extends Place {
  readonly value: string;
}

const NAME = /^([^[\]]+?)(?:\[([1-9]\d*)\/([1-9]\d*)\])?$/;

const TYPES: ReadonlySet<string> = new Set([
  'person',
  'place',
  'organization',
  'animal',
  'plant',
  'object',
  'substance',
  'time',
  'number',
  'abstract',
  'event',
  'other',
]);

/**
 * Reads `e5[1/2]-person-1-Antony_Blinken` by the names of `# global.Entity`; trailing attributes may be left out.
 * Errors: more attributes than names (an identity can't hold a hyphen: `Neu_Delhi`), no eid, a part that isn't one of
 * several, an etype that CorefUD doesn't know.
 * Source: ufal.mff.cuni.cz/corefud, file format.
 */
export function parseEntityOpening(chunk: EntityChunk, names: readonly string[]): Checked<EntityOpening> {
  const values = splitValues(chunk);
  const attributes = new Map<string, EntityAttribute>();
  for (const [index, name] of names.entries()) {
    const attribute = values[index];
    if (attribute !== undefined && attribute.value !== '') attributes.set(name, attribute);
  }
  const { line, column } = chunk;
  const excess = values[names.length];
  const eid = attributes.get('eid') ?? { line, column: column + 1, value: '' };
  const type = attributes.get('etype');
  const numbers = readPart(eid.value);
  const errors = [
    numbers === undefined ? errorAt(eid, 'an eid, or one part of several: e5[1/2]') : undefined,
    type === undefined || TYPES.has(type.value) ? undefined : errorAt(type, [...TYPES].join(', ')),
    excess && errorAt(excess, `no more than # global.Entity names, ${names.join('-')}`),
  ];
  attributes.delete('eid');
  const { id, part, parts } = numbers ?? { id: eid.value, part: 1, parts: 1 };
  const value = { line, column, name: eid.value, eid: id, part, parts, attributes };
  return { value, errors: errors.filter((error) => error !== undefined) };
}

function readPart(name: string) {
  const [match, id, part = '1', parts = '1'] = NAME.exec(name) ?? [];
  const isWhole = match === id;
  if (id === undefined || Number(part) > Number(parts) || (!isWhole && parts === '1')) return undefined;
  return { id, part: Number(part), parts: Number(parts) };
}

function splitValues(chunk: EntityChunk): readonly EntityAttribute[] {
  let column = chunk.column + 1;
  return chunk.text.split('-').map((value) => {
    const attribute = { line: chunk.line, column, value };
    column += value.length + 1;
    return attribute;
  });
}

function errorAt({ line, column, value }: EntityAttribute, expected: string): FormatError {
  return { line, column, found: quoteText(value), expected };
}
