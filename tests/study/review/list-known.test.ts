import { describe, expect, it } from 'vitest';
import { listKnown } from '#study/review/list-known.ts';
import { setKnown } from '#study/store/change-expression.ts';
import { tellWord } from '#study/store/told-word.ts';
import { sample } from '../store/sample.ts';

const entry = { gloss: 'to give up', forms: 'gibt auf, gab auf' };

describe('the list of known words', () => {
  it('has each as it was shown where it was told, without what only its sentence tells', () => {
    const content = { dictionary: 'auf|geben', gloss: 'gives up', entry };
    const told = tellWord(undefined, { headword: 'aufgeben', content }, true, 10);
    expect(listKnown({ expressions: [], words: [told] }, 20)).toEqual([
      { headword: 'aufgeben', at: 10, by: 'told', content: { dictionary: 'auf|geben', entry } },
    ]);
  });

  it('has those that are marked in the study list as they were saved, the same object each time', () => {
    const expressions = [setKnown(sample({ content: { entry } }), true, 10)];
    const list = () => listKnown({ expressions, words: [] }, 20);
    expect(list()).toEqual([
      { headword: 'aufgeben', at: 10, by: 'marked', content: { dictionary: 'auf|geben', entry } },
    ]);
    expect(list()[0]?.content).toBe(list()[0]?.content);
  });

  it('takes what a word means from its expression where it was told without, and has none that was taken back', () => {
    const words = [
      tellWord(undefined, { headword: 'aufgeben' }, true, 10),
      tellWord(tellWord(undefined, { headword: 'Plan' }, true, 10), { headword: 'Plan' }, false, 20),
    ];
    expect(listKnown({ expressions: [sample()], words }, 30)).toEqual([
      { headword: 'aufgeben', at: 10, by: 'told', content: { dictionary: 'auf|geben', gloss: 'gives up' } },
    ]);
  });
});
