import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSentences } from '#document/sentences.ts';
import { germanVoices } from '#speech/german-voices.ts';
import { partEnd } from '#speech/part-end.ts';
import type { SpeechVoice } from '#speech/speech-platform.ts';
import { isSpeechRate } from '#speech/speech-rate.ts';
import { spokenSentences } from '#speech/spoken-sentences.ts';
import { wordAt } from '#speech/word-at.ts';
import { sampleArticle } from '../sample-article.ts';
import { fakeRemoteVoice, fakeVoice } from './fake-speech.ts';

describe('the German voices', () => {
  const named = (lang: string, more: Partial<SpeechVoice> = {}): SpeechVoice => ({
    ...fakeVoice,
    lang,
    voiceURI: lang,
    ...more,
  });

  it.each(['de', 'de-DE', 'de_AT', 'DE-ch', 'deu_DEU'])('are those that say so: %s', (lang) => {
    expect(germanVoices([named('en-US'), named(lang)])).toEqual([named(lang)]);
  });

  it.each(['en-US', 'den', 'gsw-CH', 'nl-DE', ''])('are no others: %s', (lang) => {
    expect(germanVoices([named(lang)])).toBeUndefined();
  });

  it('begin with those of the device, then with the system’s own', () => {
    const own = named('de-AT', { default: true });
    const austrian = named('de-AT', { voiceURI: 'austrian' });
    expect(germanVoices([fakeRemoteVoice, austrian, fakeVoice, own])).toEqual([
      own,
      fakeVoice,
      austrian,
      fakeRemoteVoice,
    ]);
  });
});

describe('the parts of a sentence that is too long', () => {
  it('end at the last sign where one breathes, with the sign', () => {
    expect(partEnd('Erst dies, dann das und jenes', 0, 20)).toBe('Erst dies,'.length);
  });

  it('end at a space where there is no such sign, not within 3,5', () => {
    expect(partEnd('Rund 3,5 Prozent mehr', 0, 10)).toBe('Rund 3,5'.length);
  });

  it('go on however long a word is', () => {
    expect(partEnd('Donaudampfschifffahrt', 0, 5)).toBe(5);
  });

  it('are the whole text together, none longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, longest) => {
        let from = 0;
        while (from < text.length) {
          const end = partEnd(text, from, longest);
          expect(end).toBeGreaterThan(from);
          expect(end - from).toBeLessThanOrEqual(longest);
          from = end;
        }
        expect(from).toBe(text.length);
      }),
    );
  });
});

describe('the word at a place', () => {
  const text = 'Zum „Zu“ – da: zum Zug.';
  const forms = ['Zum', 'Zu', 'da', 'zum', 'Zug'];

  it('is the one that stands there, or the next', () => {
    expect([0, 2, 3, 4, 5, 7, 9, 11, 15, 19, 21].map((at) => wordAt(text, forms, at))).toEqual([
      0, 0, 1, 1, 1, 2, 2, 2, 3, 4, 4,
    ]);
  });

  it('is none behind the last word', () => {
    expect(wordAt(text, forms, text.length - 1)).toBe(-1);
  });
});

it('reads every sentence of an article, in German alone', () => {
  const spoken = spokenSentences(sampleArticle);
  expect(spoken.map(({ id }) => id)).toEqual(articleSentences(sampleArticle).map(({ id }) => id));
  expect(spoken[0]).toEqual({ id: 's1', text: 'Die Ministerin Nordlands, die kommt, lacht.' });
});

it('knows a speed from anything else', () => {
  expect([0.5, 1, 1.5, 0.99, '1', undefined, Number.NaN].map(isSpeechRate)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
