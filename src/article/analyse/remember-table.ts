import type { FormTable, Reading } from '#article/analyse/form-table.ts';

/** A form table that remembers what it was asked, for as long as a text is read: the ends of compounds come again and again. */
export function rememberTable({ find, has }: FormTable): FormTable {
  const found = new Map<string, readonly Reading[]>();
  const known = new Map<string, boolean>();
  return {
    find: (form) => {
      const readings = found.get(form) ?? find(form);
      found.set(form, readings);
      return readings;
    },
    has: (lemma, upos) => {
      const key = `${upos} ${lemma}`;
      const answer = known.get(key) ?? has(lemma, upos);
      known.set(key, answer);
      return answer;
    },
  };
}
