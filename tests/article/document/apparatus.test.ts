import { describe, expect, it } from 'vitest';
import { allActors, findActor } from '#article/document/apparatus.ts';
import { sampleApparatus } from '../../sample-article.ts';

describe('the actors of an article', () => {
  it('are the key actors by group, then the others', () => {
    expect(allActors(sampleApparatus).map(({ identity }) => identity)).toEqual([
      'Eva_Ernst',
      'The_Two',
      'Nordland',
      'Südland',
      'Westland',
      'Agency',
    ]);
    expect(allActors({ ...sampleApparatus, groups: [], others: [] })).toEqual([]);
  });

  it.each(['Eva_Ernst', 'Westland', 'Agency'])('are found by identity: %s', (identity) => {
    expect(findActor(sampleApparatus, identity)?.identity).toBe(identity);
  });

  it.each(['Nobody', '', 'eva_ernst'])('are not found where there is none: "%s"', (identity) => {
    expect(findActor(sampleApparatus, identity)).toBeUndefined();
  });
});
