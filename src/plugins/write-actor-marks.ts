import type { Article } from '#document/article.ts';

/**
 * Writes the style that lights the mentions of a chosen actor. CSS can't say "the mentions with the value of the
 * checked box", so each actor has a selector of its own; with it, choosing needs no script. It looks for the box in the
 * sidebar alone: `:root:has()` would look through the whole text, for each actor.
 */
export function writeActorMarks(articles: readonly Article[]): string {
  const actors = new Map(
    articles
      .flatMap((article) => article.actorGroups.flatMap((group) => group.actors))
      .map(({ identity, means }) => [identity, means]),
  );
  const selectors = [...actors].map(([identity, means]) => {
    const mentions = means.map((actor) => `[data-actor=${JSON.stringify(actor)}]`).join();
    return `main:has(~aside [name="actor"][value=${JSON.stringify(identity)}]:checked) [data-mention]:is(${mentions})>:first-child`;
  });
  if (selectors.length === 0) return '';
  const wash = 'background:var(--wash);box-shadow:0 0 0 .12em var(--wash);box-decoration-break:clone';
  // The line under it grows too: a wash alone is lost in forced colours.
  return `@layer components{${selectors.join()}{${wash};text-decoration-thickness:3px}}`;
}
