import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoadAnalysis, loadWholeAnalysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ShownArticle } from '#article/document/leave-out.ts';
import { isoDay } from '#i18n/format-date.ts';
import { commonestLeftOut } from '#reader/layers/commonest-left-out.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { listVocabulary, type VocabularySection } from '#tools/print/list-vocabulary.ts';
import { offeredOptions } from '#tools/print/offered-options.ts';
import { PrintDialog } from '#tools/print/PrintDialog.tsx';
import { PrintedArticle } from '#tools/print/PrintedArticle.tsx';
import { noChoice, type PrintChoice } from '#tools/print/print-choice.ts';
import { printPage } from '#tools/print/print-page.ts';

interface PrintingProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly loadAnalysis: LoadAnalysis;
  /** The article with the glosses that the page shows. Errors: it can't be had. */
  readonly loadShown: () => Promise<ShownArticle>;
  /** The page's own address; none that nobody else could open. */
  readonly address?: string | undefined;
  /** It is done; or it wasn't to be, and this is why. */
  readonly onClose: (failure?: string) => void;
}

/** What is on paper now. */
interface Sheet {
  readonly article: Article;
  readonly choice: PrintChoice;
  readonly vocabulary: readonly VocabularySection[];
}

/** Asks what to print, sets it for paper and prints it. Loaded when it is asked for, and gone afterwards. */
export function Printing(props: PrintingProps) {
  const { article, apparatus, language, loadAnalysis, loadShown, address, onClose } = props;
  const { t } = useTranslation('tools/print');
  const { words, glosses, simple, translation, claims } = useChoices();
  const [sheet, setSheet] = useState<Sheet>();
  // The dialog closes before the sheet is drawn.
  const isPrinting = useRef(false);
  const print = useEffectEvent(async () => {
    try {
      await printPage(`${article.title.de} · Lesart`);
      onClose();
    } catch {
      onClose(t('refused'));
    } finally {
      setSheet(undefined);
    }
  });
  useEffect(() => {
    if (sheet) void print();
  }, [sheet]);
  const prepare = async (choice: PrintChoice): Promise<boolean> => {
    try {
      const shown =
        choice.glosses || choice.vocabulary ? await loadShown() : { article, leftOut: new Set<string>() };
      const vocabulary = choice.vocabulary
        ? listVocabulary(article, await loadWholeAnalysis(article, loadAnalysis), shown.leftOut)
        : [];
      isPrinting.current = true;
      setSheet({ article: shown.article, choice, vocabulary });
      return true;
    } catch {
      return false;
    }
  };
  const options = offeredOptions(article, apparatus);
  const initial: PrintChoice = {
    ...noChoice,
    glosses: words && options.includes('glosses'),
    commonestLeftOut: commonestLeftOut(glosses),
    simple: simple && options.includes('simple'),
    translation: translation !== 'off' && options.includes('translation'),
    claims: claims && options.includes('claims'),
  };
  return (
    <>
      <PrintDialog
        options={options}
        initial={initial}
        onPrint={prepare}
        onClose={() => !isPrinting.current && onClose()}
      />
      {sheet && (
        <PrintedArticle
          article={sheet.article}
          apparatus={apparatus}
          language={language}
          choice={sheet.choice}
          vocabulary={sheet.vocabulary}
          address={address}
          today={isoDay(new Date())}
        />
      )}
    </>
  );
}
