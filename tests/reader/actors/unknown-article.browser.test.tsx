import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MentionInfo } from '#reader/actors/MentionInfo.tsx';
import { placesOf } from '#reader/actors/places-of.ts';
import { whoIsMeant } from '#reader/actors/who-is-meant.ts';
import { LookUp } from '#reader/lookup/LookUp.tsx';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import actors from '../../articles/actors.json?raw';
import text from '../../articles/fjord-konferenz.conllu?raw';
import { announced, find, findAll, isLit } from '../../find.ts';
import { phone, wide } from '../../open-app.tsx';
import { renderPage } from '../../setup-page.tsx';
import { compileSource, showArticle } from './show-article.tsx';

const fjord = compileSource({ slug: 'fjord-konferenz', text, actors });

const press = (key: string, shiftKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey });

/** Steps with the key through all that is chosen, and tells where each step landed. */
function stepThrough(count: number): readonly (string | undefined)[] {
  return Array.from({ length: count }, () => {
    press('n');
    return document.activeElement?.id;
  });
}

describe('an article that the code doesn’t know', () => {
  it('steps through mentions that are split or cross others, each lit whole', async () => {
    await showArticle(fjord, { search: '?actor=S%C3%BCdland' });
    expect(stepThrough(14)).toEqual([
      's1.1-3',
      's1.3-3',
      's1.5-5',
      's3.8-10',
      's4.1-1',
      's5.1-1',
      's5.7-8',
      's5.17-17',
      's7.7-9',
      's7.13-13',
      's9.3-4',
      's10.9-22',
      's12.5-7',
      's12.7-7',
    ]);
    await expect.poll(announced).toBe('14 of 14');
    const lit = findAll('#s10 [data-mention] > :first-child').filter(isLit);
    expect(lit.map((name) => name.textContent.slice(0, 3))).toEqual(['dem', 'mit']);
  });

  it('steps to a mention that crosses another one', async () => {
    await showArticle(fjord, { language: 'de', search: '?actor=Per_Holm' });
    press('N', true);
    expect(document.activeElement?.id).toBe('s12.7-8');
    await expect.poll(announced).toBe('6 von 6');
  });

  it('steps through where a country is meant, though never by itself', async () => {
    await showArticle(fjord, { search: '?actor=Westland' });
    expect(stepThrough(3)).toEqual(['s7.7-9', 's7.13-13', 's7.7-9']);
    await expect.element(find('[data-steps]')).toHaveTextContent('2 mentions');
  });

  it('steps through the claims of a speaker who is no key actor and is never mentioned', async () => {
    await showArticle(fjord);
    await page.getByText('5 more in the text').click();
    const entry = find('aside details [data-actor="Nordbund_officials"]');
    await expect.element(entry).toHaveTextContent('group · not mentioned');
    await page.elementLocator(entry).getByRole('checkbox').click();
    await expect.poll(() => findAll('[data-steps]')).toHaveLength(1);
    expect(stepThrough(2)).toEqual(['s7', 's8']);
    await expect.poll(announced).toBe('2 of 2');
    await page.getByRole('switch', { name: 'Who said this?' }).click();
    const mark = find('[popovertarget="claim:s8"]:not([popovertargetaction])');
    await expect.element(mark).toBeVisible();
    expect(mark.innerText).toBe('Nordbund officials');
  });

  it('finds the sentences that two of its actors share', async () => {
    await showArticle(fjord, { search: '?actor=Eva_Ernst,Per_Holm' });
    await expect.element(page.getByText('Together in 1 sentence')).toBeVisible();
    expect(stepThrough(1)).toEqual(['s11']);
  });

  it('tells who is meant where mentions stand in mentions, the innermost first', async () => {
    const { article, apparatus, analysis } = fjord;
    renderPage(
      <>
        <ArticleText article={article} />
        <LookUp
          article={article}
          loadAnalysis={() => Promise.resolve(analysis)}
          renderActors={(word) => (
            <MentionInfo meant={whoIsMeant(word, apparatus, placesOf(article).mentions)} />
          )}
          renderActions={() => null}
        />
      </>,
    );
    for (const [mention, names] of [
      // Three deep, in the relative clause of the two round it: neither is meant by it.
      ['s2.17-18', ['Nordbund']],
      ['s2.28-28', ['Lundhavn', 'Fjord Conference']],
      ['s5.7-7', ['Per Holm', 'Südland']],
      // *Südlands* of *Nordlands und Südlands Sprecher*, where two cross.
      ['s12.7-7', ['Südland', 'Per Holm', 'Nordland and Südland']],
    ] as const) {
      const word = findAll(`[id="${mention}"] [data-word]`).at(-1);
      await page.elementLocator(word ?? document.body).click();
      await expect.poll(() => findAll(':popover-open a').map((link) => link.innerText)).toEqual(names);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => findAll(':popover-open')).toEqual([]);
    }
  });

  it('has no map and no timeline, and no room for them', async () => {
    await showArticle(fjord, { language: 'de' });
    // What is away from the window has no text until it is drawn.
    await expect
      .poll(() => findAll('h2').map((heading) => heading.innerText))
      .toEqual([
        'Abschnitte',
        'Südland lenkt ein',
        'Lob für den Nachbarn',
        'Über diese Seite',
        'Wichtige Akteure',
      ]);
    expect(findAll('#map, #timeline, main svg:not(button > svg)')).toEqual([]);
  });

  it('has marks of speakers that don’t cover each other, in a wide window and on a phone', async () => {
    await showArticle(fjord, { language: 'de', search: '?claims=1' });
    for (const { width, height } of [wide, phone]) {
      await page.viewport(width, height);
      await expect.poll(() => window.innerWidth).toBe(width);
      const boxes = findAll('article button[popovertarget^="claim:"]:not([popovertargetaction])').map(
        (mark) => mark.getBoundingClientRect(),
      );
      expect(boxes.map((box) => box.height > 0)).toEqual(Array.from({ length: 7 }, () => true));
      const covered = boxes
        .slice(1)
        .filter(({ top }, index) => top < (boxes[index]?.bottom ?? Number.POSITIVE_INFINITY) - 1);
      expect(covered).toEqual([]);
    }
  });
});
