import type { Section } from '#document/article.ts';
import { BlockView } from '#reading/BlockView.tsx';
import { ClaimMark } from '#reading/ClaimMark.tsx';
import { useLivePart } from '#reading/live-parts.ts';
import style from '#reading/SectionView.module.css';
import { SentenceView } from '#reading/SentenceView.tsx';
import { TranslationOpener } from '#reading/TranslationOpener.tsx';
import { TranslationView } from '#reading/TranslationView.tsx';

interface SectionViewProps {
  readonly section: Section;
}

/** A section with its heading, if it has one. */
export function SectionView({ section }: SectionViewProps) {
  const { id, heading, blocks } = section;
  useLivePart(`#${id}`);
  return (
    <section id={id} className={style.section} aria-labelledby={heading?.id}>
      {heading && (
        <hgroup className={style.heading}>
          {/* Its name is German: neither the translation's nor the control's is part of it. */}
          <h2 aria-labelledby={heading.id}>
            <ClaimMark sentence={heading} />
            <SentenceView sentence={heading} />
            <TranslationOpener sentence={heading} />
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
