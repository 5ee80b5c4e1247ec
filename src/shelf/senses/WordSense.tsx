import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskedWord, type Headword, senseKey } from '#article/document/asked-words.ts';
import { DictionarySenses } from '#shelf/senses/DictionarySenses.tsx';
import type { ReaderSense } from '#shelf/senses/kept-sense.ts';
import { SenseForm } from '#shelf/senses/SenseForm.tsx';
import { SenseOrigin } from '#shelf/senses/SenseOrigin.tsx';
import type { SenseList } from '#shelf/senses/sense-list.ts';
import style from '#shelf/senses/WordSense.module.css';
import { Button } from '#ui/Button.tsx';
import { takeFocus } from '#ui/take-focus.ts';

interface WordSenseProps {
  readonly word: AskedWord;
  /** What the reader has said it means. */
  readonly sense: ReaderSense | undefined;
  /** Where they are. */
  readonly place: ReaderSense['place'];
  readonly onSay: SenseList['say'];
}

/**
 * What a word of one's own text means, in its card: what the reader has said, or a dictionary's only sense; and the senses to choose from. Who finds none of
 * them right writes one.
 */
export function WordSense({ word, sense, place, onSay }: WordSenseProps) {
  const { t } = useTranslation('shelf/senses');
  const [isWriting, setWriting] = useState(false);
  /** How often the focus has come back to the button that asks for the form. */
  const [returns, setReturns] = useState(0);
  const [isUnkept, setUnkept] = useState(false);
  const { candidates } = word;
  const headword: Headword = { headword: word.headword, upos: word.upos };
  const gloss = sense?.gloss ?? word.gloss;
  const isSure = !sense && gloss !== undefined;
  const isOnly = isSure && candidates.length === 1;
  const canChoose = candidates.length > (isSure ? 1 : 0);

  const say = async (said: string | undefined): Promise<void> => {
    const own = said === undefined ? null : { gloss: said, isWritten: !candidates.includes(said), place };
    setUnkept((await onSay(headword, own)) !== undefined);
  };
  const comeBack = (): void => {
    setWriting(false);
    setReturns(returns + 1);
  };
  const write = (text: string): void => {
    comeBack();
    if (text !== sense?.gloss) void say(text);
  };
  const takeBack = (): void => {
    // What was pressed goes with what it takes back.
    comeBack();
    void say(undefined);
  };
  return (
    <div className={style.sense}>
      {gloss !== undefined && (
        <p key={gloss} className={style.gloss}>
          {/* What the reader writes is in whatever language they think in. */}
          <span lang={sense?.isWritten ? '' : 'en'}>{gloss}</span>
        </p>
      )}
      {gloss === undefined && canChoose && <p className={style.gloss}>{t('which')}</p>}
      {sense && <SenseOrigin sense={sense} here={place.text} onTakeBack={isWriting ? undefined : takeBack} />}
      {!sense && canChoose && <p className={`${style.small} ${style.origin}`}>{t('holds')}</p>}
      {isOnly && <p className={style.small}>{t('only')}</p>}
      {canChoose && (
        <DictionarySenses
          key={senseKey(word)}
          senses={candidates}
          chosen={sense?.gloss}
          onChoose={(chosen) => void say(chosen)}
        />
      )}
      {isWriting ? (
        <SenseForm text={sense?.gloss ?? ''} onWrite={write} onClose={comeBack} />
      ) : (
        <Button
          look="text"
          key={returns}
          ref={returns > 0 ? takeFocus : undefined}
          onClick={() => setWriting(true)}
        >
          {t(sense?.isWritten ? 'change' : 'write')}
        </Button>
      )}
      <div role="status" className={style.small}>
        {isUnkept && <p>{t('unkept')}</p>}
      </div>
    </div>
  );
}
