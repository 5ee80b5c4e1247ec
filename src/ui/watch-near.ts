/** What is as near as this is near: the next window of either side. */
const near = '100% 0px';

const waiting = new Map<Element, Set<() => void>>();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    const told = waiting.get(target) ?? [];
    waiting.delete(target);
    observer?.unobserve(target);
    for (const tell of told) tell();
  }
}

/**
 * Calls back once, when an element comes near the window. One observer watches them all: of a long list each by itself would cost more than what it tells.
 * @returns how to stop that
 */
export function watchNear(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(look, { rootMargin: near });
  const watching = waiting.get(element) ?? new Set();
  waiting.set(element, watching.add(onNear));
  observer.observe(element);
  return () => {
    watching.delete(onNear);
    if (watching.size > 0 || waiting.get(element) !== watching) return;
    waiting.delete(element);
    observer?.unobserve(element);
  };
}
