import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ExportDialog } from '#tools/export/ExportDialog.tsx';
import { formatNames } from '#tools/export/export-format.ts';
import { findObjections } from '../../find-objections.ts';
import { renderPage } from '../../setup-page.tsx';

it.each([
  ['en', 'Save as a file'],
  ['de', 'Als Datei sichern'],
] as const)('what asks what to save has nothing that axe objects to, in %s', async (language, name) => {
  renderPage(
    <ExportDialog
      formats={formatNames}
      layers={{ glosses: 'all', translation: 'sentence', simple: true, claims: true }}
      isKnownLeftOut={false}
      parts={[]}
      language={language}
      onSave={vi.fn()}
      onClose={vi.fn()}
    />,
    language,
  );
  await expect(findObjections(screen.getByRole('dialog', { name }))).resolves.toEqual([]);
});
