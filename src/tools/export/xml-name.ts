/** Stands round what a name can't have, and by itself between the parts of a name: no id of a text comes out with one alone. */
const mark = '·';

function spell(text: string): string {
  return Array.from(text, (sign) => `${mark}${(sign.codePointAt(0) ?? 0).toString(16)}${mark}`).join('');
}

/**
 * Names an anchor of an article so that it may be an `id` in XML: `s1` stays, a space or a first digit doesn't. Two ids never get
 * the same name. Source: Namespaces in XML 1.0, NCName.
 */
export function toXmlName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9_.\-À-ÖØ-öø-ÿ]+/g, spell);
  return /^[A-Za-zÀ-ÖØ-öø-ÿ]/.test(name) ? name : `x${mark}${name}`;
}

/** Names something that belongs to an anchor: its note, its words. */
export function partName(part: string, id: string): string {
  return `${part}${mark}${toXmlName(id)}`;
}
