/**
 * Finds the printed word that is spoken, by its place among the sentence's words: the one at a character of the
 * sentence's text, or the next one where a sign or a space stands there. -1 after the last word.
 * @param forms the words as they are printed, in order; between them the text has signs and spaces only
 */
export function wordAt(text: string, forms: readonly string[], at: number): number {
  let end = 0;
  return forms.findIndex((form) => {
    const start = text.indexOf(form, end);
    if (start === -1) return false;
    end = start + form.length;
    return at < end;
  });
}
