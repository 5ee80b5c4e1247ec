/** What every room says in German, from the file in the room's own folder; the shelf's is in `shelf-de.ts`, that of the known words in `study-de.ts`. */
export const messages = import.meta.glob<object>(
  ['/src/**/messages-de.json', '!/src/shelf/**', '!/src/study/known/**'],
  {
    eager: true,
    import: 'default',
  },
);
