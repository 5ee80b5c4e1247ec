import { actorAnchor } from '#article/document/anchors.ts';
import type { Language } from '#article/document/language.ts';
import type { MapPlace } from '#article/document/map.ts';

interface MapEntryProps {
  readonly named: Pick<MapPlace, 'identity' | 'name'>;
  readonly language: Language;
}

/** The name of something on the map, which leads to the entry of its actor where it has one. */
export function MapEntry({ named: { identity, name }, language }: MapEntryProps) {
  if (identity === undefined) return <span>{name[language]}</span>;
  return <a href={`#${actorAnchor(identity)}`}>{name[language]}</a>;
}
