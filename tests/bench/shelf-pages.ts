/** Where all texts are listed, and where one of the reader's own is read, `?text=ID` of them. */
export const shelfPage = '/en/shelf';
export const ownPage = '/en/own';

export const shelfPages = [shelfPage, ownPage] as const;
