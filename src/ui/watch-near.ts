/** What is as near as this is near: the next window of either side. */
const near = '100% 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    const tell = waiting.get(target);
    waiting.delete(target);
    observer?.unobserve(target);
    tell?.();
  }
}

/**
 * Calls back once, when an element comes near the window. One observer watches them all: of a long list each by itself would cost more than what it tells.
 * @returns how to stop that
 */
export function watchNear(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(look, { rootMargin: near });
  waiting.set(element, onNear);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}
