import type { ReactNode } from 'react';
import { actorAnchor } from '#article/document/anchors.ts';

interface MapPieceProps {
  readonly identity: string | undefined;
  readonly children: ReactNode;
}

/**
 * A piece of the map, which leads to the entry of its actor where it has one. The list below the map leads there too: who
 * uses keys or a screen reader meets each once.
 */
export function MapPiece({ identity, children }: MapPieceProps) {
  if (identity === undefined) return <g>{children}</g>;
  return (
    <a href={`#${actorAnchor(identity)}`} data-piece={identity} tabIndex={-1}>
      {children}
    </a>
  );
}
