import { fc } from '../../seeded.ts';

const mutation = fc.record({
  at: fc.nat(),
  removed: fc.integer({ min: 0, max: 3 }),
  inserted: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      ...'\t\n\r #|=_-.:()[/]0129aAÄ\u0308\u0000\ufeff\ufffd\ud83d\u00a0',
      '\n\n',
      'Entity=(e1',
      'e1)',
    ),
    fc.string({ maxLength: 3 }),
  ),
});

/** Texts of a kind with up to four pieces cut out, put in or both. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([text, mutations]) =>
    mutations.reduce((before, { at, removed, inserted }) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + inserted + before.slice(start + removed);
    }, text),
  );
}
