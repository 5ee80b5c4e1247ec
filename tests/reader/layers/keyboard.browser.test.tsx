import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp } from '../../open-app.tsx';

const focused = () => document.activeElement?.id;
const status = () => findAll('[role="status"]')[0]?.innerText;
const words = page.getByRole('switch', { name: 'Word glosses' });

/** Presses keys as a reader does (`[[` is the key of one bracket), and waits until the focus is where they lead. */
async function press(keys: string, place: string): Promise<void> {
  await userEvent.keyboard(keys);
  await expect.poll(focused).toBe(place);
}

async function showKeys(): Promise<void> {
  // By script: in a page whose menu was loaded before, it is there before the button's own action, which closes it again.
  find('[data-bar] > div > button:last-child').click();
  await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Help' }).click();
}

describe('by keyboard', () => {
  it('j and k move the focus by sentence, brackets and s by section', async () => {
    await openApp();
    await press(']', 's7');
    await press('j', 's8');
    await press('kk', 's6');
    await press('[[', 's1');
    await press('k', 's1');
    await press('s', 's7');
    await press('{Shift>}s{/Shift}', 's1');
    await press(']]]', 's13');
    const { top } = find('#s13').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(700);
    await press('j'.repeat(15), 's22');
    // There is no section behind the last one, and forwards never leads back.
    await press(']', 's22');
    await expect.element(find('#s22')).toHaveStyle({ outlineStyle: 'solid' });
  });

  it('w and t switch the layers and say so once', async () => {
    await openApp();
    await userEvent.keyboard('w');
    await expect.element(words).toBeChecked();
    await expect.poll(status).toBe('Word glosses on');
    for (const [layout, said] of [
      ['Below', 'Translation below each sentence'],
      ['Beside', 'Translation beside each sentence'],
      ['Off', 'Translation off'],
    ] as const) {
      await userEvent.keyboard('t');
      await expect.element(page.getByRole('radio', { name: layout })).toBeChecked();
      await expect.poll(status).toBe(said);
    }
    // The browser's own: it closes the window.
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w', ctrlKey: true });
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('radio', { name: 'Below' })).toBeChecked();
    await expect.element(words).toBeChecked();
  });

  it('? lists the keys, Escape closes the list and gives the focus back', async () => {
    await openApp();
    await press('j', 's1');
    await userEvent.keyboard('?');
    const list = page.getByRole('dialog', { name: 'Help' });
    await expect.element(list).toBeVisible();
    await expect.element(list).toHaveFocus();
    const keys = findAll('#shortcuts kbd').filter((key) => key.checkVisibility());
    expect(keys.map(({ innerText }) => innerText)).toEqual(
      expect.arrayContaining(['?', 'w', 't', 'j', 'k', '[', ']', 's', 'Shift+s']),
    );
    await press('{Escape}', 's1');
    await expect.element(find('#shortcuts')).not.toBeVisible();
  });

  it('single keys can be turned off, for this visit and the next', async () => {
    await openApp();
    await showKeys();
    const single = page.getByRole('switch', { name: 'Single-key shortcuts' });
    await single.click();
    await expect.element(single).not.toBeChecked();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('wt');
    await expect.element(page.getByRole('radio', { name: 'Off' })).toBeChecked();
    await expect.element(words).not.toBeChecked();
    await openApp();
    await showKeys();
    await expect.element(single).not.toBeChecked();
  });
});
