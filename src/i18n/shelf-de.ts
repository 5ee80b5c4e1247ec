/** What the shelf says in German, which no page of an article needs. */
export const messages = import.meta.glob<object>('/src/shelf/**/messages-de.json', {
  eager: true,
  import: 'default',
});
