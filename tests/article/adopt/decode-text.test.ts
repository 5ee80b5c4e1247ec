import { describe, expect, it } from 'vitest';
import { decodeText } from '#article/adopt/decode-source.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import { isWebPage } from '#article/adopt/recognise-page.ts';

/** A text in an encoding of one byte a sign. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0)).reduce<number[]>((bytes, code) => {
    bytes.push(...(isBig ? [0, code] : [code, 0]));
    return bytes;
  }, []);

const text = 'Straße über Köln';
const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>${text}`;

describe('a text as people have it', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['what Windows wrote', latin(text)],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(text, false)])],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, ...utf16(text, true)])],
    ['UTF-16 without a mark', Uint8Array.from(utf16(text, true))],
  ])('is read in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('is read as it says, but for what is UTF-8 all the same', () => {
    expect(decodeText(latin(page('ISO-8859-1')))).toContain(text);
    expect(decodeText(Uint8Array.from([...latin('<meta charset=macintosh>'), 0x8a]))).toMatch(/ä$/);
    const xml = '<?xml version="1.0" encoding="iso-8859-15"?><p>5 ';
    expect(decodeText(Uint8Array.from([...latin(xml), 0xa4]))).toMatch(/€$/);
    expect(decodeText(new TextEncoder().encode(page('ISO-8859-1')))).toContain(text);
    expect(decodeText(latin(page('klingonisch')))).toContain(text);
  });

  it.each([
    ['a PDF', latin('%PDF-1.7 \u00e4')],
    ['a document of a word processor', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x61])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52])],
  ])('is not %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});

describe('HTML', () => {
  it.each([
    '<!DOCTYPE html>',
    '<html lang="de">',
    '\ufeff<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
    '<!-- saved --><head>',
    '<meta charset="utf-8"><p>',
    '<p class="x">Ja</p>',
  ])('is told by its first tag: %s', (html) => {
    expect(isWebPage(html)).toBe(true);
    expect(recogniseFormat(new TextEncoder().encode(html))).toBe('html');
  });

  it.each(['<TEI xmlns="http://www.tei-c.org/ns/1.0">', '<?xml version="1.0"?><text>', '<pause/>'])(
    'is another thing than %s',
    (other) => {
      expect(isWebPage(other)).toBe(false);
      expect(recogniseFormat(new TextEncoder().encode(other))).toBe('xml');
    },
  );

  it.each([
    [
      'multipart',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"',
    ],
    ['plain-text', '<3 ist ein Herz, und das weiß jeder.'],
    ['plain-text', '<anna@example.org> schrieb am Montag: Ich komme.'],
  ])('is %s where it only begins likewise: %s', (format, other) => {
    expect(recogniseFormat(new TextEncoder().encode(other))).toBe(format);
  });
});
