import { useTranslation } from 'react-i18next';
import { isSameGloss, type LexiconEntry, sensesBeside, writeGovernment } from '#article/document/lexicon.ts';
import style from '#reader/lookup/DictionaryEntry.module.css';

interface DictionaryEntryProps {
  readonly entry: LexiconEntry;
  /** Where the card is of something else: *der Wert* in the card of *Wert legen auf*. */
  readonly headword?: string;
  /** A gloss that the card shows already. */
  readonly told?: string | undefined;
}

/**
 * What a dictionary says of a word, in small print: its forms, what it means wherever it stands, beside what the card says already,
 * what it governs. *wirbt, warb, hat geworben · to advertise; to recruit · für + accusative*.
 */
export function DictionaryEntry({
  entry: { forms, gloss, governs, of, areCandidates },
  headword,
  told,
}: DictionaryEntryProps) {
  const { t } = useTranslation('reader/lookup');
  const beside = told === undefined || areCandidates ? gloss : sensesBeside(told, gloss);
  const parts = [
    headword !== undefined && (
      <b key="headword" lang="de">
        {headword}
      </b>
    ),
    forms !== undefined && (
      <span key="forms" lang="de">
        {forms}
      </span>
    ),
    of && (
      <span key="of">
        {t('participleOf')}{' '}
        <span lang="de">
          <b>{of.dictionary}</b>, {of.forms}
        </span>
      </span>
    ),
    told !== undefined && isSameGloss(gloss, told) ? (
      areCandidates && <span key="gloss">{t('onlySense')}</span>
    ) : (
      <span key="gloss">
        {areCandidates && `${t('anyOf')} `}
        {beside !== gloss && `${t('also')} `}
        <span lang="en">{beside}</span>
      </span>
    ),
    governs && (
      <span key="governs">
        {/* *um + accusative*: the case is named in the reader’s language, the rest is German. */}
        {writeGovernment(governs, (grammaticalCase) => t(`case.${grammaticalCase}`))
          .split(/(\+ [^,]+)/)
          .map((piece, index) =>
            index % 2 === 1 ? (
              piece
            ) : (
              <span key={index} lang="de">
                {piece}
              </span>
            ),
          )}
      </span>
    ),
  ].filter((part) => part !== false && part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p className={style.entry}>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>
  );
}
