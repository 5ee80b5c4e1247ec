import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '#article/document/language.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import type { VoiceList } from '#tools/speech/german-voices.ts';
import { ReadAloud, type ReadRequest } from '#tools/speech/ReadAloud.tsx';
import type { SpeechRate } from '#tools/speech/speech-rate.ts';
import { spokenSentences } from '#tools/speech/spoken-sentences.ts';
import { find } from '../../find.ts';
import { findObjections } from '../../find-objections.ts';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';
import { marked } from './device-speech.ts';
import { FakeSpeech, fakeVoice, otherFakeVoice } from './fake-speech.ts';

const sentences = spokenSentences(sampleArticle);

interface ListenerProps {
  readonly speech: FakeSpeech;
  readonly voices: VoiceList;
  readonly onClose: (sentence: string | undefined) => void;
}

function Listener({ speech, voices, onClose }: ListenerProps) {
  const [rate, setRate] = useState<SpeechRate>(1);
  const [start, setStart] = useState<ReadRequest>({ sentence: 's3' });
  return (
    <>
      <ReadAloud
        platform={speech.platform}
        voices={voices}
        sentences={sentences}
        start={start}
        rate={rate}
        onRate={setRate}
        onClose={onClose}
      />
      <button type="button" onClick={() => setStart({ sentence: 's3' })}>
        from s3
      </button>
    </>
  );
}

async function listen({
  language = 'en',
  voices = [fakeVoice],
}: {
  language?: Language;
  voices?: VoiceList;
} = {}) {
  const speech = new FakeSpeech(voices);
  const onClose = vi.fn<(sentence: string | undefined) => void>();
  const page = renderPage(
    <>
      <ArticleText article={sampleArticle} />
      <Listener speech={speech} voices={voices} onClose={onClose} />
    </>,
    language,
  );
  const bar = within(
    await screen.findByRole('region', { name: language === 'de' ? 'Vorlesen' : 'Read aloud' }),
  );
  // It speaks as soon as it is there.
  await bar.findByRole('button', { name: 'Pause' });
  return { ...page, speech, onClose, bar };
}

const scrolled = vi.fn<(element: Element) => void>();

