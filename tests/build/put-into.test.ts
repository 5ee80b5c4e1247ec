import { describe, expect, it } from 'vitest';
import { putInto } from '#build/put-into.ts';

describe('putting a piece into a page', () => {
  it('takes the place of the first that is there, and reads nothing in the piece', () => {
    expect(putInto('<p></p><p></p>', /<p><\/p>/, "<q>$&$'</q>")).toBe("<q>$&$'</q><p></p>");
  });

  it('fails where the page has no such place', () => {
    expect(() => putInto('<div id="app"></div>', /<div id="root"><\/div>/, '')).toThrow(
      'index.html has no /<div id="root"><\\/div>/',
    );
  });
});
