import type { Language } from '#article/document/language.ts';
import type { Source } from '#article/document/record.ts';

interface PrintedSourcesProps {
  readonly sources: readonly Source[];
  readonly language: Language;
  /** Those that are footnotes. */
  readonly addresses: readonly string[];
}

/** Names of sources on paper, each with the number of its footnote if there is one. */
export function PrintedSources({ sources, language, addresses }: PrintedSourcesProps) {
  return sources.map(({ name, url }, index) => (
    <span key={url}>
      {index > 0 && ', '}
      {name[language]}
      {addresses.includes(url) && <sup>{addresses.indexOf(url) + 1}</sup>}
    </span>
  ));
}
