/** What every room says in English, from the file in the room's own folder; the shelf's is in `shelf-en.ts`. */
export const messages = import.meta.glob<object>(['/src/**/messages-en.json', '!/src/shelf/**'], {
  eager: true,
  import: 'default',
});
