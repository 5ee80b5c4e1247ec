import { describe, expect, it } from 'vitest';
import { articleSentences } from '#article/document/sentences.ts';
import { germanVoices } from '#tools/speech/german-voices.ts';
import type { SpeechVoice } from '#tools/speech/speech-platform.ts';
import { isSpeechRate } from '#tools/speech/speech-rate.ts';
import { spokenSentences } from '#tools/speech/spoken-sentences.ts';
import { wordAt } from '#tools/speech/word-at.ts';
import { sampleArticle } from '../../sample-article.ts';
import { fakeVoice } from './fake-speech.ts';

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

  it('are installed on the device: others send what they speak to their maker', () => {
    const remote = named('de-DE', { name: 'Google Deutsch', localService: false, default: true });
    expect(germanVoices([remote])).toBeUndefined();
    expect(germanVoices([remote, fakeVoice])).toEqual([fakeVoice]);
  });

  it('begin with the system’s own', () => {
    const own = named('de-AT', { default: true });
    const austrian = named('de-AT', { voiceURI: 'austrian' });
    expect(germanVoices([austrian, fakeVoice, own])).toEqual([own, fakeVoice, austrian]);
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
