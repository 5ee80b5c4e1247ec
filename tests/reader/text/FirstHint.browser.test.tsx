import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, slug } from '../../open-app.tsx';

const hint = page.getByRole('status').filter({ hasText: 'any word' });

describe('the hint of a first visit', () => {
  it('goes when it has been taken, and never comes again', async () => {
    await openApp(`/en/${slug}`, { first: true });
    await expect.element(hint).toHaveTextContent('Click any word to look it up.');
    const word = document.querySelectorAll('#s1 [data-word]')[2];
    if (word) await page.elementLocator(word).click();
    await expect.element(hint).not.toBeInTheDocument();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    cleanup();
    await openApp(`/en/${slug}`, { first: true });
    // What comes after it would have been told.
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await expect.element(hint).not.toBeInTheDocument();
  });

  it('is closed by keyboard without losing the focus', async () => {
    await openApp(`/en/${slug}`, { first: true });
    await expect.element(hint).toBeVisible();
    hint.getByRole('button', { name: 'Close' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(document.getElementById('s1')).toHaveFocus();
    await expect.element(hint).not.toBeInTheDocument();
  });

  it('goes when a word is looked up by key', async () => {
    await openApp(`/en/${slug}`, { first: true });
    await expect.element(hint).toBeVisible();
    document.getElementById('s1')?.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect.element(hint).not.toBeInTheDocument();
  });
});
