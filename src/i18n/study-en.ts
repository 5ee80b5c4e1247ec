/** What the page of the study list alone says in English. */
export const messages = import.meta.glob<object>('/src/study/known/messages-en.json', {
  eager: true,
  import: 'default',
});
