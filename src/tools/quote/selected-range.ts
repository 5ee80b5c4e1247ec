import { articleElement } from '#reader/place/text-elements.ts';

/** What is selected in the article, by words or without any; undefined if nothing is, or nothing of the article. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  const article = articleElement();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !article) return undefined;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(article) ? range : undefined;
}
