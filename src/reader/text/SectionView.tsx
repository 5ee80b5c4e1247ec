import type { Section } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { BlockView } from '#reader/text/BlockView.tsx';
import { ClaimMark } from '#reader/text/ClaimMark.tsx';
import style from '#reader/text/SectionView.module.css';
import '#reader/text/SectionView.later.module.css';
import { SentenceView } from '#reader/text/SentenceView.tsx';
import { SimpleView } from '#reader/text/SimpleView.tsx';
import { TranslationOpener } from '#reader/text/TranslationOpener.tsx';
import { TranslationView } from '#reader/text/TranslationView.tsx';

interface SectionViewProps {
  readonly section: Section;
}

/** A section with its heading, if it has one. */
export function SectionView({ section }: SectionViewProps) {
  const { id, heading, blocks } = section;
  // Said, not referred to: of what is off the screen Firefox and WebKit have no words.
  const name = heading && inlineText(heading.inlines);
  return (
    <section id={id} className={style.section} aria-label={name}>
      {heading && (
        <hgroup className={style.heading}>
          {/* Its name is German: neither the translation's nor the control's is part of it. */}
          <h2 aria-label={name}>
            <ClaimMark sentence={heading} />
            <SentenceView sentence={heading} />
            <TranslationOpener sentence={heading} />
          </h2>
          <SimpleView sentence={heading} as="p" />
          <TranslationView sentence={heading} as="p" />
        </hgroup>
      )}
      {blocks.map((block) => (
        <BlockView key={block.sentences[0]?.id} block={block} />
      ))}
    </section>
  );
}
