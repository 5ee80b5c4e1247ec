import { Fragment, memo } from 'react';
import type { Block } from '#article/document/article.ts';
import later from '#reader/text/BlockView.later.module.css';
import style from '#reader/text/BlockView.module.css';
import { ClaimMark } from '#reader/text/ClaimMark.tsx';
import { SentenceView } from '#reader/text/SentenceView.tsx';
import { SimpleView } from '#reader/text/SimpleView.tsx';
import { TranslationOpener } from '#reader/text/TranslationOpener.tsx';
import { TranslationView } from '#reader/text/TranslationView.tsx';

interface BlockViewProps {
  readonly block: Block;
}

const classes: Readonly<Record<Block['kind'], string | undefined>> = {
  paragraph: style.paragraph,
  stanza: `${style.paragraph} ${later.stanza}`,
  byline: style.byline,
};

/**
 * A paragraph, each sentence between its speaker and its plain German and translation; a stanza, each on a line of its own; or the line
 * that names the author. Memoised: a text that the browser draws piece by piece has each of them once.
 */
export const BlockView = memo(function BlockView({ block }: BlockViewProps) {
  const sentences = block.sentences.map((sentence) => (
    <Fragment key={sentence.id}>
      <ClaimMark sentence={sentence} />
      <SentenceView sentence={sentence} />
      <TranslationOpener sentence={sentence} />
      <SimpleView sentence={sentence} />
      <TranslationView sentence={sentence} />{' '}
    </Fragment>
  ));
  return (
    <p className={classes[block.kind]}>
      {block.kind === 'stanza'
        ? sentences.map((line) => (
            <span key={line.key} className={later.line}>
              {line}
            </span>
          ))
        : sentences}
    </p>
  );
});
