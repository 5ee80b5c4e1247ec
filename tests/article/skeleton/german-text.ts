import { fc } from '../../seeded.ts';

const words = [
  ...[
    'Anna',
    'im',
    'Im',
    'zum',
    'Süd-',
    '-minister',
    'US-Konzern',
    'C5+1',
    '41,5',
    '20.000',
    '24.',
    'Februar',
    'z.',
    'B.',
    'z.B.',
  ],
  ...[
    'Dr.',
    'Mio.',
    'usw.',
    'e.',
    'V.',
    'XIV.',
    '„Das',
    'gut“,',
    'gut.“',
    '(CPC)',
    '–',
    '…',
    '...',
    '--',
    'Hans’',
    'geht’s',
    '’s',
  ],
  ...[
    'Wow!Das',
    'und/oder',
    '5%',
    '§',
    '_',
    '#',
    '#1',
    '|',
    '=',
    '🇩🇪',
    '👩‍🔬',
    'ß',
    'x\u0323\u0323',
    '\u0301',
    'www.a.de',
    'a@b.de',
    '-',
    '.',
    '?!',
  ],
];

/** A block of a text: with single common blanks, in Normalization Form C, however odd else. */
export const germanText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replaceAll(/[\p{Cc}\p{Cs}\ufffd\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
      .normalize('NFC')
      .split(/\s+/)
      .filter(Boolean)
      .join(' '),
  )
  .filter((text) => text !== '');
