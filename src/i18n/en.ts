/** What every room says in English, from the file in the room's own folder; the shelf's is in `shelf-en.ts`, that of the known words in `study-en.ts`. */
export const messages = import.meta.glob<object>(
  ['/src/**/messages-en.json', '!/src/shelf/**', '!/src/study/known/**'],
  {
    eager: true,
    import: 'default',
  },
);
