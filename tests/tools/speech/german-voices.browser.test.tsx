import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { VoicesNote } from '#tools/speech/VoicesNote.tsx';
import { renderPage } from '../../setup-page.tsx';
import { FakeSpeech, fakeEnglishVoice, fakeVoice } from './fake-speech.ts';

describe('what is known of the German voices', () => {
  function Known({ speech }: { readonly speech: FakeSpeech | undefined }) {
    const voices = useGermanVoices(speech?.platform);
    return <output>{typeof voices === 'string' ? voices : voices.map(({ name }) => name).join()}</output>;
  }
  const known = () => document.querySelector('output')?.textContent;

  it('is there at once where the platform lists them at once', () => {
    renderPage(<Known speech={new FakeSpeech([fakeEnglishVoice, fakeVoice])} />);
    expect(known()).toBe('Fake German voice (test)');
  });

  it('comes when the platform has looked for them', () => {
    const speech = new FakeSpeech([]);
    renderPage(<Known speech={speech} />);
    expect(known()).toBe('unknown');
    act(() => speech.list([fakeEnglishVoice, fakeVoice]));
    expect(known()).toBe('Fake German voice (test)');
    act(() => speech.list([fakeEnglishVoice]));
    expect(known()).toBe('none');
  });

  it.each([
    ['others', fakeEnglishVoice],
    ['remote ones', { ...fakeVoice, localService: false }],
  ])('is that there are none where there are %s only', (_, voice) => {
    renderPage(<Known speech={new FakeSpeech([voice])} />);
    expect(known()).toBe('none');
  });

  it('is that there are none where the browser can’t speak', () => {
    renderPage(<Known speech={undefined} />);
    expect(known()).toBe('none');
  });

  it('is that there are none where the platform never says anything', () => {
    vi.useFakeTimers();
    renderPage(<Known speech={new FakeSpeech([])} />);
    expect(known()).toBe('unknown');
    act(() => vi.advanceTimersByTime(10_000));
    expect(known()).toBe('none');
    vi.useRealTimers();
  });

  it('comes also where it comes late, or where the platform could not list them at first', () => {
    vi.useFakeTimers();
    const speech = new FakeSpeech([]);
    speech.broken = new Error('not yet');
    renderPage(<Known speech={speech} />);
    act(() => vi.advanceTimersByTime(10_000));
    expect(known()).toBe('none');
    speech.broken = undefined;
    act(() => speech.list([fakeVoice]));
    expect(known()).toBe('Fake German voice (test)');
    vi.useRealTimers();
  });

  it.each([
    ['en', /this device has none/],
    ['de', /dieses Gerät hat keine/],
  ] as const)(
    'can be said in the page where there are none, and only there, in %s',
    async (language, text) => {
      renderPage(
        <>
          <VoicesNote voices="none" />
          <VoicesNote voices="unknown" />
          <VoicesNote voices={[fakeVoice]} />
        </>,
        language,
      );
      await screen.findByText(text);
      expect(screen.getAllByRole('paragraph').length).toBe(1);
    },
  );
});
