import { fireEvent } from '@testing-library/react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';

export const dialog = page.getByRole('dialog', { name: 'Print' });

/** Opens, from the menu of what else can be done, what asks what to print. */
export async function askToPrint(): Promise<void> {
  fireEvent.click(page.getByRole('button', { name: 'More' }).element());
  const button = page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Print…' });
  fireEvent.click(await button.findElement());
  await expect.element(dialog).toBeVisible();
}

/** Prints with some parts; what would leave the printer stands in the page until `endPrinting`. */
export async function print(parts: readonly string[] = []): Promise<void> {
  await askToPrint();
  for (const part of parts) fireEvent.click(dialog.getByRole('checkbox', { name: part }).element());
  fireEvent.click(dialog.getByRole('button', { name: 'Print', exact: true }).element());
  await expect.poll(() => window.print).toHaveBeenCalledOnce();
}

/** The reader is done with the browser's own dialog. */
export async function endPrinting(): Promise<void> {
  window.dispatchEvent(new Event('afterprint'));
  await expect.element(document.documentElement).not.toHaveAttribute('data-printing');
  await expect.element(page.getByText('Printed from')).not.toBeInTheDocument();
}
