/** What every room says in German, from the file in the room's own folder. */
export const messages = import.meta.glob<object>('/src/**/messages-de.json', {
  eager: true,
  import: 'default',
});
