import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { findIsland } from '#ui/find-island.ts';

interface InIslandProps {
  /** Of an island that is empty before a script has come. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Draws in an island what belongs to another one: it stands where it is read, and shares what that one knows. */
export function InIsland({ name, children }: InIslandProps) {
  const [island, setIsland] = useState<Element>();
  useEffect(() => setIsland(findIsland(name)), [name]);
  return island && createPortal(children, island);
}
