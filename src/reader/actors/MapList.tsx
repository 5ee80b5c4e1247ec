import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { ArticleMap, MapPlace } from '#article/document/map.ts';
import { MapEntry } from '#reader/actors/MapEntry.tsx';
import style from '#reader/actors/MapList.module.css';

interface MapListProps {
  readonly map: ArticleMap;
  readonly language: Language;
}

/** All that a map shows, as a list: states by the alphabet, places, and the stops of each line in order. */
export function MapList({ map: { states, lines, places }, language }: MapListProps) {
  const { t } = useTranslation('reader/actors');
  const stops = new Set(lines.flatMap((line) => line.stops.map(({ name }) => name.en)));
  const others = places.filter(({ name }) => !stops.has(name.en));
  const sorted = states.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  const entries = (all: readonly Pick<MapPlace, 'identity' | 'name'>[]) =>
    all.map((named) => (
      <li key={named.name.en}>
        <MapEntry named={named} language={language} />
      </li>
    ));
  return (
    <details className={style.list}>
      <summary>{t('map.list')}</summary>
      <ul>
        {sorted.length > 0 && (
          <li>
            {t('map.states')}
            <ul>{entries(sorted)}</ul>
          </li>
        )}
        {others.length > 0 && (
          <li>
            {t('map.places')}
            <ul>{entries(others)}</ul>
          </li>
        )}
        {lines.map((line) => (
          <li key={line.id}>
            <MapEntry named={line} language={language} />
            {line.isSchematic && ` (${t('map.schematic')})`}
            <ol>{entries(line.stops)}</ol>
          </li>
        ))}
      </ul>
    </details>
  );
}
