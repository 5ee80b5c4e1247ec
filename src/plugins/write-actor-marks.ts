import type { Actor } from '#document/actor.ts';
import { type Apparatus, allActors } from '#document/apparatus.ts';
import type { ArticleMap } from '#document/map.ts';

function isActor(identity: string): string {
  return `[data-actor=${JSON.stringify(identity)}]`;
}

/** The text and what follows it, while the box of an actor in the sidebar is checked. */
function whileChosen(identity: string): string {
  return `main:has(~aside [name="actor"][value=${JSON.stringify(identity)}]:checked)`;
}

/** What of a map is lit with an actor: its own piece, and those of its members. */
function piecesOf({ identity }: Actor, actors: readonly Actor[], { states, lines, places }: ArticleMap) {
  const pieces = [...states, ...lines, ...places].flatMap((piece) => piece.identity ?? []);
  const members = actors.filter(({ means }) => means.includes(identity));
  return pieces.filter((piece) => members.some((member) => member.identity === piece));
}

/**
 * Writes the style that lights the mentions of a chosen actor, and what it is on the map. CSS can't say "the mentions
 * with the value of the checked box", so each actor has a selector of its own; with it, choosing needs no script. It
 * looks for the box in the sidebar alone: `:root:has()` would look through the whole text, for each actor.
 */
export function writeActorMarks(apparatuses: readonly Apparatus[]): string {
  const meanings = new Map(apparatuses.flatMap(allActors).map(({ identity, means }) => [identity, means]));
  const mentions = Array.from(
    meanings,
    ([identity, means]) =>
      `${whileChosen(identity)} [data-mention]:is(${means.map(isActor).join()})>:first-child`,
  );
  const pieces = apparatuses.flatMap((apparatus) => {
    const actors = allActors(apparatus);
    const { map } = apparatus;
    if (!map) return [];
    return actors.flatMap((actor) => {
      const lit = piecesOf(actor, actors, map);
      return lit.length > 0 ? [`${whileChosen(actor.identity)} svg :is(${lit.map(isActor).join()})`] : [];
    });
  });
  if (mentions.length === 0) return '';
  const wash = 'background:var(--wash);box-shadow:0 0 0 .12em var(--wash);box-decoration-break:clone';
  // A line under it too: a wash alone is lost in forced colours.
  const line = 'text-decoration:underline var(--line) var(--kind);text-decoration-thickness:3px';
  const piece = 'fill:var(--wash);stroke:var(--ink);stroke-width:2px;font-weight:700';
  const rules = [
    `${mentions.join()}{${wash};${line}}`,
    ...(pieces.length > 0 ? [`${pieces.join()}{${piece}}`] : []),
  ];
  return `@layer later{${rules.join('')}}`;
}
