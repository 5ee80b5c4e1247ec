import type { ChartedMap, ChartedPlace } from '#article/document/map.ts';

function place(lon: number, lat: number, de: string, en: string, identity?: string): ChartedPlace {
  return { ...(identity !== undefined && { identity }), name: { de, en }, at: [lon, lat] };
}

export const astana = place(71.43, 51.13, 'Astana', 'Astana', 'Astana');
export const tashkent = place(69.28, 41.31, 'Taschkent', 'Tashkent', 'Tashkent');
const moscow = place(37.62, 55.75, 'Moskau', 'Moscow', 'Moscow');

/** Central Asia with a journey and a pipeline. */
export const sampleMap: ChartedMap = {
  states: [
    { identity: 'Kazakhstan', name: { de: 'Kasachstan', en: 'Kazakhstan' }, country: 'KZ' },
    { identity: 'Kyrgyzstan', name: { de: 'Kirgisistan', en: 'Kyrgyzstan' }, country: 'KG' },
    { identity: 'Tajikistan', name: { de: 'Tadschikistan', en: 'Tajikistan' }, country: 'TJ' },
    { identity: 'Turkmenistan', name: { de: 'Turkmenistan', en: 'Turkmenistan' }, country: 'TM' },
    { identity: 'Uzbekistan', name: { de: 'Usbekistan', en: 'Uzbekistan' }, country: 'UZ' },
  ],
  places: [astana, tashkent, moscow],
  lines: [
    {
      identity: 'Journey',
      name: { de: 'Die Reise', en: 'The journey' },
      isSchematic: false,
      stops: [astana, tashkent, place(77.21, 28.61, 'Neu-Delhi', 'New Delhi', 'New_Delhi')],
    },
    {
      identity: 'Caspian_Pipeline_Consortium',
      name: { de: 'Caspian Pipeline Consortium', en: 'Caspian Pipeline Consortium' },
      isSchematic: true,
      stops: [
        place(53.36, 46.15, 'Tengis', 'Tengiz'),
        place(51.92, 47.11, 'Atyrau', 'Atyrau'),
        place(48.03, 46.35, 'Astrachan', 'Astrakhan'),
        place(40.57, 45.43, 'Kropotkin', 'Kropotkin'),
        place(37.77, 44.72, 'Noworossijsk', 'Novorossiysk'),
      ],
    },
  ],
  around: [
    { name: { de: 'Russland', en: 'Russia' }, at: [52, 55] },
    { name: { de: 'Kaspisches Meer', en: 'Caspian Sea' }, at: [51.8, 39.4] },
  ],
};
