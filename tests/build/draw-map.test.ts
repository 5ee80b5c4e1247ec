import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { nameRows } from '#article/document/map.ts';
import { type DrawnMap, drawMap } from '#build/draw-map.ts';
import { makeMap } from '#build/make-map.ts';
import { readAtlas } from '#build/read-atlas.ts';
import { makeArea, writePath } from '#build/trace-path.ts';
import { astana, sampleMap, tashkent } from '../sample-map.ts';
import { fc } from '../seeded.ts';

const { DOMParser } = new JSDOM().window;
const atlas = await readAtlas();
/** A whole map takes a second or two to draw, as each name is tried all over it: whatever it can show, it shows. */
const drawn = drawMap(sampleMap, atlas);

/** The pieces of the file, by id. */
function pieces({ svg }: DrawnMap): ReadonlyMap<string, Element> {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (file.querySelector('parsererror')) throw new Error('the file is no XML');
  return new Map([...file.querySelectorAll('[id]')].map((element) => [element.id, element]));
}

function at(name: string, { map }: DrawnMap = drawn): readonly [number, number] {
  const found = map.places.find((place) => place.name.en === name);
  if (!found) throw new Error(`no place ${name}`);
  return [found.at[0], found.at[1]];
}

/** Two places in an extent and nothing else, which is drawn soon. */
const twoPlaces = { states: [], places: [astana, tashkent], lines: [], extent: [60, 35, 80, 55] } as const;
const near = drawMap(twoPlaces, atlas);

