import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, phone, slug, wide } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { names } from '../layers/names-of-controls.ts';
import { isSeen, openerOf, openers, translated, translationOf } from './text-on-page.ts';

describe.each([
  ['en', wide],
  ['de', phone],
] as const)('the translation of one sentence, in %s', (language, viewport) => {
  const name = names[language];
  const choose = (layout: string) => fireEvent.click(page.getByRole('radio', { name: layout }).element());

  it('opens below it and closes, while the layers are off; a heading’s too', async () => {
    await openApp(`/${language}/${slug}`, { viewport });
    const count = findAll('[data-translation-of^="s"]').length;
    await expect
      .poll(() => page.getByRole('article').getByRole('switch', { name: name.opener }).elements().length)
      .toBe(count);
    await expect.poll(translated).toEqual([]);
    await clickOn(openerOf('s4'));
    await expect.poll(translated).toEqual(['s4']);
    await expect.element(find('[data-opens="s4"]')).toBeChecked();
    const bottom = find('#s4').getBoundingClientRect().bottom;
    await expect.poll(() => translationOf('s4').getBoundingClientRect().y).toBeGreaterThanOrEqual(bottom - 4);
    await expect.poll(() => location.search).toBe('');
    await clickOn(openerOf('s4'));
    await expect.poll(translated).toEqual([]);
    await clickOn(openerOf('s7'));
    await expect.poll(translated).toEqual(['s7']);
    expect(find('#s7').closest('h2')).not.toBeNull();
  });

  it('is not offered while all are there, and is remembered', async () => {
    await openApp(`/${language}/${slug}`, { viewport });
    await clickOn(openerOf('s4'));
    await expect.poll(translated).toEqual(['s4']);
    for (const layout of viewport === wide ? [name.below, name.beside] : [name.below]) {
      choose(layout);
      await expect.poll(() => isSeen(translationOf('s5')), { message: layout }).toBe(true);
      await expect.poll(() => openers().filter(isSeen), { message: layout }).toEqual([]);
    }
    choose(name.off);
    await expect.poll(translated).toEqual(['s4']);
  });
});
