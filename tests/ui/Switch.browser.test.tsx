import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Switch } from '#ui/Switch.tsx';
import { renderPage } from '../setup-page.tsx';

const one = page.getByRole('switch', { name: 'Hyphens' });

describe('a switch', () => {
  it('is switched by its label and by the space bar', async () => {
    renderPage(<Switch label="Hyphens" />);
    await expect.element(one).not.toBeChecked();
    await page.getByText('Hyphens').click();
    await expect.element(one).toBeChecked();
    await userEvent.keyboard(' ');
    await expect.element(one).not.toBeChecked();
  });

  it('shows by the place of its knob, and not by its colour alone, that it is on', async () => {
    renderPage(<Switch label="Hyphens" />);
    const knob = () => getComputedStyle(one.element(), '::before').translate;
    expect(knob()).toBe('none');
    await one.click();
    await expect.poll(knob).not.toBe('none');
  });
});
