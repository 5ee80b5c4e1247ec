import { element, inLanguage, writeXml, type XmlElement, type XmlNode } from '#tools/export/xml.ts';

interface BookPage {
  readonly title: string;
  readonly language: string;
  readonly content: readonly XmlNode[];
}

/** Writes a page of a book: XHTML with the book's style. Source: EPUB 3.3, 6.1. */
export function writePage({ title, language, content }: BookPage): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  return writeXml(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(language),
      },
      head,
      element('body', {}, content),
    ),
  );
}

/** A part behind the text that has a heading: the actors, what is told of the edition. */
export function writeAppendix(title: string, content: readonly XmlElement[]): XmlElement {
  return element('section', { class: 'appendix' }, element('h1', {}, title), content);
}
