/** An element of XML, or text as it is read: what must be escaped is, once it is written. */
export type XmlNode = string | XmlElement;

/** An element with attributes and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** Attributes by name; what is undefined isn't written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

type Children = readonly (XmlNode | undefined | readonly (XmlNode | undefined)[])[];

/** What no XML may have, escaped or not: control characters, halves of a surrogate pair, and two that are no characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Makes an element; its name and the names of its attributes are never of a text. */
export function element(name: string, attributes: Attributes = {}, ...children: Children): XmlElement {
  return { name, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/** Says in which language an element is: to what knows HTML, and to what knows XML only. */
export function inLanguage(tag: string): Attributes {
  return { lang: tag, 'xml:lang': tag };
}

/** A text without what XML can't have. Source: XML 1.0, production 2. */
export function dropForbidden(text: string): string {
  return text.replace(forbidden, '');
}

function escapeText(text: string): string {
  return dropForbidden(text).replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);
}

function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes, children } = node;
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const start = `<${name}${said.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(write).join('')}</${name}>`;
}

/**
 * Writes a document, the same bytes in each engine: `XMLSerializer` orders and names namespaces by its own lights, and writes
 * control characters that no parser reads again.
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`;
}
