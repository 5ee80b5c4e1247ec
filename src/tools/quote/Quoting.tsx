import { useEffect, useMemo, useRef } from 'react';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { writeView } from '#reader/layers/query.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { articleElement } from '#reader/place/text-elements.ts';
import { QuoteMenu } from '#tools/quote/QuoteMenu.tsx';
import { quote } from '#tools/quote/quote.ts';
import { readSelection, rewordedSentence } from '#tools/quote/read-selection.ts';
import { SelectionButton } from '#tools/quote/SelectionButton.tsx';
import { type SelectedText, selectSentence } from '#tools/quote/selected-text.ts';
import { useSelectedText } from '#tools/quote/use-selected-text.ts';
import { hideOpenPopover } from '#ui/hide-open-popover.ts';

/**
 * What is to be quoted: a range of the page, where it selects words of the article; else the sentence whose translation or plain
 * German it selects; else a sentence, by its id.
 */
export interface QuoteRequest {
  readonly range: Range | undefined;
  readonly sentence: string | undefined;
}

interface QuotingProps {
  readonly article: Article;
  readonly language: Language;
  /** Another object opens the menu anew. */
  readonly request: QuoteRequest | undefined;
}

function readRequest(article: Article, { range, sentence }: QuoteRequest): SelectedText | undefined {
  const element = articleElement();
  const selected = element && range && readSelection(element, range);
  if (selected) return selected;
  const wanted = (range && rewordedSentence(range)) ?? sentence;
  const asked = articleSentences(article).find(({ id }) => id === wanted);
  return asked && selectSentence(asked);
}

/** Quotes and shares what is selected in the article, or one of its sentences. Loaded with the first selection. */
export function Quoting({ article, language, request }: QuotingProps) {
  const choices = useChoices();
  const selection = useSelectedText();
  const menu = useRef<HTMLDivElement>(null);
  const quoted = useMemo(() => request && readRequest(article, request), [article, request]);
  useEffect(() => {
    if (!quoted || !menu.current || menu.current.matches(':popover-open')) return;
    hideOpenPopover(menu.current.id);
    menu.current.showPopover();
  }, [quoted]);
  return (
    <>
      {selection && <SelectionButton range={selection.range} onQuote={() => quote.run({})} />}
      {quoted && (
        <QuoteMenu
          ref={menu}
          id="quote"
          article={article}
          selected={quoted}
          language={language}
          search={writeView(choices)}
        />
      )}
    </>
  );
}
