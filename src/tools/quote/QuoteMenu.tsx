import { Share2 } from 'lucide-react';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { wordsWithin } from '#article/document/excerpt.ts';
import type { Language } from '#article/document/language.ts';
import { isoDay } from '#i18n/format-date.ts';
import { articleElement } from '#reader/place/text-elements.ts';
import { buildQuotes } from '#tools/quote/build-quotes.ts';
import { canShare, copyText, share } from '#tools/quote/hand-out.ts';
import style from '#tools/quote/QuoteMenu.module.css';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { CloseButton } from '#ui/CloseButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';

interface QuoteMenuProps {
  readonly id: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly article: Article;
  /** What is quoted: a selection, or a sentence. */
  readonly selected: SelectedText;
  readonly language: Language;
  /** The page's query, with the reader's layers and actors. */
  readonly search: string;
}

/** As much of what is quoted as tells which it is, in characters: two or three lines. */
const shown = 120;

/** What came of the last wish: it was copied, or here is its text. */
type Outcome = { readonly copied: true } | { readonly refused: string };

/** Focus too: Safari selects nothing in a field that hasn't got it. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** All text that stands before the article, and that a browser which looks for words comes upon first. */
function textBeforeArticle(): string {
  const article = articleElement();
  if (!article) return '';
  const before = new Range();
  before.setStart(document.body, 0);
  before.setEndBefore(article);
  return before.toString();
}

/**
 * Copies and shares what is selected: links, quotations, citations. A native popover, opened by its id; where the browser
 * doesn't let the page copy, it shows the text instead, selected.
 */
export function QuoteMenu({ id, ref, article, selected, language, search }: QuoteMenuProps) {
  const { t } = useTranslation('tools/quote');
  const [outcome, setOutcome] = useState<Outcome>();

  const quotes = buildQuotes(
    article,
    selected,
    {
      language,
      origin: location.origin,
      search,
      today: isoDay(new Date()),
      textBefore: textBeforeArticle(),
      knowsTextFragments: 'fragmentDirective' in document,
    },
    t,
  );
  const copy = async (text: string): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await copyText(text)) ? { copied: true } : { refused: text });
  };
  const shareLink = async (): Promise<void> => {
    const url = quotes.linkToWords ?? quotes.linkToSentence;
    setOutcome(undefined);
    const shared = await share({
      title: article.title.de,
      text: selected.text,
      ...(url !== undefined && { url }),
    });
    if (!shared) setOutcome({ refused: url ?? selected.text });
  };
  const option = (label: string, text: string | undefined) =>
    text !== undefined && (
      <li>
        <button type="button" onClick={() => void copy(text)}>
          {label}
        </button>
      </li>
    );
  return (
    <Popover
      ref={ref}
      id={id}
      title={t('title')}
      close="in content"
      isSheet
      className={style.menu}
      onClose={() => setOutcome(undefined)}
    >
      <blockquote lang="de">{wordsWithin(selected.text, shown)}</blockquote>
      <ul>
        {option(t('linkToWords'), quotes.linkToWords)}
        {option(t('linkToSentence'), quotes.linkToSentence)}
        {option(t('german'), quotes.german)}
        {option(t('bilingual'), quotes.bilingual)}
        {option(t('withSimple'), quotes.simple)}
        {canShare() && (
          <li>
            <button type="button" onClick={() => void shareLink()}>
              <Icon of={Share2} size={18} />
              {t('share')}
            </button>
          </li>
        )}
      </ul>
      <h3>{t('cite')}</h3>
      <ul>
        {option(t('citation'), quotes.citation)}
        {option(t('bibtex'), quotes.bibtex)}
        {option(t('cslJson'), quotes.cslJson)}
      </ul>
      <p role="status">{outcome && ('copied' in outcome ? t('copied') : t('refused'))}</p>
      {outcome && 'refused' in outcome && (
        <textarea ref={selectAll} readOnly rows={5} aria-label={t('refused')} value={outcome.refused} />
      )}
      <CloseButton popover={id} className={style.close} />
    </Popover>
  );
}
