import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, phone, slug } from '../../open-app.tsx';

const sidebar = page.getByRole('complementary');
const lu = page.getByRole('checkbox', { name: 'Donald Lu' });

describe('an address that names an actor', () => {
  it('opens the actors of a phone at the entry', async () => {
    await openApp(`/en/${slug}#actor:Donald_Lu`, { viewport: phone });
    await expect.element(sidebar).toBeVisible();
    await expect.element(lu).toHaveFocus();
  });

  it('opens nothing where it is broken, and takes nothing away', async () => {
    await openApp(`/en/${slug}#actor:50%`, { viewport: phone });
    await expect.element(sidebar).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Actors' }).click();
    await lu.click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Step through the mentions' })).toBeVisible();
  });
});
