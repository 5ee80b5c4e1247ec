import { describe, expect, it } from 'vitest';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import { tinyTable } from './tiny-table.ts';

function lemmasOf(form: string, isFirst = false): readonly string[] {
  const { all } = openCandidates(tinyTable)(form, isFirst);
  return [...new Set(all.map(({ lemma, upos }) => `${lemma} ${upos}`))];
}

describe('a word that no dictionary of nouns, verbs and adjectives has', () => {
  it.each([
    ['bisschen', 'bisschen DET'],
    ['bißchen', 'bisschen DET'],
    ['irgendeinem', 'irgendein DET'],
    ['jedermann', 'jedermann PRON'],
    ['keinerlei', 'keinerlei DET'],
    ['genauso', 'genauso ADV'],
    ['äh', 'äh INTJ'],
  ])('is known: %s', (form, expected) => {
    expect(lemmasOf(form)).toContain(expected);
  });

  it('may be a verb that has lost its e, where it is nothing else', () => {
    expect(lemmasOf('hör')).toEqual(['hören VERB']);
    expect(lemmasOf('Hör', true)).toEqual(['hören VERB']);
    expect(lemmasOf('mein')).not.toContain('meinen VERB');
  });
});
