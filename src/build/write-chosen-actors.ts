import type { Actor } from '#article/document/actor.ts';
import { type Apparatus, allActors } from '#article/document/apparatus.ts';
import type { ArticleMap } from '#article/document/map.ts';

function isActor(identity: string): string {
  return `[data-actor=${JSON.stringify(identity)}]`;
}

/** A piece of the map has its actor in an attribute of its own, so that no mention is styled again for its sake. */
function isPiece(identity: string): string {
  return `[data-piece=${JSON.stringify(identity)}]`;
}

/** What the style of a chosen actor hangs on. */
function isChosen(identity: string): string {
  return `:root[data-chosen~=${JSON.stringify(identity)}]`;
}

/** What of a map is lit with an actor: its own piece, and those of its members. */
function piecesOf({ identity }: Actor, actors: readonly Actor[], { states, lines, places }: ArticleMap) {
  const pieces = [...states, ...lines, ...places].flatMap((piece) => piece.identity ?? []);
  const members = actors.filter(({ means }) => means.includes(identity));
  return pieces.filter((piece) => members.some((member) => member.identity === piece));
}

/**
 * Writes the style that lights the mentions of a chosen actor, and what it is on the map. CSS can't say "the mentions
 * with the value of the checked box", so each actor has a selector of its own; with it, choosing needs no script.
 */
export function writeChosenActors(apparatuses: readonly Apparatus[]): string {
  const meanings = new Map(apparatuses.flatMap(allActors).map(({ identity, means }) => [identity, means]));
  const mentions = Array.from(
    meanings,
    // It ends in an attribute: at `:first-child` a browser would style the whole text again.
    ([identity, means]) =>
      `${isChosen(identity)} [data-mention]:is(${means.map(isActor).join()})>[data-name]`,
  );
  const pieces = apparatuses.flatMap((apparatus) => {
    const actors = allActors(apparatus);
    const { map } = apparatus;
    if (!map) return [];
    return actors.flatMap((actor) => {
      const lit = piecesOf(actor, actors, map);
      return lit.length > 0 ? [`${isChosen(actor.identity)} :is(${lit.map(isPiece).join()})`] : [];
    });
  });
  // With the names that Safari knows: in a file of its own no minifier adds them.
  const cut = '-webkit-box-decoration-break:clone;box-decoration-break:clone';
  const wash = `background:var(--wash);box-shadow:0 0 0 .12em var(--wash);${cut}`;
  // A line under it too: a wash alone is lost in forced colours.
  const under = 'text-decoration:underline var(--line) var(--kind)';
  const line = `-webkit-${under};${under};text-decoration-thickness:3px`;
  const piece = 'fill:var(--wash);stroke:var(--ink);stroke-width:2px;font-weight:700';
  const rule = (selectors: readonly string[], style: string) =>
    selectors.length > 0 ? `${selectors.join()}{${style}}` : '';
  return rule(mentions, `${wash};${line}`) + rule(pieces, piece);
}
