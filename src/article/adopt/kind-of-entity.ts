import type { ActorKind } from '#article/document/actor.ts';

/** CorefUD's types, and what parsers of names call them (OntoNotes, CoNLL-2003, GermEval). */
const kinds: ReadonlyMap<string, ActorKind> = new Map([
  ['person', 'person'],
  ['per', 'person'],
  ['place', 'place'],
  ['loc', 'place'],
  ['location', 'place'],
  ['gpe', 'place'],
  ['fac', 'place'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['norp', 'group'],
  ['event', 'event'],
]);

/** What never acts. */
const measures: ReadonlySet<string> = new Set([
  ...['time', 'number', 'date', 'percent', 'money', 'quantity', 'ordinal', 'cardinal', 'duration'],
]);

/** The kind of actor that an etype means; `other` for what can act and needn't, none for times and numbers. */
export function kindOfEntity(etype: string | undefined): ActorKind | undefined {
  const type = etype?.toLowerCase() ?? '';
  return measures.has(type) ? undefined : (kinds.get(type) ?? 'other');
}
