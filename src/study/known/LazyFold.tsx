import { type ReactNode, useState } from 'react';
import style from '#study/known/KnownSection.module.css';

interface LazyFoldProps {
  readonly summary: string;
  /** What is in it, drawn once it is first opened. */
  readonly children: (onForgotten: () => void) => ReactNode;
}

/** A fold that costs nothing before it is opened; closed again it keeps what the reader has done in it. */
export function LazyFold({ summary, children }: LazyFoldProps) {
  const [isOpen, setOpen] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const forget = () => {
    setOpen(false);
    setDrawn(false);
  };
  return (
    <details
      className={style.fold}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open) setDrawn(true);
      }}
    >
      <summary>{summary}</summary>
      {isDrawn && children(forget)}
    </details>
  );
}
