import { describe, expect, it } from 'vitest';
import { decodeSource } from '#article/adopt/decode-source.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import { plain, readBytes, row } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, mark: readonly number[] = []): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from([...mark, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
}

function refusalOf(source: Uint8Array | string): string | undefined {
  const decoded = decodeSource(source);
  return decoded.ok ? recogniseFormat(decoded.bytes) : decoded.refusal;
}

describe('a file from elsewhere', () => {
  it.each(['stanza', 'udpipe', 'spacy', 'corefud', 'hand'])('is CoNLL-U by what stands in it: %s', (name) => {
    expect(refusalOf(readBytes(`${name}.conllu`))).toBeUndefined();
  });

  it.each<[word: string, what: string, source: Uint8Array | string]>([
    ['empty', 'nothing', ''],
    ['empty', 'blanks and empty lines', ' \n\r\n\t\n'],
    ['empty', 'a byte order mark alone', '\ufeff'],
    ['packed', 'a document of a word processor', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['packed', 'a packed file', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['binary', 'a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73)],
    ['binary', 'a PDF', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2, 0xe3)],
    ['utf-16', 'UTF-16 with its mark', utf16('1\tJa', [0xff, 0xfe])],
    ['utf-16', 'UTF-16 without', utf16('1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_\n')],
    ['not-utf-8', 'Latin-1', Uint8Array.from([...bytes('1\tM'), 0xe4, ...bytes('rz\n')])],
    ['xml', 'TEI', '<?xml version="1.0"?>\n<TEI><text><s>Ja.</s></text></TEI>'],
    ['json', 'spaCy’s own', '{"text": "Ja.", "tokens": []}'],
    ['json', 'Stanza’s own', '[\n  [\n    {"id": 1, "text": "Ja"}]]'],
    ['webanno', 'INCEpTION’s own', '#FORMAT=WebAnno TSV 3.3\n\n#Text=Ja.\n1-1\t0-2\tJa\t_\t\n'],
    ['conllu-plus', 'CoNLL-U Plus', '# global.columns = ID FORM UPOS PARSEME:MWE\n1\tJa\tINTJ\t*\n'],
    [
      'conll-x',
      'CoNLL-X',
      `1\tDie\td\tART\tART\tSg|Fem\t2\tNK\t2\tNK\n2\tFrau\tFrau\tN\tNN\tSg\t0\tROOT\t0\tROOT\n`,
    ],
    ['conll-x', 'CoNLL-X without second heads', `1\tDie\td\tART\tART\tnom|sg|fem\t2\tNK\t_\t_\n`],
    ['conll-2003', 'CoNLL-2003', 'U.N. NNP I-NP I-ORG\nofficial NN I-NP O\nEkeus NNP I-NP I-PER\n'],
    ['conll-2003', 'GermEval', '1\tSchartau\tB-PER\tO\n2\tsagte\tO\tO\n'],
    ['conll-2009', 'CoNLL-2009', `1\tJa\tja\tja\tITJ\tITJ\t_\t_\t0\t0\tROOT\tROOT\t_\t_\n`],
    ['conll-2012', 'CoNLL-2012', '#begin document (bc/cctv/00); part 000\nbc/cctv/00 0 0 Ja UH *\n'],
    ['blanks-for-tabs', 'what lost its tabs', row('1 Ja').replaceAll('\t', '    ')],
    ['table', 'a table', 'Wort\tLemma\tTag\nJa\tja\tITJ\n'],
    ['plain-text', 'a text', 'Der Hafen\n\nIm Hafen liegt ein altes Schiff.\n'],
    ['plain-text', 'a text without a line’s end', 'Ja.'],
    ['plain-text', 'a chat with its times', '[12.03.24, 18:04:11] Anna: Kommst du heute?\n'],
    ['plain-text', 'a text with a footnote’s number', '[1] Der Hafen wurde 1890 gebaut.\n'],
    ['plain-text', 'a list to tick off', '[ ] Milch kaufen\n[] Oma anrufen\n'],
    ['plain-text', 'a text that opens with a note', '{Musik} Guten Abend!\n'],
    [
      'plain-text',
      'a table to be read',
      'Stadt\tLand\tFläche\nBerlin\tBerlin\t891 km²\nKiel\tHolstein\t118 km²\n',
    ],
    ['rtf', 'a document of a word processor', '{\\rtf1\\ansi\\deff0 Das ist ein Haus.\\par}'],
  ])('is refused with the word “%s”: %s', (word, _, source) => {
    expect(refusalOf(source)).toBe(word);
  });

  it('is refused where it is larger than a text can be', () => {
    expect(refusalOf(new Uint8Array(200_000_001))).toBe('too-large');
  });

  it('is told apart by most of its lines, not by its worst', () => {
    expect(refusalOf(`1\tJa\n${plain('Im Hafen liegt ein Schiff')}`)).toBeUndefined();
    expect(
      refusalOf(
        '# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC\n1\tJa\t_\t_\t_\t_\t_\t_\t_\t_\n',
      ),
    ).toBeUndefined();
  });

  it('may have any line ends', () => {
    const decoded = decodeSource(bytes('1\tJa\r2\tnein\r'));
    expect(decoded).toEqual({ ok: true, bytes: bytes('1\tJa\n2\tnein\n') });
  });
});
