import type { Section } from '#document/article.ts';
import { BlockView } from '#reading/BlockView.tsx';
import style from '#reading/SectionView.module.css';
import { SentenceView } from '#reading/SentenceView.tsx';
import { TranslationView } from '#reading/TranslationView.tsx';

interface SectionViewProps {
  readonly section: Section;
}

/** A section with its heading, if it has one. */
export function SectionView({ section }: SectionViewProps) {
  const { id, heading, blocks } = section;
  return (
    <section id={id} className={style.section} aria-labelledby={heading?.id}>
      {heading && (
        <hgroup className={style.heading}>
          <h2>
            <SentenceView sentence={heading} />
          </h2>
          <TranslationView sentence={heading} as="p" />
        </hgroup>
      )}
      {blocks.map((block) => (
        <BlockView key={block.sentences[0]?.id} block={block} />
      ))}
    </section>
  );
}
