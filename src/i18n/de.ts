/** What every room says in German, from the file in the room's own folder; the shelf's is in `shelf-de.ts`. */
export const messages = import.meta.glob<object>(['/src/**/messages-de.json', '!/src/shelf/**'], {
  eager: true,
  import: 'default',
});