describe('the file of a map', () => {
  it('is at most 15 kB, brotli 11', () => {
    expect(brotliCompressSync(drawn.svg).length).toBeLessThanOrEqual(15_000);
  });

  it('has a piece for the land, each state and each line', () => {
    const { states, lines } = drawn.map;
    const ids = ['map.land', ...states.map(({ id }) => id), ...lines.map(({ id }) => id)];
    expect([...pieces(drawn).keys()]).toEqual(ids);
    expect(new Set(ids).size).toBe(8);
  });

  it('dashes schematic lines alone, and asks for no style of its own', () => {
    const dashed = [...pieces(drawn).values()].filter((piece) => piece.hasAttribute('stroke-dasharray'));
    expect(dashed.map(({ id }) => id)).toEqual(['Caspian_Pipeline_Consortium']);
    expect(drawn.svg).not.toMatch(/style|<script|url\(/);
  });

  it('is named after the article and its content', async () => {
    const wider = { ...twoPlaces, extent: [55, 35, 85, 55] } as const;
    const [one, other] = await Promise.all([makeMap('probe', twoPlaces), makeMap('probe', wider)]);
    expect(one.svg).toBe(near.svg);
    expect(one.fileName).toMatch(/^assets\/articles\/probe\/map-[\w-]{8}\.svg$/);
    expect(one.map).toEqual({ file: `/${one.fileName}`, ...near.map });
    expect(other.fileName).not.toBe(one.fileName);
  });

  it('has ids that need no escape, each once, whatever the identities are', () => {
    const odd = ['C5+1', 'O’Neil"_\\<&>', 'Côte_d’Ivoire', '%41', 'map.land', 'map.line-1'];
    const countries = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF'];
    const name = { de: 'X', en: 'X' };
    const states = odd.map((identity, index) => ({ identity, name, country: countries[index] ?? '' }));
    const line = { name: { de: 'Weg', en: 'Way' }, isSchematic: false, stops: [astana, tashkent] };
    // From so far that each state is small.
    const map = drawMap({ states, places: [], lines: [line], extent: [0, 0, 140, 70] }, atlas);
    const ids = [...pieces(map).keys()];
    expect(map.map.states.map(({ identity }) => identity).toSorted()).toEqual(odd.toSorted());
    expect(ids).toEqual(['map.land', ...map.map.states.map(({ id }) => id), 'map.line-1']);
    expect(new Set(ids).size).toBe(8);
    for (const id of ids) expect(encodeURIComponent(id)).toBe(id);
  });
});

describe('what the page knows of a map', () => {
  it('has every place in the picture, as it lies to others', () => {
    const { width, height, places } = drawn.map;
    for (const { at: point } of places) {
      expect(point[0]).toBeGreaterThan(0);
      expect(point[0]).toBeLessThan(width);
      expect(point[1]).toBeGreaterThan(0);
      expect(point[1]).toBeLessThan(height);
    }
    const [x, y] = at('Astana');
    expect(at('Tashkent')[1]).toBeGreaterThan(y);
    expect(at('New Delhi')[1]).toBeGreaterThan(at('Tashkent')[1]);
    expect(at('Moscow')[0]).toBeLessThan(x);
    expect(at('Moscow')[1]).toBeLessThan(y);
    const pipeline = ['Tengiz', 'Atyrau', 'Astrakhan', 'Kropotkin', 'Novorossiysk'].map(
      (name) => at(name)[0],
    );
    expect(pipeline).toEqual(pipeline.toSorted((a, b) => b - a));
  });

  it('has each place once, though a line stops there too', () => {
    const names = drawn.map.places.map(({ name }) => name.en);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(9);
    expect(drawn.map.lines[0]?.stops.map(({ name }) => name.en)).toEqual(['Astana', 'Tashkent', 'New Delhi']);
  });

  it('has room for every name, for most where the map is small', () => {
    const { places, lines } = drawn.map;
    expect(places.filter(({ side }) => side === undefined)).toEqual([]);
    expect(places.filter(({ isDetail }) => isDetail).length).toBeLessThanOrEqual(1);
    expect(lines.filter(({ label, isDetail }) => label === undefined || isDetail)).toEqual([]);
  });

  it('names what is round about, where the plan wants it', () => {
    const { around } = drawn.map;
    expect(around.map(({ name }) => name.en)).toEqual(['Russia', 'Caspian Sea']);
    expect(around.filter(({ label }) => label === undefined)).toEqual([]);
    const [russia, sea] = around.map(({ label }) => label);
    expect(russia?.[0]).toBeGreaterThan(at('Moscow')[0]);
    expect(russia?.[1]).toBeLessThan(at('Astana')[1]);
    expect(sea?.[1]).toBeGreaterThan(at('Astrakhan')[1]);
  });

  it('has the largest state first', () => {
    expect(drawn.map.states.map(({ identity }) => identity)).toEqual([
      'Kazakhstan',
      'Turkmenistan',
      'Uzbekistan',
      'Kyrgyzstan',
      'Tajikistan',
    ]);
  });

  it('keeps to the side that the plan names', () => {
    expect(near.map.places[0]).toMatchObject({ identity: 'Astana', side: 'e' });
    const { map } = drawMap({ ...twoPlaces, places: [{ ...astana, side: 'sw' }, tashkent] }, atlas);
    expect(map.places[0]).toMatchObject({ identity: 'Astana', side: 'sw' });
  });

  it('may have no line, or no state', () => {
    const name = { de: 'Kirgisistan', en: 'Kyrgyzstan' };
    const state = { identity: 'Kyrgyzstan', name, country: 'KG' };
    const { map } = drawMap({ states: [state], places: [], lines: [] }, atlas);
    expect(map).toMatchObject({ states: [{ identity: 'Kyrgyzstan' }], lines: [], places: [] });
    expect([near.map.states.length, near.map.places.length]).toEqual([0, 2]);
  });

  it('is as large as the extent of the plan', () => {
    const wider = drawMap({ ...twoPlaces, extent: [20, 20, 100, 65] }, atlas);
    const gap = (map: DrawnMap) => at('Tashkent', map)[1] - at('Astana', map)[1];
    expect(gap(wider)).toBeLessThan(gap(near));
  });
});

describe('a plan that can’t be drawn', () => {
  it.each([
    [
      'a state that the atlas hasn’t',
      { ...sampleMap, states: [{ identity: 'Atlantis', name: { de: 'A', en: 'A' }, country: 'XA' }] },
      'the map\'s state "Atlantis": found country "XA", expected one of the atlas',
    ],
    [
      'a place outside of the extent',
      { ...sampleMap, extent: [60, 25, 80, 56] as const },
      'the map\'s place "Moscow": found 37.62,55.75, expected it in the extent',
    ],
    [
      'nothing at all',
      { states: [], places: [], lines: [] },
      'the map: found nothing wide enough to draw, expected an extent',
    ],
    [
      'one place alone',
      { states: [], places: [astana], lines: [] },
      'the map: found nothing wide enough to draw, expected an extent',
    ],
  ])('is refused: %s', (_, plan, message) => {
    expect(() => drawMap(plan, atlas)).toThrow(message);
  });
});

describe('the path of a line', () => {
  it('goes in whole steps from point to point, and leaves out what is smaller', () => {
    expect(
      writePath([
        {
          points: [
            [1, 2],
            [1.04, 2],
            [3, 1.5],
            [1, 1],
          ],
          isClosed: true,
        },
        {
          points: [
            [1, 2],
            [0, 0],
          ],
          isClosed: false,
        },
        {
          points: [
            [5, 5],
            [5.01, 5],
            [5, 5.01],
          ],
          isClosed: true,
        },
      ]),
    ).toBe('m10 20 20-5-20-5zm0 0-10-20');
  });

  it('encloses what is between outlines', () => {
    const square = (from: number, to: number) => ({
      points: [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
      ] as const,
      isClosed: true,
    });
    const isWithin = makeArea([square(0, 10), square(3, 7)]);
    expect([isWithin([1, 5]), isWithin([5, 5]), isWithin([9, 5]), isWithin([11, 5])]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the rows of a name', () => {
  it('have all words in order, and are short', () => {
    expect(nameRows('Caspian Pipeline Consortium')).toEqual(['Caspian Pipeline', 'Consortium']);
    const words = fc.array(fc.stringMatching(/^\w{1,20}$/), { maxLength: 6 });
    fc.assert(
      fc.property(words, (all) => {
        const rows = nameRows(all.join(' '));
        expect(rows.join(' ')).toBe(all.join(' '));
        for (const row of rows) expect(row.length <= 16 || !row.includes(' ')).toBe(true);
      }),
    );
  });
});
