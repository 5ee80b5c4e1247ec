import { useState } from 'react';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { useShortcut } from '#reader/layers/use-shortcuts.ts';
import type { QuoteRequest } from '#tools/quote/Quoting.tsx';
import { quote, quoteKey } from '#tools/quote/quote.ts';
import { selectedRange } from '#tools/quote/selected-range.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useCommand } from '#ui/use-command.ts';
import { useListening } from '#ui/use-listening.ts';

interface QuotePartProps {
  readonly article: Article;
  /** Tells at which sentence the reader is, by its id. */
  readonly sentenceInHand: () => string | undefined;
  readonly language: Language;
}

const Quoting = lazyPart(async () => (await import('#tools/quote/Quoting.tsx')).Quoting);

/** Offers to quote when that is asked for, by button or key, and beside what is selected. */
export function QuotePart({ article, sentenceInHand, language }: QuotePartProps) {
  /** Whether there is anything to be quoted, and what is asked to be. */
  const [quotes, setQuotes] = useState(false);
  const [quoted, setQuoted] = useState<QuoteRequest>();
  useCommand(quote, ({ sentence }) => {
    const range = sentence === undefined ? selectedRange() : undefined;
    setQuotes(true);
    setQuoted({ range, sentence: sentence ?? sentenceInHand() });
  });
  useShortcut(quoteKey, () => quote.run({}));

  // A button beside a selection comes with the first one.
  useListening((signal) => {
    const listen = () => {
      if (!selectedRange()) return;
      Quoting.preload().then(
        () => setQuotes(true),
        () => undefined,
      );
    };
    // What was selected before this was there.
    listen();
    document.addEventListener('selectionchange', listen, { signal });
  }, []);

  return (
    quotes && (
      <Quoting
        article={article}
        language={language}
        request={quoted}
        onForgotten={() => {
          setQuotes(false);
          setQuoted(undefined);
        }}
      />
    )
  );
}
