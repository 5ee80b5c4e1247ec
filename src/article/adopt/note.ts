import type { LeftOut } from '#article/analyse/left-out.ts';

/** Where a title comes from that no `# meta::title` gives. */
export type TitleSource = 'title' | 'heading' | 'document' | 'first-words' | 'file';

/** By what paragraphs are told apart: marks of the file, empty lines of the text that it was made from, or a number of sentences. */
export type ParagraphSource = 'documents' | 'layout' | 'number';

/** A layer of which a piece could not be read, and is left out. */
export type BrokenLayer = 'translation' | 'alignment' | 'expressions' | 'compounds' | 'mentions';

/**
 * What a text was given that its file doesn't say, or what of the file is not shown: one word for each rule of FORMAT.md, “Files from elsewhere”,
 * with its numbers, so that a page can tell it in any language.
 */
export type Note =
  | { readonly rule: 'title'; readonly from: TitleSource }
  | { readonly rule: 'paragraphs'; readonly from: ParagraphSource; readonly sentences?: number }
  | { readonly rule: 'headings'; readonly count: number }
  | { readonly rule: 'sentence-ids'; readonly count: number; readonly of: number }
  | { readonly rule: 'no-date' }
  | { readonly rule: 'date'; readonly found: string }
  | { readonly rule: 'language'; readonly language?: string }
  | { readonly rule: 'part'; readonly number: number; readonly of: number }
  | { readonly rule: 'joined'; readonly documents: number }
  | { readonly rule: 'actors'; readonly shown: number; readonly of: number }
  | { readonly rule: 'names' }
  | { readonly rule: 'entity-names' }
  /** All of it was found by rule and dictionary, here or, by what the file says of itself (`# generator = Lesart`, `# checked_by = nobody`), the last time. */
  | { readonly rule: 'analysed' }
  /** So few of its words are known as German, of how many. */
  | { readonly rule: 'hardly-german'; readonly known: number; readonly of: number }
  /** Of which part of a web page it is; of what a person has selected there is nothing to tell. */
  | { readonly rule: 'web-page'; readonly part: 'article' | 'whole' }
  /** What stands in it and is no text of it, as the head of an e-mail. */
  | { readonly rule: 'no-text'; readonly parts: readonly LeftOut[] }
  | { readonly rule: 'lost'; readonly sentences: number }
  | { readonly rule: 'left-out'; readonly layer: BrokenLayer; readonly sentences: number };
