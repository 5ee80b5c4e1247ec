import type { Checked } from '#article/conllu/checked.ts';
import { type MiscPlace, miscPlaces, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { TokenLine } from '#article/conllu/token.ts';

/** A part of a compound and what it means: *Außen* foreign, *minister* minister, *treffen* meeting. */
export interface Segment {
  readonly form: string;
  readonly gloss: string;
}

const joined = (text: string): string => text.replaceAll('-', '');

/**
 * Reads `MSeg=` and `MGloss=` of a compound; no parts where there are none. A hyphen between parts may be the word's
 * own or not, so both are read without: `Öl-Export-infrastruktur` is *Öl-Exportinfrastruktur*.
 * Errors: one of the two alone, a compound of one part, an empty part, parts that don't spell FORM, another number of
 * glosses than parts.
 * Source: FORMAT.md, section 4.
 */
export function parseSegments(token: TokenLine): Checked<readonly Segment[]> {
  const [segments] = miscPlaces(token, 'MSeg');
  const [glosses] = miscPlaces(token, 'MGloss');
  const fail = (error: FormatError): Checked<readonly Segment[]> => ({ value: [], errors: [error] });
  const alone = ({ line, column }: MiscPlace, key: string, other: string) =>
    fail({ line, column, found: `${key} alone`, expected: `${other} beside it` });
  if (segments === undefined) return glosses ? alone(glosses, 'MGloss', 'MSeg') : { value: [], errors: [] };
  if (glosses === undefined) return alone(segments, 'MSeg', 'MGloss');
  const forms = (segments.item.value ?? '').split('-');
  const meanings = (glosses.item.value ?? '').split('-');
  if (forms.length < 2 || forms.includes('')) {
    const expected = 'two or more parts with "-" between';
    return fail({ ...miscValuePlace(segments), found: quoteText(segments.item.value ?? ''), expected });
  }
  if (joined(segments.item.value ?? '') !== joined(token.form)) {
    const expected = `parts that spell ${quoteText(joined(token.form))}`;
    return fail({ ...miscValuePlace(segments), found: quoteText(segments.item.value ?? ''), expected });
  }
  if (meanings.length !== forms.length || meanings.includes('')) {
    const expected = `${forms.length} parts, as in MSeg=${segments.item.value}`;
    return fail({ ...miscValuePlace(glosses), found: quoteText(glosses.item.value ?? ''), expected });
  }
  return { value: forms.map((form, index) => ({ form, gloss: meanings[index] ?? '' })), errors: [] };
}
