/** What can be printed with the text. */
export const printParts = ['glosses', 'translation', 'claims', 'vocabulary', 'actors', 'links'] as const;

export type PrintPart = (typeof printParts)[number];

/** Which of it is wanted; none of it is the text only. */
export type PrintChoice = Readonly<Record<PrintPart, boolean>>;
