import { useState } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ShownArticle } from '#article/document/leave-out.ts';
import { print } from '#tools/print/print.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { Notice } from '#ui/Notice.tsx';
import { useCommand } from '#ui/use-command.ts';

interface PrintPartProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  /** The page's own address; none that nobody else could open. */
  readonly address?: string | undefined;
  readonly loadAnalysis: LoadAnalysis;
  /** The article with the glosses that the page shows. Errors: it can't be had. */
  readonly loadShown: () => Promise<ShownArticle>;
}

const Printing = lazyPart(async () => (await import('#tools/print/Printing.tsx')).Printing);

/** Prints when that is asked for; or says why it couldn't. */
export function PrintPart(props: PrintPartProps) {
  const [prints, setPrints] = useState(false);
  const [failure, setFailure] = useState<string>();
  useCommand(print, () => {
    setFailure(undefined);
    setPrints(true);
  });
  return (
    <>
      {prints && (
        <Printing
          {...props}
          onClose={(reason) => {
            setPrints(false);
            setFailure(reason);
          }}
          onForgotten={() => setPrints(false)}
        />
      )}
      {failure !== undefined && <Notice onClose={() => setFailure(undefined)}>{failure}</Notice>}
    </>
  );
}
