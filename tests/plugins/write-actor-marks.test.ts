// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeActorMarks } from '#plugins/write-actor-marks.ts';
import { compileBeside, oneSentence } from '../compile/sample.ts';
import { sampleApparatus } from '../sample-article.ts';

const identities = ['Eva_Ernst', 'Nordland', 'Südland', 'Westland', 'Kazakhstan'];
const groups = ['The_Two'];

/** The actors whose mentions the style lights when one is chosen. */
function lit(style: string, chosen: string): readonly string[] {
  const boxes = identities.map((id) => `<input name="actor" value="${id}" type="checkbox">`);
  const mentions = [...identities, ...groups].map(
    (id) => `<span data-mention="e" data-actor="${id}"><span data-name>x</span> rest</span>`,
  );
  const card = '<ul><li data-actor="Nordland"><b>card</b></li></ul>';
  document.body.innerHTML = `<main>${mentions.join('')}</main><aside>${boxes.join('')}${card}</aside>`;
  const box = document.querySelector<HTMLInputElement>(`[value="${chosen}"]`);
  if (box) box.checked = true;
  document.documentElement.dataset.chosen = chosen;
  const [byScript = '', byBox = ''] = [
    /^@layer later\{(?<selector>[^{]*)\{/,
    /scripting: none\)\{(?<selector>[^{]*)\{/,
  ].map((pattern) => pattern.exec(style)?.groups?.selector ?? '');
  const found = (selector: string) =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.closest('[data-actor]')?.getAttribute('data-actor') ?? '',
    );
  // With a script and without one the same is lit.
  expect(found(byBox)).toEqual(found(byScript));
  return found(byScript);
}

describe('the style that lights mentions', () => {
  const style = writeActorMarks([sampleApparatus]);

  it.each([
    ['Eva_Ernst', ['Eva_Ernst']],
    ['Nordland', ['Nordland', 'The_Two']],
    ['Südland', ['Südland', 'The_Two']],
    ['Westland', ['Westland']],
    ['', []],
  ])('lights for %s the mentions of %j, and no card', (chosen, actors) => {
    expect(lit(style, chosen)).toEqual(actors);
  });

  it('lights not by colour alone', () => {
    expect(style).toContain('text-decoration-thickness');
  });

  it('is none where there are no actors', () => {
    expect(writeActorMarks([])).toBe('');
    expect(writeActorMarks([{ ...sampleApparatus, groups: [], others: [] }])).toBe('');
  });

  it('has each actor once, however many articles there are', () => {
    expect(writeActorMarks([sampleApparatus, { ...sampleApparatus }])).toBe(style);
  });

  it('lights what an actor means in each article, though another article means less', () => {
    const name = '1 Kasachstan Kasachstan PROPN _ Entity=(e1-place-1-Kazakhstan)';
    const group = ['2 die der DET _ Entity=(e2-organization-2-The_Two', '3 beiden beide PRON _ Entity=e2)'];
    const both = compileBeside(oneSentence('Kasachstan die beiden', [name, ...group]));
    const alone = compileBeside(oneSentence('Kasachstan', [name]));
    for (const corpus of [[both], [both, alone], [alone, both]]) {
      expect(lit(writeActorMarks(corpus), 'Kazakhstan')).toEqual(['Kazakhstan', 'The_Two']);
    }
  });

  it('quotes an identity that CSS would misread', () => {
    const [group] = sampleApparatus.groups;
    const [actor] = group?.actors ?? [];
    if (!actor) throw new Error('the sample has no actor');
    const odd = { ...actor, identity: 'O’Neil"_\\', means: ['O’Neil"_\\'] };
    const marks = writeActorMarks([{ ...sampleApparatus, groups: [{ actors: [odd] }] }]);
    expect(() => lit(marks, '')).not.toThrow();
  });
});
