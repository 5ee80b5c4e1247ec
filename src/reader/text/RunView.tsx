import { inlineText, type Run } from '#article/document/inline.ts';
import { GlossView } from '#reader/text/GlossView.tsx';
import { glossedClass } from '#reader/text/glossed-class.ts';
import { WordView } from '#reader/text/WordView.tsx';

interface RunViewProps {
  readonly run: Run;
  readonly signs?: string | undefined;
}

/** Words of an expression that stand side by side, with one tie and one gloss under them: *vor dem Hintergrund*. */
export function RunView({ run, signs }: RunViewProps) {
  const { words, gloss, likely, common } = run;
  return (
    <span className={glossedClass(run)} data-run data-likely={likely}>
      {/* One box for all of them: elsewhere than in a ruby each would be set by itself. */}
      <span>
        {words.map((word, index) => (typeof word === 'string' ? word : <WordView key={index} word={word} />))}
        {signs && <span data-signs>{signs}</span>}
      </span>
      <GlossView words={inlineText(words)} gloss={gloss} common={common} />
    </span>
  );
}
