import { parse } from 'postcss';
import type { Apparatus } from '#article/document/apparatus.ts';
import { deriveScriptless } from '#build/derive-scriptless.ts';
import { writeChosenActors } from '#reader/actors/write-chosen-actors.ts';

/**
 * Writes the style of the actors of one article, which its page alone has: in the layer of what comes later, with what it is
 * without a script. The page names the order of the layers before it.
 * @returns nothing where there are no actors
 */
export function writeActorStyle(apparatus: Apparatus): string {
  const marks = writeChosenActors([apparatus]);
  if (marks === '') return '';
  const layer = `@layer later{${marks}}`;
  return layer + deriveScriptless(parse(layer));
}
