import { describe, expect, it } from 'vitest';
import { writeKnown } from '#study/export/write-known.ts';
import { readSeparated } from './read-separated.ts';

describe('the table of known words', () => {
  it('has them in the order of a dictionary, as one prints them, with what they mean and since when', () => {
    const entry = { gloss: 'house; home', areCandidates: true } as const;
    const text = writeKnown(
      [
        { headword: 'zu', at: 0, by: 'marked' },
        { headword: 'Haus', at: 1000, by: 'told', content: { dictionary: 'das Haus', entry } },
        { headword: 'ähnlich', at: 0, by: 'learned', content: { dictionary: 'ähnlich', gloss: '=similar' } },
      ],
      'en',
    );
    expect(readSeparated(text.slice(1), ',', '\r\n')).toEqual([
      ['word', 'meaning', 'known', 'since'],
      ['ähnlich', "'=similar", 'learned', '1970-01-01T00:00:00.000Z'],
      ['das Haus', 'house; home', 'told', '1970-01-01T00:00:01.000Z'],
      ['zu', '', 'marked', '1970-01-01T00:00:00.000Z'],
    ]);
  });
});
