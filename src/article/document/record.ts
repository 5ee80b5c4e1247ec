import type { Language, Localized } from '#article/document/language.ts';

/** Where something can be looked up. */
export interface Source {
  readonly name: Localized;
  readonly url: string;
}

/** Sources as links in a language. */
export function linksTo(
  sources: readonly Source[],
  language: Language,
): readonly { readonly name: string; readonly url: string }[] {
  return sources.map(({ name, url }) => ({ name: name[language], url }));
}

/** What the record of an occasion has of a claim that the article reports of it. */
export const findings = ['said', 'partly', 'otherwise', 'notFound'] as const;

export type Finding = (typeof findings)[number];

/** Words of a source as they stand there, in English. */
export interface Quotation {
  readonly words: string;
  /** Who said or wrote them, and where. */
  readonly by: Localized;
  /** The day on which they were said, ISO 8601. */
  readonly date?: string;
  readonly sources: readonly Source[];
}

/** A claim beside what was said, as far as that is known. */
export interface ClaimRecord {
  readonly finding: Finding;
  /** What was said on the occasion that the article reports; nothing where no words were found. */
  readonly quotations: readonly Quotation[];
  /** How the article's words differ, or what is missing. */
  readonly note?: Localized;
  /** What was said of the same matter on another occasion: that isn't what the article reports. */
  readonly elsewhere: readonly Quotation[];
}
