import { describe, expect, it } from 'vitest';
import { type Inline, inlineText } from '#article/document/inline.ts';
import type { Language } from '#article/document/language.ts';
import type { ClaimRecord } from '#article/document/record.ts';
import { ClaimMark } from '#reader/text/ClaimMark.tsx';
import { renderPage } from '../../setup-page.tsx';

const speaker = { identity: 'Agency', name: { de: 'Agentur', en: 'Agency' } };

const show = (inlines: readonly Inline[], language: Language = 'en') => {
  const { container } = renderPage(<ClaimMark sentence={{ id: 's3', inlines, speaker }} />, language);
  const button = container.querySelector('button');
  const note = container.querySelector('[popover]');
  return { container, button, note, text: note?.textContent };
};

const sei: Inline = { form: 'sei', subjunctive: 'I' };
const habe: Inline = { form: 'habe', subjunctive: 'I' };
const hätten: Inline = { form: 'hätten', subjunctive: 'II' };
const wollten: Inline = { form: 'wollten', subjunctive: 'II', ambiguous: true };

/** What was said of two days, the article says of more. */
const otherwise: ClaimRecord = {
  finding: 'otherwise',
  quotations: [
    {
      words: 'The centerpiece of that two-day visit',
      by: { de: 'Lu im Gespräch', en: 'Lu at the call' },
      date: '2023-02-24',
      sources: [{ name: { de: 'Abschrift', en: 'transcript' }, url: 'https://example.org/t' }],
    },
  ],
  note: { de: 'Nur von zwei Tagen.', en: 'Of two days only.' },
  elsewhere: [],
};

const vouch = 'The article reports the words of Agency without confirming them.';

describe('the mark of a claim', () => {
  it.each([
    ['en', 'Agency'],
    ['de', 'Agentur'],
  ] as const)('names the speaker and explains without a script, hidden at first, in %s', (language, name) => {
    const { container, button, note } = show([sei], language);
    expect(button?.textContent).toBe(name);
    expect(button?.getAttribute('popovertarget')).toBe('claim:s3');
    expect(note?.id).toBe('claim:s3');
    expect(note?.getAttribute('popover')).toBe('auto');
    const mark = container.querySelector('span');
    expect([mark?.hidden, mark?.lang]).toEqual([true, language]);
  });

  it.each([
    ['Konjunktiv I', [sei], `Reported speech: Konjunktiv I (sei). ${vouch}`],
    ['each form once', [sei, ' ', habe, ' ', sei], `Reported speech: Konjunktiv I (sei, habe). ${vouch}`],
    ['Konjunktiv II', [hätten], `Reported speech: Konjunktiv II (hätten). ${vouch}`],
    ['both', [hätten, ' ', sei], `Reported speech: Konjunktiv I (sei), Konjunktiv II (hätten). ${vouch}`],
    [
      'a form that could be indicative',
      [wollten],
      `Reported speech: Konjunktiv II (wollten). wollten could also be indicative; the context decides. ${vouch}`,
    ],
    [
      'none',
      [{ form: 'tritt' }, ' in Kraft'],
      `Reported speech in the indicative, without Konjunktiv. ${vouch}`,
    ],
  ] as const)('explains %s', (_, inlines, text) => {
    expect(show(inlines).text).toBe(`${inlineText(inlines)} ${text}`);
  });

  it('explains in German too', () => {
    const { text } = show([sei, wollten], 'de');
    expect(text).toContain('Konjunktiv I (sei), Konjunktiv II (wollten).');
    expect(text).toContain('Agentur');
    expect(text).not.toMatch(/[{}]|undefined|claim\./);
    expect(show([], 'de').text).not.toBe(show([sei], 'de').text);
  });

  it('finds the forms in mentions and their relative clauses', () => {
    const mention = { eid: 'e1', actor: 'A', kind: 'person', manner: 'named' } as const;
    const nested: Inline = { ...mention, inlines: [{ ...mention, inlines: [sei] }], rest: [', ', habe] };
    expect(show([nested]).text).toContain('Konjunktiv I (sei, habe).');
  });

  it('sets the forms in German, whatever the interface speaks', () => {
    const forms = [...(show([wollten]).note?.querySelectorAll('i') ?? [])];
    expect(forms.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ['de', 'wollten'],
      ['de', 'wollten'],
    ]);
  });

  it.each([
    ['en', 'Put differently', 'Lu at the call, February 24, 2023', 'Of two days only.'],
    ['de', 'Anders gesagt', 'Lu im Gespräch, 24. Februar 2023', 'Nur von zwei Tagen.'],
  ] as const)(
    'tells what was really said, in English with its source, in %s',
    (language, finding, by, differs) => {
      const sentence = { id: 's3', inlines: [sei], speaker, record: otherwise };
      const { container } = renderPage(<ClaimMark sentence={sentence} />, language);
      const note = container.querySelector('[popover]');
      for (const text of [finding, by, differs]) expect(note?.textContent).toContain(text);
      const words = note?.querySelector('q');
      expect([words?.lang, words?.cite, words?.textContent]).toEqual([
        'en',
        'https://example.org/t',
        'The centerpiece of that two-day visit',
      ]);
      const link = note?.querySelector('a');
      expect([link?.href, link?.rel]).toEqual(['https://example.org/t', 'external noopener']);
    },
  );

  it('says of what was not found that it wasn’t, and what was said elsewhere as such', () => {
    const { finding: _, quotations, ...rest } = otherwise;
    const record: ClaimRecord = { ...rest, finding: 'notFound', quotations: [], elsewhere: quotations };
    const { container } = renderPage(<ClaimMark sentence={{ id: 's3', inlines: [sei], speaker, record }} />);
    expect(container.querySelector('[popover]')?.textContent).toMatch(
      /Not found in what could be read of the transcript .*On another occasion: The centerpiece/,
    );
  });

  it('is not there where the paper speaks for itself', () => {
    const { container } = renderPage(<ClaimMark sentence={{ id: 's1', inlines: [sei] }} />);
    expect(container.innerHTML).toBe('');
  });
});
