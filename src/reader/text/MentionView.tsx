import type { Mention } from '#article/document/inline.ts';
import { Inlines } from '#reader/text/Inlines.tsx';
import style from '#reader/text/MentionView.module.css';
import '#reader/text/MentionView.later.module.css';

interface MentionViewProps {
  readonly mention: Mention;
  /** Signs behind it that its last word has to hold. */
  readonly signs?: string | undefined;
}

/** A stretch of text that means an actor: marked by the actor's kind, lit when the actor is chosen, a place to jump to. */
export function MentionView({ mention, signs }: MentionViewProps) {
  const { id, continues, eid, actor, kind, inlines, rest } = mention;
  return (
    <span
      id={id}
      className={style.mention}
      data-mention={eid}
      data-continues={continues}
      data-actor={actor}
      data-kind={kind}
    >
      <span className={style.name} data-name>
        <Inlines inlines={inlines} signs={rest ? undefined : signs} />
      </span>
      {rest && <Inlines inlines={rest} signs={signs} />}
    </span>
  );
}
