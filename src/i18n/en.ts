/** What every room says in English, from the file in the room's own folder. */
export const messages = import.meta.glob<object>('/src/**/messages-en.json', {
  eager: true,
  import: 'default',
});
