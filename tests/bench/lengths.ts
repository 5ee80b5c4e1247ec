/** The two lengths that are measured, by how often the article is in them: as it is, and a hundred of it. */
export const lengths = { article: 1, hundredfold: 100 } as const;

export type Length = keyof typeof lengths;

export const lengthNames: readonly Length[] = ['article', 'hundredfold'];
