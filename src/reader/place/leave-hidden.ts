import { sentenceOf } from '#reader/place/text-elements.ts';
import { placeCursor } from '#reader/place/word-cursor.ts';

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Whether a layer has hidden a button: not so one that the menu has instead, where the bar has no room for it. */
function isTakenAway(button: Element): boolean {
  const mark = button.closest('[hidden]');
  return getComputedStyle(button).visibility === 'hidden' || (mark !== null && !isShown(mark));
}

/** Closes each popover whose button has been hidden: a card would spring back with its name. Returns the button of the one that had the focus. */
function closeOrphans(): Element | undefined {
  let left: Element | undefined;
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) {
    const opener = document.querySelector(`[popovertarget="${open.id}"]:not([popovertargetaction])`);
    if (!opener || !isTakenAway(opener)) continue;
    if (open.contains(document.activeElement)) left = opener;
    open.hidePopover();
  }
  return left;
}

/**
 * Takes the focus from what has just been hidden with it: from a sentence's mark, a speaker's name or what opens a translation, to the
 * sentence; from the options of the glosses to their switch. Else it would be lost. What they had opened is closed.
 */
export function leaveHidden(): void {
  const left = closeOrphans() ?? document.activeElement;
  // WebKit leaves a name its place in the paragraph, unseen.
  if (!left || isShown(left)) return;
  const mark = left.closest('[hidden]');
  const beside = sentenceOf(mark?.nextElementSibling) ?? sentenceOf(mark?.previousElementSibling);
  if (beside) placeCursor(beside);
  else left.parentElement?.querySelector('input')?.focus();
}
