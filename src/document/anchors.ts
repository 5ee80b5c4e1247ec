/** Ids that the page gives to its own parts; no section of an article may take one. */
export const pageAnchors: readonly string[] = [
  'root',
  'title',
  'article',
  'outline',
  'outline-title',
  'actors',
  'actors-title',
  'shortcuts',
  'shortcuts-title',
];
