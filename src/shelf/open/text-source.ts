/** What was copied out of a page with its markup, as the clipboard has it. */
export interface RichText {
  readonly html: string;
  /** The same without it, as the clipboard has that too; none of what is read out of a file again. */
  readonly plain?: string;
}

/** What a text is made of: a file, or what was pasted. */
export type TextSource = File | string | RichText;
