import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, phone, slug, wide } from '../../open-app.tsx';
import { onPaper } from '../../tools/print/on-paper.ts';
import { overhang } from '../layers/show-layers.ts';

const lu = ['s9', 's10', 's11', 's12', 's14', 's15', 's16', 's21'];
const officials = ['s8', 's19', 's20'];

const buttons = () => [
  ...document.querySelectorAll('article button[popovertarget^="claim:"]:not([popovertargetaction])'),
];

/** The sentences that the visible marks stand before, each with the name. */
const marks = () =>
  buttons()
    .filter((mark) => mark.checkVisibility())
    .map((mark) => [mark.textContent, mark.parentElement?.nextElementSibling?.id]);

const of = (name: string) => marks().flatMap(([speaker, id]) => (speaker === name ? [id] : []));

/** The words of the text that a mark lies over. */
function coveredBy(mark: Element): readonly string[] {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const range = new Range();
  return Array.from(document.querySelectorAll('article [data-word]')).flatMap((word) => {
    range.selectNodeContents(word.firstChild ?? word);
    const box = range.getBoundingClientRect();
    const isOver =
      box.left < right - 1 && box.right > left + 1 && box.top < bottom - 6 && box.bottom > top + 6;
    return isOver ? [`${mark.textContent}: ${word.firstChild?.textContent}`] : [];
  });
}

