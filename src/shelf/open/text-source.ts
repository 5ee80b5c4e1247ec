/** What was copied out of a page with its markup, as the clipboard has it. */
export interface RichText {
  readonly html: string;
}

/** What a text is made of: a file, or what was pasted. */
export type TextSource = File | string | RichText;
