import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readStoredChoices, storeChoices } from '#reader/layers/stored-choices.ts';
import actors from '../../articles-bare/actors.json?raw';
import lemmas from '../../articles-bare/nur-lemmas.conllu?raw';
import words from '../../articles-bare/nur-text.conllu?raw';
import { find, findAll } from '../../find.ts';
import { compileSource, showArticle } from './show-article.tsx';

const bare = {
  'nur-text': compileSource({ slug: 'nur-text', text: words, actors }),
  'nur-lemmas': compileSource({ slug: 'nur-lemmas', text: lemmas, actors }),
};

describe('an article that names nobody', () => {
  it.each([
    ['en', 'Sections', 'Actors'],
    ['de', 'Abschnitte', 'Akteure'],
  ] as const)(
    'has nothing beside it, and no button that opens that, in %s',
    async (language, sections, actors) => {
      const { article, ...others } = bare['nur-text'];
      await showArticle(
        { ...others, article: { ...article, sections: article.sections.slice(0, 1) } },
        { language },
      );
      await expect.element(page.getByRole('complementary')).not.toBeInTheDocument();
      await expect.element(page.getByRole('navigation', { name: sections })).not.toBeInTheDocument();
      for (const name of [sections, actors])
        expect(page.getByRole('button', { name, includeHidden: true }).elements()).toEqual([]);
    },
  );

  it.each(['nur-text', 'nur-lemmas'] as const)('has no control that does nothing: %s', async (slug) => {
    await showArticle(bare[slug], { search: '?claims=1&marks=1' });
    expect(page.getByRole('switch', { name: 'Who said this?' }).elements()).toEqual([]);
    expect(findAll('[data-bar] input, input[name="marks"], input[name="actor"]')).toEqual([]);
    const address = location.href;
    await userEvent.keyboard('wtqn{Shift>}n{/Shift}');
    // Asked for after them, and seen after them.
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await expect.poll(() => location.href).toBe(address);
    expect(
      findAll('[role="status"]')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('');
    const keys = findAll('#shortcuts dt').map(({ innerText }) => innerText);
    expect(keys).toContain('?');
    expect(keys.filter((key) => ['w', 't', 'q', 'n', 'Shift+n'].includes(key))).toEqual([]);
  });

  it('keeps what the reader chose for other articles', async () => {
    storeChoices({ claims: true });
    await showArticle(bare['nur-text']);
    await userEvent.keyboard('?');
    await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
    await expect.poll(readStoredChoices).toEqual({ claims: true, keys: false });
  });

  it('is said to have no editorial list of actors', async () => {
    await showArticle(bare['nur-text']);
    const edition = find('#edition').innerText;
    expect(edition).toContain('About this page');
    expect(edition).not.toContain('key actors');
  });
});
