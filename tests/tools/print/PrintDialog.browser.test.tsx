import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PrintDialog } from '#tools/print/PrintDialog.tsx';
import { noChoice, printOptions } from '#tools/print/print-choice.ts';
import { findObjections } from '../../find-objections.ts';
import { renderPage } from '../../setup-page.tsx';

it.each([
  ['en', 'Print'],
  ['de', 'Drucken'],
] as const)('what asks what to print has nothing that axe objects to, in %s', async (language, name) => {
  renderPage(
    <PrintDialog options={printOptions} initial={noChoice} onPrint={vi.fn()} onClose={vi.fn()} />,
    language,
  );
  await expect(findObjections(screen.getByRole('dialog', { name }))).resolves.toEqual([]);
});
