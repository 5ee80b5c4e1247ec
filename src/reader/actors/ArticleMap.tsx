import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import { type ArticleMap as Drawing, nameRows } from '#article/document/map.ts';
import style from '#reader/actors/ArticleMap.module.css';
import { MapList } from '#reader/actors/MapList.tsx';
import { MapPiece } from '#reader/actors/MapPiece.tsx';
import { siteAddress } from '#ui/site-address.ts';

interface ArticleMapProps {
  readonly map: Drawing;
  readonly language: Language;
}

/**
 * The map of an article: a picture whose pieces lead to the entries of their actors, and the same as a list for those who
 * don't point. Its shapes are in a file of their own, the names are the page's.
 */
export function ArticleMap({ map, language }: ArticleMapProps) {
  const { t } = useTranslation('reader/actors');
  const { width, height, states, lines, places, around } = map;
  const file = siteAddress(map.file);
  const detail = (isDetail: boolean) => (isDetail ? style.detail : undefined);
  return (
    <section id="map" className={style.map} aria-labelledby="map-title">
      <h2 id="map-title">{t('map.title')}</h2>
      <p>
        <a href="#edition">{t('timeline.addition')}</a>
      </p>
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`}>
        <use href={`${file}#map.land`} />
        <g className={style.states}>
          {states.map(({ identity, id }) => (
            <MapPiece key={id} identity={identity}>
              <use href={`${file}#${id}`} />
            </MapPiece>
          ))}
        </g>
        <g className={style.lines}>
          {lines.map(({ identity, name, id, isSchematic, label, isDetail }) => (
            <MapPiece key={id} identity={identity}>
              <use href={`${file}#${id}`} />
              {label && (
                <text y={label[1]} className={detail(isDetail)}>
                  {[...nameRows(name[language]), ...(isSchematic ? [t('map.schematic')] : [])].map((row) => (
                    <tspan key={row} x={label[0]} dy="1em">
                      {row}
                    </tspan>
                  ))}
                </text>
              )}
            </MapPiece>
          ))}
        </g>
        <g className={style.around}>
          {around.map(
            ({ name, label, isDetail }) =>
              label && (
                <text key={name.en} y={label[1]} className={detail(isDetail)}>
                  {name[language].split(' ').map((row) => (
                    <tspan key={row} x={label[0]} dy="1em">
                      {row}
                    </tspan>
                  ))}
                </text>
              ),
          )}
        </g>
        <g className={style.names}>
          {states.map(({ identity, name, id, label: [x, y], setting }) => (
            <text key={id} x={x} y={y} className={style[setting]} data-piece={identity}>
              {name[language]}
            </text>
          ))}
        </g>
        <g className={style.places}>
          {places.map(({ identity, name, at: [x, y], side, isDetail }) => (
            <MapPiece key={name.en} identity={identity}>
              <path d={`M${x} ${y}h0`} />
              {side && (
                <text x={x} y={y} data-side={side} className={detail(isDetail)}>
                  {name[language]}
                </text>
              )}
            </MapPiece>
          ))}
        </g>
      </svg>
      <MapList map={map} language={language} />
    </section>
  );
}
