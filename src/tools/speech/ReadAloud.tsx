import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoiceList } from '#tools/speech/german-voices.ts';
import style from '#tools/speech/ReadAloud.module.css';
import { speechFailures } from '#tools/speech/speech-events.ts';
import type { SpeechPlatform } from '#tools/speech/speech-platform.ts';
import { isSpeechRate, type SpeechRate, speechRates } from '#tools/speech/speech-rate.ts';
import type { SpokenSentence } from '#tools/speech/spoken-sentences.ts';
import { useReadAloud } from '#tools/speech/use-read-aloud.ts';
import { Icon } from '#ui/Icon.tsx';
import { useEscape } from '#ui/use-escape.ts';

/** A wish to hear the article. */
export interface ReadRequest {
  /** Id of the sentence to begin at; without one, where the article begins. */
  readonly sentence: string | undefined;
}

interface ReadAloudProps {
  /** Stays the same while the component lives, and so do the sentences. */
  readonly platform: SpeechPlatform;
  readonly voices: VoiceList;
  readonly sentences: readonly SpokenSentence[];
  /** Another object begins anew. */
  readonly start: ReadRequest;
  readonly rate: SpeechRate;
  readonly onRate: (rate: SpeechRate) => void;
  /** The reader has closed the bar; with the id of the sentence where the voice was, if it had not come to the end. */
  readonly onClose: (sentence: string | undefined) => void;
}

/**
 * Reads the article aloud from a sentence on, as soon as it is there, with a quiet bar to guide the voice by. It is a region
 * of the page and no toolbar: its lists of choices need the arrow keys for themselves.
 */
export function ReadAloud({ platform, voices, sentences, start, rate, onRate, onClose }: ReadAloudProps) {
  const { t, i18n } = useTranslation('tools/speech');
  const [chosen, setChosen] = useState(voices[0].voiceURI);
  const voice = voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
  const { readAloud, status } = useReadAloud(platform, sentences, { voice, rate });
  useEffect(() => readAloud.play(start.sentence), [readAloud, start]);
  const bar = useRef<HTMLElement>(null);
  const play = useRef<HTMLButtonElement>(null);
  // Who asked for the voice wants to guide it next; the place in the text is given back at the end.
  useEffect(() => play.current?.focus({ preventScroll: true }), []);

  const isSpeaking = status === 'speaking';
  const hasFailed = speechFailures.some((failure) => failure === status);
  const close = (): void => {
    const { sentence } = readAloud.getState();
    readAloud.stop();
    onClose(sentence);
  };
  // Who is in the text goes on listening.
  useEscape(true, close, () => bar.current);
  return (
    <section ref={bar} aria-label={t('title')} className={style.bar} data-listening>
      <button type="button" onClick={() => readAloud.step(-1)} aria-label={t('previous')}>
        <Icon of={SkipBack} />
      </button>
      <button
        ref={play}
        type="button"
        onClick={() => (isSpeaking ? readAloud.pause() : readAloud.play())}
        aria-label={isSpeaking ? t('pause') : t('play')}
      >
        {isSpeaking ? <Icon of={Pause} size={22} /> : <Icon of={Play} size={22} />}
      </button>
      <button type="button" onClick={() => readAloud.step(1)} aria-label={t('next')}>
        <Icon of={SkipForward} />
      </button>
      <select
        aria-label={t('speed')}
        value={rate}
        onChange={({ currentTarget }) => {
          const next = Number(currentTarget.value);
          if (isSpeechRate(next)) onRate(next);
        }}
      >
        {speechRates.map((step) => (
          <option key={step} value={step}>
            {step.toLocaleString(i18n.language)}×
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          aria-label={t('voice')}
          className={style.voice}
          value={voice.voiceURI}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={close} aria-label={t('close')}>
        <Icon of={X} />
      </button>
      <p role="status" className={hasFailed ? undefined : 'visually-hidden'}>
        {/* Nothing while it speaks: a screen reader would speak over it. */}
        {status !== 'idle' && status !== 'speaking' && t(`status.${status}`)}
      </p>
    </section>
  );
}
