import { sentenceOf } from '#reader/place/text-elements.ts';
import { placeCursor } from '#reader/place/word-cursor.ts';

/**
 * Takes the focus from what has just been hidden with it: from a sentence's mark, a speaker's name or what opens a translation, to the
 * sentence; from the options of the glosses to their switch. Else it would be lost.
 */
export function leaveHidden(): void {
  const { activeElement } = document;
  // WebKit leaves a name its place in the paragraph, unseen.
  if (!activeElement || activeElement.checkVisibility({ visibilityProperty: true })) return;
  const mark = activeElement.closest('[hidden]');
  const beside = sentenceOf(mark?.nextElementSibling) ?? sentenceOf(mark?.previousElementSibling);
  if (beside) placeCursor(beside);
  else activeElement.parentElement?.querySelector('input')?.focus();
}
