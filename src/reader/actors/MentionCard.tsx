import { useRef, useState } from 'react';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { MentionPlace } from '#article/document/mentions.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/MentionCard.module.css';
import { MentionInfo } from '#reader/actors/MentionInfo.tsx';
import { usePointedMention } from '#reader/actors/use-pointed-mention.ts';
import { type Meant, whoIsMeant } from '#reader/actors/who-is-meant.ts';

interface MentionCardProps {
  readonly apparatus: Apparatus;
  readonly mentions: readonly MentionPlace[];
}

/**
 * Tells beside a mention who is meant, while it is pointed at or the word cursor is in it; nobody has to travel for it.
 * A tap looks the word up, and the card of the word tells the same.
 */
export function MentionCard({ apparatus, mentions }: MentionCardProps) {
  const language = useLanguage();
  const [meant, setMeant] = useState<readonly Meant[]>([]);
  const [said, setSaid] = useState('');
  const name = meant[0]?.actor.name[language];
  const card = useRef<HTMLDivElement>(null);
  usePointedMention(card, {
    find: (element) => whoIsMeant(element, apparatus, mentions),
    onShow: (shown, byKey) => {
      setMeant(shown);
      const [first] = shown;
      // A name says by itself who is meant.
      const isHidden = byKey && first && first.mention.manner !== 'named';
      setSaid(isHidden ? first.actor.name[language] : '');
    },
  });
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div
        ref={card}
        popover="manual"
        role="dialog"
        aria-label={name}
        className={style.card}
        onToggle={({ newState }) => newState === 'closed' && setSaid('')}
      >
        <MentionInfo meant={meant} />
      </div>
    </>
  );
}