beforeEach(() => {
  scrolled.mockClear();
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function note(this: Element) {
    scrolled(this);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the bar that guides the voice', () => {
  it.each([
    ['en', ['Previous sentence', 'Pause', 'Next sentence', 'Stop reading aloud'], 'Speed', '0.85×'],
    ['de', ['Voriger Satz', 'Pause', 'Nächster Satz', 'Vorlesen beenden'], 'Tempo', '0,85×'],
  ] as const)('names all that it has, in %s', async (language, buttons, speed, slow) => {
    const { bar } = await listen({ language });
    expect(bar.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(buttons);
    expect(
      within(bar.getByRole('combobox', { name: speed })).getByRole('option', { name: slow }),
    ).toBeDefined();
  });

  it.each([
    ['en', 'Read aloud'],
    ['de', 'Vorlesen'],
  ] as const)('has nothing that axe objects to, nor has what it marks, in %s', async (language, name) => {
    const { speech } = await listen({ language });
    act(() => speech.reach(6));
    expect(marked()).toEqual(['s3', 'reise']);
    const parts = [screen.getByRole('region', { name }), find('[data-spoken="sentence"]')];
    await expect(findObjections(...parts)).resolves.toEqual([]);
  });

  it('reads from the sentence on at once, and marks it', async () => {
    const { speech } = await listen();
    expect(speech.texts).toEqual(['Ernst reise.']);
    expect(marked()).toEqual(['s3']);
    act(() => speech.end());
    expect(marked()).toEqual(['s4']);
  });

  it('marks the word, whatever stands under it', async () => {
    const { speech } = await listen();
    act(() => speech.reach(6));
    expect(marked()).toEqual(['s3', 'reise']);
    act(() => speech.reach(0));
    expect(marked()).toEqual(['s3', 'Ernst']);
  });

  it('speaks no English, to the end of the article, and leaves no mark', async () => {
    const { speech, bar } = await listen();
    for (let left = 3; left > 0; left -= 1) act(() => speech.end());
    expect(speech.texts).toEqual(['Ernst reise.', 'Die beiden Länder warten.', 'red.']);
    expect(speech.spoken.map(({ lang }) => lang)).toEqual(['de-DE', 'de-DE', 'de-DE']);
    expect(marked()).toEqual([]);
    expect(bar.getByRole('status').textContent).toBe('End of the article.');
    expect(bar.getByRole('button', { name: 'Play' })).toBeDefined();
  });

  it('pauses and goes on, and says nothing over the voice', async () => {
    const { speech, bar } = await listen();
    expect(bar.getByRole('status').textContent).toBe('');
    act(() => speech.reach(6));
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Pause' })));
    expect(speech.current).toBeUndefined();
    expect(bar.getByRole('status').textContent).toBe('Paused.');
    expect(marked()).toEqual(['s3', 'reise']);
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Play' })));
    expect(speech.current?.text).toBe('reise.');
    expect(bar.getByRole('status').textContent).toBe('');
  });

  it('goes from sentence to sentence by key, and the focus stays', async () => {
    const { bar } = await listen();
    const next = bar.getByRole('button', { name: 'Next sentence' });
    next.focus();
    await act(() => userEvent.keyboard('{Enter}'));
    expect(marked()).toEqual(['s4']);
    expect(document.activeElement).toBe(next);
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Previous sentence' })));
    expect(marked()).toEqual(['s3']);
  });

  it('follows the voice to a sentence that isn’t in view, unless the reader has scrolled away', async () => {
    const { speech } = await listen();
    const place = (id: string, top: number) => {
      const element = document.getElementById(id);
      if (element) element.getBoundingClientRect = () => new DOMRect(0, top, 100, 20);
    };
    scrolled.mockClear();
    place('s3', 300);
    place('s4', 2000);
    act(() => speech.end());
    expect(scrolled.mock.calls).toEqual([[document.getElementById('s4')]]);
    place('s4', -4000);
    place('s5', 2000);
    act(() => speech.end());
    expect(scrolled.mock.calls.length).toBe(1);
  });

  it.each([
    ['Next sentence', 's4'],
    ['Previous sentence', 's2'],
    ['Play', 's3'],
  ])('comes back to the voice by %s, wherever the reader has scrolled to', async (name, id) => {
    const { bar } = await listen();
    if (name === 'Play') await act(() => userEvent.click(bar.getByRole('button', { name: 'Pause' })));
    for (const sentence of document.querySelectorAll('[data-sentence]'))
      sentence.getBoundingClientRect = () => new DOMRect(0, -4000, 100, 20);
    scrolled.mockClear();
    await act(() => userEvent.click(bar.getByRole('button', { name })));
    expect(scrolled.mock.calls).toEqual([[document.getElementById(id)]]);
  });

  it('begins anew where it is asked for the same sentence again', async () => {
    const { speech } = await listen();
    act(() => speech.end());
    expect(marked()).toEqual(['s4']);
    await act(() => userEvent.click(screen.getByRole('button', { name: 'from s3' })));
    expect(marked()).toEqual(['s3']);
    await waitFor(() => expect(speech.current?.text).toBe('Ernst reise.'));
  });

  it('sets the speed', async () => {
    const { speech, bar } = await listen();
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Pause' })));
    await act(() => userEvent.selectOptions(bar.getByRole('combobox', { name: 'Speed' }), '0.7×'));
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Play' })));
    expect(speech.current?.rate).toBe(0.7);
  });

  it('has a choice of voices where there are several', async () => {
    const { speech, bar } = await listen({ voices: [fakeVoice, otherFakeVoice] });
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Pause' })));
    await act(() =>
      userEvent.selectOptions(bar.getByRole('combobox', { name: 'Voice' }), otherFakeVoice.name),
    );
    await act(() => userEvent.click(bar.getByRole('button', { name: 'Play' })));
    expect(speech.current?.voice).toBe(otherFakeVoice);
  });

  it('has none where there is one', async () => {
    const { bar } = await listen();
    expect(bar.queryByRole('combobox', { name: 'Voice' })).toBeNull();
  });

  it.each([
    ['fails', (speech: FakeSpeech) => speech.fail('synthesis-failed'), /not available/],
    ['is done without having begun', (speech: FakeSpeech) => speech.endUnheard(), /does not start/],
  ] as const)('says why nothing is heard, where the voice %s', async (_, happens, said) => {
    const { speech, bar } = await listen();
    act(() => happens(speech));
    expect(bar.getByRole('status').textContent).toMatch(said);
    expect(bar.getByRole('status').className).toBe('');
    expect(bar.getByRole('button', { name: 'Play' })).toBeDefined();
  });

  it.each([
    ['by its button', (close: HTMLElement) => fireEvent.click(close)],
    ['by Escape', (close: HTMLElement) => fireEvent.keyDown(close, { key: 'Escape' })],
  ])('is closed %s, and tells where the voice was', async (_, close) => {
    const { speech, onClose, bar } = await listen();
    act(() => speech.reach(6));
    close(bar.getByRole('button', { name: 'Stop reading aloud' }));
    expect(onClose.mock.calls).toEqual([['s3']]);
    expect(speech.current).toBeUndefined();
    expect(marked()).toEqual([]);
  });

  it.each([
    ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('falls silent when the page is %s, and keeps the place', async (_, leave) => {
    const { speech, bar } = await listen();
    act(() => speech.reach(6));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void leave());
    vi.restoreAllMocks();
    expect(speech.current).toBeUndefined();
    expect(marked()).toEqual(['s3', 'reise']);
    expect(bar.getByRole('button', { name: 'Play' })).toBeDefined();
  });

  it('falls silent when it is gone, and leaves no mark', async () => {
    const { speech, unmount } = await listen();
    unmount();
    expect(speech.current).toBeUndefined();
    expect(marked()).toEqual([]);
  });
});
