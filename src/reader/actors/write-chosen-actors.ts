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

/** The same of who was chosen first of several: the names stand there in the order in which they were chosen, a blank between. */
function isFirst(identity: string): string {
  return `:root[data-chosen^=${JSON.stringify(`${identity} `)}]`;
}

/** The same of who was chosen after another. */
function isOther(identity: string): string {
  return `:root:is([data-chosen$=${JSON.stringify(` ${identity}`)}],[data-chosen*=${JSON.stringify(` ${identity} `)}])`;
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
  const mentions = (holds: (identity: string) => string) =>
    Array.from(
      meanings,
      // It ends in an attribute: at `:first-child` a browser would style the whole text again.
      ([identity, means]) => `${holds(identity)} [data-mention]:is(${means.map(isActor).join()})>[data-name]`,
    );
  // The box of who is chosen shows what the mentions look like.
  const otherBoxes = Array.from(
    meanings.keys(),
    (identity) => `${isOther(identity)} input[value=${JSON.stringify(identity)}]:checked+span`,
  );
  const pieces = (holds: (identity: string) => string) =>
    apparatuses.flatMap((apparatus) => {
      const actors = allActors(apparatus);
      const { map } = apparatus;
      if (!map) return [];
      return actors.flatMap((actor) => {
        const lit = piecesOf(actor, actors, map);
        return lit.length > 0 ? [`${holds(actor.identity)} :is(${lit.map(isPiece).join()})`] : [];
      });
    });
  // With the names that Safari knows: in a file of its own no minifier adds them.
  const cut = '-webkit-box-decoration-break:clone;box-decoration-break:clone';
  // Wider than the words, and no higher: it would cover the line under those of the row before.
  const beside = (colour: string) => `box-shadow:.12em 0 ${colour},-.12em 0 ${colour}`;
  const wash = `background:var(--wash);${beside('var(--wash)')};${cut}`;
  // A line under it too: a wash alone is lost in forced colours. Its hue is the kind’s; its style says which of the chosen it is.
  const under = 'text-decoration:underline solid var(--kind)';
  const line = `-webkit-${under};${under};text-decoration-thickness:3px`;
  const other = 'var(--other-wash)';
  const otherWash = `background-image:linear-gradient(${other},${other});${beside(other)}`;
  const dashed = 'text-decoration-style:dashed';
  // Who is meant together with the first has both tints, one above the other.
  const both = 'background-position:bottom;background-size:100% 50%;background-repeat:no-repeat';
  // Told to the map’s own style: what is the border of a state is the course of a line, and a name stands on its state.
  const piece =
    '--state:var(--wash);--line:var(--country);--border:var(--lit-border);--course:var(--ink);--width:2px;--weight:700';
  const rule = (selectors: readonly string[], style: string) =>
    selectors.length > 0 ? `${selectors.join()}{${style}}` : '';
  return [
    rule(mentions(isChosen), `${wash};${line}`),
    rule([...mentions(isOther), ...otherBoxes], `${otherWash};-webkit-${dashed};${dashed}`),
    rule(mentions(isFirst), both),
    rule(pieces(isChosen), piece),
    rule(pieces(isOther), `--state:${other};--dashes:6 3`),
  ].join('');
}
