/** What the page of the study list alone says in German. */
export const messages = import.meta.glob<object>('/src/study/known/messages-de.json', {
  eager: true,
  import: 'default',
});
