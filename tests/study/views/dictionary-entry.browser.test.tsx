import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PrintedEntry } from '#article/document/lexicon.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { sichBeziehenAuf } from '../store/saved-of-article.ts';
import { beginWithNothingSaved, entryOf, openStudy } from './open-study.tsx';

beginWithNothingSaved();

/** What a reader has saved, with what a dictionary says of it and another meaning here. */
function described(saved: SavedExpression, entry: PrintedEntry, gloss: string): SavedExpression {
  const { content } = saved;
  return { ...saved, content: { ...content, value: { ...content.value, entry, gloss } } };
}

const entry = {
  forms: 'bezog sich, hat sich bezogen',
  governs: 'auf + Akk.',
  gloss: 'to refer to, to relate to',
};
const alluding = described(sichBeziehenAuf, entry, 'is alluding to');

const item = () => entryOf('sich beziehen auf');

describe('the dictionary in the study list', () => {
  it('tells how a word is formed and what it means, and here where that is another', async () => {
    await openStudy([alluding]);
    await expect.element(item()).toHaveTextContent('to refer to, to relate to (here: is alluding to)');
    await expect.element(item().getByText('bezog sich, hat sich bezogen (auf + Akk.)')).toBeVisible();
    // Its name is the headword alone: a list of principal parts is no name.
    await expect.element(page.getByRole('heading', { name: 'sich beziehen auf', exact: true })).toBeVisible();
  });

  it('says “hier” in German', async () => {
    await openStudy([alluding], { language: 'de' });
    await expect.element(item()).toHaveTextContent('(hier: is alluding to)');
  });

  it('doesn’t say it where it is the same', async () => {
    await openStudy([described(sichBeziehenAuf, entry, 'is referring to')]);
    await expect.element(item()).toHaveTextContent('to refer to, to relate to');
    await expect.element(item()).not.toHaveTextContent('here:');
  });

  it('shows what was saved before there was one as it was', async () => {
    await openStudy([sichBeziehenAuf]);
    await expect.element(item().getByText('is referring to', { exact: true })).toBeVisible();
    await expect.element(item()).not.toHaveTextContent('to relate to');
  });

  it('is asked for by what is meant here, and answered by both', async () => {
    await openStudy([alluding]);
    await userEvent.click(page.getByRole('button', { name: 'Review 1 card' }));
    await expect.element(page.getByText('is alluding to', { exact: false }).first()).toBeVisible();
    await userEvent.keyboard(' ');
    const answer = page.getByRole('group', { name: 'Answer' });
    await expect
      .element(answer)
      .toHaveTextContent(
        'sich beziehen auf to refer to, to relate to (here: is alluding to)bezog sich, hat sich bezogen (auf + Akk.)',
      );
  });

  it('is found by its forms and by what it means', async () => {
    await openStudy([alluding]);
    await userEvent.fill(page.getByRole('searchbox'), 'bezog');
    await expect.element(item()).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'relate');
    await expect.element(item()).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'verliehen');
    await expect.element(item()).not.toBeInTheDocument();
  });
});
