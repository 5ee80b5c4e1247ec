import { JSDOM } from 'jsdom';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import type { ArticleMap } from '#article/document/map.ts';
import { deriveScriptless } from '#build/derive-scriptless.ts';
import { writeChosenActors } from '#reader/actors/write-chosen-actors.ts';
import { compileBeside, oneSentence } from '../article/compile/sample.ts';
import { sampleApparatus } from '../sample-article.ts';

const { document } = new JSDOM().window;

const identities = ['Eva_Ernst', 'Nordland', 'Südland', 'Westland', 'Kazakhstan'];
const groups = ['The_Two'];

/** The actors whose mentions the style lights when one is chosen. */
function lit(style: string, chosen: string): readonly string[] {
  const boxes = identities.map((id) => `<input name="actor" value="${id}" type="checkbox"><span>x</span>`);
  const mentions = [...identities, ...groups].map(
    (id) => `<span data-mention="e" data-actor="${id}"><span data-name>x</span> rest</span>`,
  );
  const card = '<ul><li data-actor="Nordland"><b>card</b></li></ul>';
  document.body.innerHTML = `<main>${mentions.join('')}</main><aside>${boxes.join('')}${card}</aside>`;
  const box = document.querySelector<HTMLInputElement>(`[value="${chosen}"]`);
  if (box) box.checked = true;
  document.documentElement.dataset.chosen = chosen;
  const [byScript = '', byBox = ''] = [style, deriveScriptless(parse(style))].map(
    (written) => /^(?:@media [^{]*\{)?(?<selector>[^{]*)\{/.exec(written)?.groups?.selector ?? '',
  );
  const found = (selector: string) =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.closest('[data-actor]')?.getAttribute('data-actor') ?? '',
    );
  // With a script and without one the same is lit.
  expect(found(byBox)).toEqual(found(byScript));
  return found(byScript);
}

/** A map with a country, two members of a group, a line and a place of the sample’s actors, and one of nobody. */
const map: ArticleMap = {
  file: '/assets/map.svg',
  width: 10,
  height: 10,
  states: ['Nordland', 'Südland'].map((identity) => ({
    identity,
    name: { de: identity, en: identity },
    id: identity,
    label: [1, 1],
    setting: 'wide',
  })),
  lines: [
    {
      identity: 'Agency',
      name: { de: 'Leitung', en: 'Line' },
      isSchematic: false,
      id: 'line',
      isDetail: false,
      stops: [],
    },
  ],
  places: [
    { identity: 'Westland', name: { de: 'W', en: 'W' }, at: [2, 2], isDetail: false },
    { name: { de: 'Hafen', en: 'Port' }, at: [3, 3], isDetail: false },
  ],
  around: [],
};

/** The pieces of the map that the style lights when an actor is chosen. */
function litPieces(style: string, chosen: string): readonly string[] {
  const pieces = ['Nordland', 'Südland', 'Agency', 'Westland'].map((id) => `<a data-piece="${id}">x</a>`);
  const boxes = [...identities, 'Agency', 'The_Two'].map(
    (id) => `<input name="actor" value="${id}" type="checkbox"><svg><a data-actor="${id}">tick</a></svg>`,
  );
  document.body.innerHTML = `<main><svg>${pieces.join('')}<g>x</g></svg></main><aside>${boxes.join('')}</aside>`;
  const box = document.querySelector<HTMLInputElement>(`[value="${chosen}"]`);
  if (box) box.checked = true;
  document.documentElement.dataset.chosen = chosen;
  const selectors = [...style.matchAll(/[{}](?<selector>[^{}]*data-piece[^{}]*)\{/g)].map(
    ({ groups }) => groups?.selector,
  );
  const found = selectors.flatMap((selector) => [...document.querySelectorAll(selector ?? '')]);
  return Array.from(new Set(found), (element) => element.getAttribute('data-piece') ?? 'none');
}

describe('the style that lights a map', () => {
  const style = writeChosenActors([{ ...sampleApparatus, map }]);

  it.each([
    ['a country', 'Nordland', ['Nordland']],
    ['the members of a group', 'The_Two', ['Nordland', 'Südland']],
    ['a line', 'Agency', ['Agency']],
    ['a place', 'Westland', ['Westland']],
    ['nothing for who is not on it', 'Eva_Ernst', []],
    ['nothing while nobody is chosen', '', []],
  ])('lights %s, and no strip of the sidebar', (_, chosen, pieces) => {
    expect(litPieces(style, chosen)).toEqual(pieces);
  });

  it('lights the mentions as well', () => {
    expect(lit(style, 'Nordland')).toEqual(['Nordland', 'The_Two']);
  });

  it('is not there without a map', () => {
    expect(writeChosenActors([sampleApparatus])).not.toContain('data-piece');
  });
});

describe('the style that lights mentions', () => {
  const style = writeChosenActors([sampleApparatus]);

  it.each([
    ['Eva_Ernst', ['Eva_Ernst']],
    ['Nordland', ['Nordland', 'The_Two']],
    ['Südland', ['Südland', 'The_Two']],
    ['Westland', ['Westland']],
    ['', []],
  ])('lights for %s the mentions of %j, and no card', (chosen, actors) => {
    expect(lit(style, chosen)).toEqual(actors);
  });

  it('tells who was chosen first from who was chosen after, and marks who is meant with both', () => {
    const [, otherSelector = '', firstSelector = ''] = style
      .split('}')
      .map((rule) => rule.split('{')[0] ?? '');
    const found = (selector: string) =>
      [...document.querySelectorAll(selector)].map(
        (element) => element.closest('[data-actor]')?.getAttribute('data-actor') ?? 'its box',
      );
    lit(style, 'Nordland');
    document.documentElement.dataset.chosen = 'Eva_Ernst Nordland';
    expect(found(firstSelector)).toEqual(['Eva_Ernst']);
    expect(found(otherSelector)).toEqual(['Nordland', 'The_Two', 'its box']);
    document.documentElement.dataset.chosen = 'Südland Nordland Westland';
    expect(found(firstSelector)).toEqual(['Südland', 'The_Two']);
    expect(found(otherSelector)).toEqual(['Nordland', 'Westland', 'The_Two', 'its box']);
    document.documentElement.dataset.chosen = 'Nordland';
    expect(found(otherSelector)).toEqual([]);
  });

  it('lights not by colour alone', () => {
    expect(style).toContain('text-decoration-thickness');
  });

  it('is none where there are no actors', () => {
    expect(writeChosenActors([])).toBe('');
    expect(writeChosenActors([{ ...sampleApparatus, groups: [], others: [] }])).toBe('');
  });

  it('has each actor once, however many articles there are', () => {
    expect(writeChosenActors([sampleApparatus, { ...sampleApparatus }])).toBe(style);
  });

  it('lights what an actor means in each article, though another article means less', () => {
    const name = '1 Kasachstan Kasachstan PROPN _ Entity=(e1-place-1-Kazakhstan)';
    const group = ['2 die der DET _ Entity=(e2-organization-2-The_Two', '3 beiden beide PRON _ Entity=e2)'];
    const both = compileBeside(oneSentence('Kasachstan die beiden', [name, ...group]));
    const alone = compileBeside(oneSentence('Kasachstan', [name]));
    for (const corpus of [[both], [both, alone], [alone, both]]) {
      expect(lit(writeChosenActors(corpus), 'Kazakhstan')).toEqual(['Kazakhstan', 'The_Two']);
    }
  });

  it('quotes an identity that CSS would misread', () => {
    const [group] = sampleApparatus.groups;
    const [actor] = group?.actors ?? [];
    if (!actor) throw new Error('the sample has no actor');
    const odd = { ...actor, identity: 'O’Neil"_\\', means: ['O’Neil"_\\'] };
    const marks = writeChosenActors([{ ...sampleApparatus, groups: [{ actors: [odd] }] }]);
    expect(() => lit(marks, '')).not.toThrow();
  });
});
