import type { FormTable, Reading } from '#article/analyse/form-table.ts';

/** A noun that no dictionary has, by the last part of it that one has. */
export interface Compound {
  /** Before the last part, with its linking sound. */
  readonly first: string;
  readonly last: string;
  /** Whether the first part is known too. */
  readonly isSure: boolean;
}

const shortestPart = 3;
/** As long as a word may be that is looked into: longer ones are no words. */
const longest = 80;
/** As short as the last part may be where nobody knows the first: of a name more than a chance ends like a noun. */
const shortestAlone = 5;

/** What the parts of a compound are joined by. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', '-'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isNoun({ upos }: Reading): boolean {
  return upos === 'NOUN';
}

/** Whether something is the first part of a compound: a noun with its linking sound, the stem of a verb, an adjective. */
function isFirst(part: string, { find, has }: FormTable, depth: number): boolean {
  const small = part.toLowerCase();
  if (part.length < 2) return false;
  for (const link of links) {
    if (!small.endsWith(link) || small.length - link.length < 2) continue;
    const stem = small.slice(0, small.length - link.length);
    if (stem.length >= shortestPart && find(capital(stem)).some(isNoun)) return true;
    if (link === '' && (has(stem, 'ADJ') || has(`${stem}en`, 'VERB') || has(`${stem}n`, 'VERB'))) return true;
    if (link === '' && has(capital(`${stem}e`), 'NOUN')) return true;
  }
  if (
    /^(?:un|ur|vor|nach|neben|haupt|gegen|über|unter|mit|zwischen|sonder|selbst|außen|innen|ober|anti|super|mini|mega|ex|vize|ein|aus|auf|an|ab|zu|um|bei|rück|wieder|zwei|drei|vier|fünf)$/.test(
      small,
    )
  )
    return true;
  return depth > 0 && splitCompound(part, { find, has }, depth - 1)?.isSure === true;
}

/**
 * Splits a noun before the longest last part that is one, where the first part is a word; else before the longest one at all, if
 * it is no short one. Undefined where there is none.
 */
export function splitCompound(form: string, table: FormTable, depth = 2): Compound | undefined {
  if (form.length > longest) return undefined;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) {
    const last = capital(form.slice(hyphen + 1));
    if (table.find(last).some(isNoun)) return { first: form.slice(0, hyphen + 1), last, isSure: true };
    const inner = last.length > 5 ? splitCompound(last, table, depth) : undefined;
    return inner && { ...inner, first: form.slice(0, form.length - inner.last.length) };
  }
  let unsure: Compound | undefined;
  for (let at = 2; at <= form.length - shortestPart; at += 1) {
    const last = capital(form.slice(at));
    if (!table.find(last).some(isNoun)) continue;
    const first = form.slice(0, at);
    if (isFirst(first, table, depth)) return { first, last, isSure: true };
    if (last.length >= shortestAlone && first.length >= shortestPart)
      unsure ??= { first, last, isSure: false };
  }
  return unsure;
}
