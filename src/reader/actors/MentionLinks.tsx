import { memo } from 'react';
import type { MentionPlace } from '#article/document/mentions.ts';
import type { SectionPlace } from '#article/document/places.ts';
import { SectionList } from '#reader/actors/SectionList.tsx';

interface MentionLinksProps {
  readonly mentions: readonly MentionPlace[];
  /** Whose list it is. */
  readonly identity: string;
  readonly sections: readonly SectionPlace[];
}

/** Every mention in the words round it, by section. One of a group that the actor belongs to is set in italics. */
export const MentionLinks = memo(function MentionLinks({ mentions, identity, sections }: MentionLinksProps) {
  return (
    <div data-mentions>
      <SectionList
        sections={sections}
        places={mentions}
        text={({ actor, excerpt: { before, text, after } }) => (
          <>
            {before}
            <b>{actor === identity ? text : <i>{text}</i>}</b>
            {after}
          </>
        )}
      />
    </div>
  );
});
