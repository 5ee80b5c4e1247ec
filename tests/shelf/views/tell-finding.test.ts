import { describe, expect, it } from 'vitest';
import { loadMessages } from '#i18n/messages.ts';
import { tellFinding } from '#shelf/views/tell-finding.ts';
import { adopt, plain, row } from '../../article/adopt/sample.ts';

/** A word with its tree: ID, FORM, FEATS, HEAD, DEPREL. */
const word = (cells: string) => {
  const [id, form, feats = '_', head = '_', deprel = '_'] = cells.split(' ');
  return `${[id, form, '_', 'X', '_', feats, head, deprel, '_', '_'].join('\t')}\n`;
};

/** The findings of a file, each with what a reader is told of it. */
async function toldOf(file: string, language: 'de' | 'en') {
  const t = (await loadMessages(language, 'shelf')).getFixedT(language, 'shelf/views');
  const { adoption } = adopt(file);
  return adoption.ok ? adoption.findings.shown.map((finding) => tellFinding(finding, t)) : [];
}

const files: readonly (readonly [file: string, en: RegExp, de: RegExp])[] = [
  [`${plain('Ja')}1\tJa\t_\t_\n\n`, /has 4 columns; .* ten/, /hat 4 Spalten; .* zehn/],
  [`${plain('Ja')}1\tJa\t_\t_\t_\t_\t_\t_\t_ _\n\n`, /a TAB should separate/, /ein TAB .* trennen/],
  [`${row('1 Ja')}${row('3 doch')}\n`, /number 2 is missing/, /fehlt die Nummer 2/],
  [`${row('1 Ja')}${row('zwei doch')}\n`, /the number of a word/, /mit der Nummer eines Wortes/],
  [`${row('1 Ja')}\n${row('2 doch')}\n`, /within a sentence/, /Mitten in einem Satz/],
  [`${row('1 Ja')}# sent_id = b\n${row('1 Nein')}\n`, /between two sentences/, /Zwischen zwei Sätzen/],
  [`${row('1 Ja')}# rest\n${row('2 doch')}\n`, /belongs before them/, /gehört davor/],
  [`${word('1 Ja _ 7 dep')}\n`, /isn’t in the sentence/, /nicht im Satz/],
  [`${word('1 Ja _ 0 root')}${word('2 doch _ 0 root')}\n`, /its root/, /seiner Wurzel/],
  [`${word('1 Ja _ 0 root')}${word('2 doch')}\n`, /this one doesn’t/, /dieses nicht/],
  [`${word('1 Ja _ 0 root')}${word('2 a _ 3 dep')}${word('3 b _ 2 dep')}\n`, /in a circle/, /im Kreis/],
  [`${word('1 Ja Number=Sing|Case=Nom')}\n`, /from A to Z/, /von A bis Z/],
  [`${word('1 Ja _ 0 root!')}\n`, /can’t be read/, /nicht lesbar/],
  [plain('Ja', '# text = Nein\n'), /aren’t those of its text/, /nicht mit seinem Text/],
  [plain('Ja\u0007'), /no text can have/, /in keinem Text/],
  [`${plain('Ja')}1\t${'a'.repeat(100_000)}\n\n`, /longer than can be read/, /länger, als/],
  [row('1 Ja ja JAWORT'), /none of the parts of speech/, /keine der Wortarten/],
];

describe('a finding', () => {
  it.each(files)('is told in a reader’s words, %#', async (file, en, de) => {
    expect((await toldOf(file, 'en')).join(' ')).toMatch(en);
    expect((await toldOf(file, 'de')).join(' ')).toMatch(de);
  });

  it('says of what others are like it, and which layer a file lacks', async () => {
    const t = (await loadMessages('de', 'shelf')).getFixedT('de', 'shelf/views');
    const finding = { found: 'no Gloss', expected: 'Gloss for word glosses', rule: 'missing-layer' };
    expect(tellFinding(finding, t)).toBe('Der Datei fehlt: Glossen.');
    const others = { found: '"JA"', expected: 'ADJ, ADP (and 12 more such)', rule: 'part-of-speech' };
    expect(tellFinding(others, t)).toMatch(/12 weitere Stellen/);
  });

  it('that is rare is left to what annotators call it', async () => {
    const t = (await loadMessages('en', 'shelf')).getFixedT('en', 'shelf/views');
    expect(tellFinding({ found: 'x', expected: 'y', rule: 'format' }, t)).toBeUndefined();
    expect(tellFinding({ found: 'x', expected: 'y', rule: 'segment' }, t)).toBeUndefined();
  });
});
