import { useEffect, useMemo, useRef } from 'react';
import { writeView } from '#choices/query.ts';
import { useChoices } from '#choices/use-choices.ts';
import type { Article } from '#document/article.ts';
import type { Language } from '#document/language.ts';
import { articleSentences } from '#document/sentences.ts';
import { askForTool } from '#pages/asked-tool.ts';
import { hideOpenPopover } from '#pages/hide-open-popover.ts';
import { QuoteMenu } from '#quote/QuoteMenu.tsx';
import { readSelection, translatedSentence } from '#quote/read-selection.ts';
import { SelectionButton } from '#quote/SelectionButton.tsx';
import { type SelectedText, selectSentence } from '#quote/selected-text.ts';
import { useSelectedText } from '#quote/use-selected-text.ts';

/**
 * What is to be quoted: a range of the page, where it selects words of the article; else the sentence whose translation it
 * selects; else a sentence, by its id.
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
  const element = document.getElementById('article');
  const selected = element && range && readSelection(element, range);
  if (selected) return selected;
  const wanted = (range && translatedSentence(range)) ?? sentence;
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
      {selection && <SelectionButton range={selection.range} onQuote={() => askForTool({ tool: 'quote' })} />}
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
