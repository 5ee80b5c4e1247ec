import { JSDOM } from 'jsdom';

/** A name without a colon, as far as the files need one. Source: Namespaces in XML 1.0. */
export const ncName = /^[A-Za-zÀ-ÖØ-öø-ÿ_][\w.\-·À-ÖØ-öø-ÿ]*$/;

const { DOMParser } = new JSDOM().window;

/** Reads a text as XML. Errors: it isn't well-formed. */
export function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const [fault] = parsed.getElementsByTagName('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return parsed;
}

/** What an attribute says, wherever it stands, in order. */
export function valuesOf(document: Document, attribute: string): readonly string[] {
  return Array.from(document.querySelectorAll('*')).flatMap((one) => one.getAttribute(attribute) ?? []);
}
