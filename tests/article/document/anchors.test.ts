import { describe, expect, it } from 'vitest';
import { actorAnchor, pageAnchors } from '#article/document/anchors.ts';

describe('the anchors of a page', () => {
  it('are each there once, and may stand in an address as they are', () => {
    expect(new Set(pageAnchors).size).toBe(pageAnchors.length);
    expect(pageAnchors.filter((anchor) => !/^[a-z]+(?:-[a-z]+)*$/.test(anchor))).toEqual([]);
  });

  it.each([
    ['Antony_Blinken', 'actor:Antony_Blinken'],
    ['Südland', 'actor:Südland'],
    ['map', 'actor:map'],
  ])('are no actor’s: %s has %s', (identity, anchor) => {
    expect(actorAnchor(identity)).toBe(anchor);
    expect(pageAnchors).not.toContain(anchor);
  });
});
