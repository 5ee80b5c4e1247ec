import type { AnalysedWord } from '#article/document/analysis.ts';
import { otherLanguages } from '#article/document/language.ts';
import { useLanguage } from '#i18n/use-language.ts';

/** A translator's note in the interface's language, or in the other one where it has none. */
export function WordNote({ note }: { readonly note: NonNullable<AnalysedWord['note']> }) {
  const language = useLanguage();
  const lang = [language, ...otherLanguages(language)].find((one) => note[one] !== undefined);
  return <p lang={lang}>{lang && note[lang]}</p>;
}
