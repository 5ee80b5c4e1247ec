/** The colour of the page behind the text, `--paper` of the tokens, for the frame that a browser draws around it. */
export const frameColours = { light: '#fcfaf6', dark: '#1a1713', sepia: '#f1e5cc' } as const;
