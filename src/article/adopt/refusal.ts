/**
 * Why a file is not opened, in a word that the page and the command line tell in a sentence, with what would help. FORMAT.md, “Files from elsewhere”,
 * has the sentences.
 */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'packed'
  | 'rtf'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'
  | 'html'
  | 'tangled'
  | 'multipart'
  | 'xml'
  | 'json'
  | 'webanno'
  | 'conllu-plus'
  | 'conll-x'
  | 'conll-2003'
  | 'conll-2009'
  | 'conll-2012'
  | 'blanks-for-tabs'
  | 'table'
  | 'plain-text';

/** What was asked for, or the word why it can't be had. */
export type OrRefusal<Value> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly refusal: Refusal };