describe('who says so', () => {
  it('is off at first, and names every speaker when it is on, in a wide window and on a phone', async () => {
    await openApp();
    expect(buttons()).toHaveLength(lu.length + officials.length);
    expect(marks()).toEqual([]);
    await page.getByRole('switch', { name: 'Who said this?' }).click();
    await expect.poll(marks).toHaveLength(lu.length + officials.length);
    for (const { width, height } of [wide, phone]) {
      await page.viewport(width, height);
      expect(of('Donald Lu')).toEqual(lu);
      expect(of('State Department officials')).toEqual(officials);
    }
  });

  it('stands over no word of the text, nor out of the window', async () => {
    await openApp(`/de/${slug}?claims=1`);
    for (const { width, height } of [wide, phone]) {
      await page.viewport(width, height);
      expect(marks()).toHaveLength(lu.length + officials.length);
      expect(buttons().flatMap(coveredBy)).toEqual([]);
      expect(overhang()).toBe(0);
    }
  });

  it('stands nearer to the claim that it names the speaker of than to the glosses above it', async () => {
    await openApp(`/en/${slug}?claims=1&words=1`, { viewport: phone });
    const bottoms = findAll('article [data-word] > [inert]').map((it) => it.getBoundingClientRect().bottom);
    const room = buttons().map((mark) => {
      const word = mark.parentElement?.nextElementSibling?.querySelector('[data-word]');
      const { top, bottom } = mark.getBoundingClientRect();
      const above = top - Math.max(...bottoms.filter((gloss) => gloss < bottom));
      return { above, below: (word?.getBoundingClientRect().top ?? 0) - bottom };
    });
    expect(room).toHaveLength(lu.length + officials.length);
    expect(room.filter(({ above, below }) => below >= above)).toEqual([]);
  });

  it('is whole in the margin, and leaves the outline alone, however wide the window', async () => {
    await openApp(`/de/${slug}?claims=1`);
    const linesOf = ({ index, 0: { length } }: RegExpExecArray, text: Text) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + length);
      return range.getClientRects().length;
    };
    const broken = () =>
      buttons().flatMap(({ firstChild }) => {
        if (!(firstChild instanceof Text)) return ['nothing'];
        const words = [...firstChild.data.matchAll(/[^\s-]+-?/g)];
        return words.filter((word) => linesOf(word, firstChild) > 1).map(([word]) => word);
      });
    const outline = page.getByRole('navigation', { name: 'Abschnitte' });
    for (const width of [1344, 1392, 1440, 1920]) {
      await page.viewport(width, 900);
      await expect.poll(broken, { message: `${width} px` }).toEqual([]);
      const right = Math.max(
        ...outline
          .getByRole('link')
          .elements()
          .map((link) => link.getBoundingClientRect().right),
      );
      for (const button of buttons())
        expect(button.getBoundingClientRect().left, `${width} px`).toBeGreaterThanOrEqual(right);
    }
  });

  it('draws one dotted line between two claims in the text, and one at the end of the last', async () => {
    await openApp(`/en/${slug}?claims=1`);
    const edges = ['s8', 's9', 's10', 's11', 's12'].map((id) => {
      const { borderInlineStartColor, borderInlineEndColor } = getComputedStyle(find(`#${id}`));
      return [borderInlineStartColor, borderInlineEndColor].map((colour) => colour !== 'rgba(0, 0, 0, 0)');
    });
    // Two paragraphs: the first ends with s9, the second with s12.
    expect(edges).toEqual([
      [true, false],
      [true, true],
      [true, false],
      [true, false],
      [true, true],
    ]);
  });

  it.each(['en', 'de'])('has a name of its own for each claim, with whose it is, in %s', async (language) => {
    await openApp(`/${language}/${slug}?claims=1`);
    const named = buttons().map((button) => button.ariaLabel ?? '');
    expect(new Set(named).size).toBe(named.length);
    const [first] =
      language === 'en'
        ? ['Claim (State Department officials)']
        : ['Aussage (Beamte des US-Außenministeriums)'];
    expect(named[0]).toBe(`${first}: So solle es konkret …`);
    expect(named.filter((name) => name.split(':').length > 2)).toEqual([]);
  });

  it('leaves the cursor on the sentence whose name had the focus, or what the name had opened', async () => {
    await openApp(`/en/${slug}?claims=1`);
    const mark = find('[popovertarget="claim:s9"]:not([popovertargetaction])');
    mark.focus();
    await userEvent.keyboard('q');
    await expect.element(find('#s9')).toHaveFocus();
    await userEvent.keyboard('q');
    mark.focus();
    await userEvent.keyboard('{Enter}{Tab}');
    expect(find('[id="claim:s9"]').contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('q');
    await expect.element(find('#s9')).toHaveFocus();
    // What it had opened doesn't come back with it.
    await userEvent.keyboard('q');
    await expect.element(mark).toBeVisible();
    await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
    // So does the mark behind a sentence that opens its translation.
    find('[data-opens="s3"]').focus();
    await userEvent.keyboard('t');
    await expect.element(find('#s3')).toHaveFocus();
  });

  it('is switched by q, says so, and keeps the sentence that is read', async () => {
    await openApp(`/de/${slug}`);
    const sentence = document.getElementById('s15');
    sentence?.scrollIntoView();
    const top = () => sentence?.getBoundingClientRect().top ?? Number.NaN;
    await userEvent.keyboard('j');
    await expect.element(sentence).toHaveFocus();
    const before = top();
    await userEvent.keyboard('q');
    await expect.element(page.getByRole('switch', { name: 'Wer sagt das?' })).toBeChecked();
    await expect.poll(() => location.search).toBe('?claims=1');
    await expect.poll(() => Math.abs(top() - before)).toBeLessThan(2);
    await userEvent.keyboard('q');
    await expect.poll(() => location.search).toBe('');
  });

  it('marks every Konjunktiv of a reported sentence by dots, and no other word', async () => {
    await openApp(`/en/${slug}?claims=1`);
    const forms = [...document.querySelectorAll('article [data-subjunctive]')];
    const reported = 'solle habe sei wolle wollten hätten könnten sei sei hätten seien würden';
    expect(forms.map((word) => word.firstChild?.textContent)).toEqual(reported.split(' '));
    expect(forms.map((word) => getComputedStyle(word).textDecorationStyle)).toEqual(
      forms.map(() => 'dotted'),
    );
  });

  it('explains by its form how a sentence is told, and what was really said', async () => {
    await openApp();
    const explained = [
      [
        's8',
        /^So solle es konkret …\s*Reported speech: Konjunktiv I \(solle\)\. The article reports the words of State Department officials without confirming them\..*Not found in what could be read/,
      ],
      ['s14', /Konjunktiv II \(wollten\)\. wollten could also be indicative; the context decides\./],
      [
        's9',
        /in the indicative, without Konjunktiv\..*Put differently.*The centerpiece of that two-day visit/,
      ],
      ['s12', /Said so.*Our main goal is to show that the United States is a reliable partner/],
      ['s15', /Konjunktiv II \(hätten, könnten\)/],
    ] as const;
    for (const [id, text] of explained)
      expect(find(`[id="claim:${id}"]`).textContent.replace(/\s+/g, ' ')).toMatch(text);
  });

  it('is not in the text that is copied or found', async () => {
    await openApp(`/en/${slug}?claims=1`);
    const text = document.getElementById('article');
    if (text) getSelection()?.selectAllChildren(text);
    const copied = getSelection()?.toString().replace(/\s+/g, ' ');
    expect(copied).toContain('Dies sei vor allem in der andauernden Invasion');
    expect(copied).not.toContain('State Department officials');
  });

  it.each([
    ['en', 'Put differently', 'The centerpiece of that two-day visit'],
    ['de', 'Anders gesagt', 'The centerpiece of that two-day visit'],
  ])(
    'shows at one tap what was really said, in %s, and nothing of it before',
    async (language, finding, words) => {
      await openApp(`/${language}/${slug}`, { viewport: phone });
      const note = find('[id="claim:s9"]');
      expect(note.checkVisibility()).toBe(false);
      await userEvent.keyboard('q');
      find('#s9').scrollIntoView({ block: 'center' });
      await page.elementLocator(find('[popovertarget="claim:s9"]:not([popovertargetaction])')).click();
      await expect
        .element(
          page
            .getByText(finding, { exact: true })
            .and(page.elementLocator(find('[id="claim:s9"] > :last-child > b'))),
        )
        .toBeVisible();
      await expect.element(note).toHaveTextContent(words);
      // It may be long: what doesn't fit is scrolled to.
      const { top, bottom } = note.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(phone.height);
      // Beside it there is hardly anything left to be tapped.
      await page
        .elementLocator(note)
        .getByRole('button', { name: /^Close$|^Schließen$/ })
        .click();
      await expect.element(note).not.toBeVisible();
    },
  );

  it('has for every claim what the record has of it, in the sidebar too', async () => {
    await openApp();
    await userEvent.keyboard('q');
    const findings = Array.from(
      document.querySelectorAll('article [id^="claim:"] b:first-child'),
      (one) => one.textContent,
    );
    expect(
      findings.filter((one) => /^(?:Said so|Partly said so|Put differently|Not found)/.test(one ?? '')),
    ).toHaveLength(lu.length + officials.length);
    const links = Array.from(
      document.querySelectorAll('#actors [data-actor="Donald_Lu"] a[href="#s9"]'),
      (link) => link.textContent,
    );
    expect(links.filter((link) => link?.endsWith('said otherwise'))).toHaveLength(1);
  });

  it('is on paper with what was really said where it is on, and not at all where it is off', async () => {
    await openApp();
    const note = find('[id="claim:s9"]');
    const printed = () => onPaper(() => (note.checkVisibility() ? note.innerText : ''));
    await expect.poll(printed).toBe('');
    await userEvent.keyboard('q');
    await expect.poll(printed).toMatch(/^Put differently/);
  });

  it('leads from the sidebar through what is claimed, and through the paper’s own words', async () => {
    await openApp();
    const speakers = page
      .getByRole('complementary', { name: 'Key actors' })
      .getByRole('heading', { name: 'Who said this?' })
      .element().parentElement;
    expect(speakers?.innerText.replace(/\s+/g, ' ')).toContain(
      'State Department officials 3 sentences Donald Lu 8 sentences',
    );
    await page.getByRole('checkbox', { name: 'The article itself' }).click();
    const own = () =>
      Array.from(document.querySelectorAll('#actors [data-actor="the-paper"] ol a'), (link) =>
        link.getAttribute('href'),
      );
    const ids = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's13', 's17', 's18', 's22'];
    await expect.poll(own).toEqual(ids.map((id) => `#${id}`));
    const steps = page.getByRole('region', { name: 'Step through the mentions' });
    await steps.getByRole('button', { name: 'Previous' }).click();
    await expect.element(document.getElementById('s22')).toHaveFocus();
    await expect.poll(() => location.search).toBe('?actor=the-paper');
  });
});
