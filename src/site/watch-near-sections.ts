import { sectionElements } from '#reader/place/text-elements.ts';

/** Sections that are as near as this are looked through: the next window of either side. */
const near = '100% 0px';

/**
 * Calls back with each section, once, when the reader comes near it. What fails there is passed over: nobody has asked for it, so nobody is told.
 * @returns how to stop that
 */
export function watchNearSections(onNear: (section: string) => Promise<void>): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onNear(target.id).catch(() => undefined);
      }
    },
    { rootMargin: near },
  );
  for (const section of sectionElements()) observer.observe(section);
  return () => observer.disconnect();
}
