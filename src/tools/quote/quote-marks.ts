import type { Language } from '#article/document/language.ts';

/** Inner quotes as a quotation has them. What closes a German quote opens an English one, so the text decides which it is. */
function nest(text: string): string {
  return text.includes('„')
    ? text.replaceAll('„', '‚').replaceAll('“', '‘')
    : text.replaceAll('“', '‘').replaceAll('”', '’');
}

const marks: Readonly<Record<Language, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };

/** Puts a text into a language's quotation marks, and makes its own ones inner ones. */
export function inQuotationMarks(text: string, language: Language): string {
  return marks[language].join(nest(text));
}
