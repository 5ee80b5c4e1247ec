import { fireEvent } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { knownLeftOut } from '#study/store/known-left-out.ts';
import { openApp, slug } from '../../open-app.tsx';

const dialog = page.getByRole('dialog', { name: 'Save as a file' });

async function ask(): Promise<void> {
  fireEvent.click(page.getByRole('button', { name: 'More' }).element());
  const button = page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Save as a file…' });
  fireEvent.click(await button.findElement());
  await expect.element(dialog).toBeVisible();
}

async function save(): Promise<void> {
  fireEvent.click(dialog.getByRole('button', { name: 'Save', exact: true }).element());
  // Closed it is no dialog any more, but stands in the page until it is told so.
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
}

describe('saving an article as a file', () => {
  it('tells what the file will hold, and saves it under its name, of its type', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    const create = URL.createObjectURL;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return create(file);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await openApp(`/en/${slug}?words=1&translation=beside`);
    await ask();
    const book = dialog.getByRole('radio', { name: 'E-book (EPUB)' });
    await expect.element(book).toBeChecked();
    await expect
      .element(book)
      .toHaveAccessibleDescription(/glosses of all words and translation after each paragraph\./);
    await save();

    await ask();
    fireEvent.click(dialog.getByRole('radio', { name: 'TEI (XML)' }).element());
    await save();

    expect(names).toEqual([`${slug}.epub`, `${slug}.tei.xml`]);
    expect(files.map(({ type }) => type)).toEqual(['application/epub+zip', 'application/tei+xml']);
    const tei = new DOMParser().parseFromString((await files[1]?.text()) ?? '', 'application/xml');
    expect(tei.querySelector('w[lemma="Außenminister"]')?.textContent).toBe('Außenminister');
  });

  it('tells that the book leaves out the glosses that the page leaves out', async () => {
    knownLeftOut.set(true);
    await openApp(`/en/${slug}?words=1`);
    await ask();
    await expect
      .element(dialog.getByRole('radio', { name: 'E-book (EPUB)' }))
      .toHaveAccessibleDescription(/: glosses of all words but those you know\./);
  });
});
