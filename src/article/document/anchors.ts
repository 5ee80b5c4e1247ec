/** Ids that the page gives to its own parts; no section and no sentence of an article may take one. */
export const pageAnchors: readonly string[] = [
  'root',
  'title',
  'article',
  'outline',
  'outline-title',
  'actors',
  'actors-title',
  'timeline',
  'timeline-title',
  'map',
  'map-title',
  'background',
  'background-title',
  'edition',
  'record',
  'gloss-options',
  'gloss-options-commonest',
  'gloss-options-selftest',
  'comfort',
  'comfort-title',
  'shortcuts',
  'shortcuts-title',
  'quote',
  'quote-title',
];

/** Anchor of an actor's entry: with a sign that no anchor of an article has. */
export function actorAnchor(identity: string): string {
  return `actor:${identity}`;
}
