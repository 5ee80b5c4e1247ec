import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { Language } from '#article/document/language.ts';
import type { LexiconEntry } from '#article/document/lexicon.ts';
import { loadMessages } from '#i18n/messages.ts';
import { DictionaryEntry } from '#reader/lookup/DictionaryEntry.tsx';

const interfaces = { de: await loadMessages('de'), en: await loadMessages('en') };

function say(
  entry: LexiconEntry,
  language: Language,
  more: { headword?: string; told?: string } = {},
): string {
  const line = renderToStaticMarkup(
    <I18nextProvider i18n={interfaces[language]}>
      <DictionaryEntry entry={entry} {...more} />
    </I18nextProvider>,
  );
  return line.replace(/<[^>]*>/g, '');
}

const werben: LexiconEntry = {
  forms: 'wirbt, warb, hat geworben',
  gloss: 'to seek, to try to win',
  governs: [{ preposition: 'um', case: 'Acc' }],
};

describe('the entry of a dictionary in a card', () => {
  it('names cases in the language of the interface', () => {
    expect(say(werben, 'en')).toBe('wirbt, warb, hat geworben · to seek, to try to win · um + accusative');
    expect(say(werben, 'de')).toBe('wirbt, warb, hat geworben · to seek, to try to win · um + Akkusativ');
  });

  it('tells of what it is where the card is of something else', () => {
    expect(say({ forms: '-(e)s, -e', gloss: 'value' }, 'en', { headword: 'der Wert' })).toBe(
      'der Wert · -(e)s, -e · value',
    );
  });

  it('doesn’t say again what the card says', () => {
    expect(say({ forms: '-s, -s', gloss: 'detail' }, 'en', { told: 'details' })).toBe('-s, -s');
    expect(say({ gloss: 'already' }, 'en', { told: 'already' })).toBe('');
    expect(say({ gloss: 'counterpart, opposite number' }, 'en', { told: 'counterparts' })).toBe(
      'also: opposite number',
    );
    expect(say({ gloss: 'to exist; to pass (an exam)' }, 'de', { told: 'exists' })).toBe(
      'auch: to pass (an exam)',
    );
    expect(say({ gloss: 'to publish, to release' }, 'en', { told: 'admits' })).toBe('to publish, to release');
  });

  it('says of a candidate that it is one, and of the only one that it is that', () => {
    expect(say({ gloss: 'week', areCandidates: true }, 'en')).toBe('perhaps, by a dictionary: week');
    expect(say({ gloss: 'week', areCandidates: true }, 'en', { told: 'week' })).toBe(
      'the only sense in the dictionary',
    );
  });

  it('names the verb of a participle, with its bar', () => {
    const of = { dictionary: 'ab|halten', forms: 'hält ab, hielt ab, hat abgehalten' };
    expect(say({ gloss: 'held', of }, 'en', { told: 'held' })).toBe(
      'participle of ab|halten, hält ab, hielt ab, hat abgehalten',
    );
    expect(say({ gloss: 'held', of }, 'de', { told: 'held' })).toMatch(/^Partizip von ab\|halten/);
  });
});
