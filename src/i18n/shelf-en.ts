/** What the shelf says in English, which no page of an article needs. */
export const messages = import.meta.glob<object>('/src/shelf/**/messages-en.json', {
  eager: true,
  import: 'default',
});
