import { X } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Icon } from '#ui/Icon.tsx';
import { renderPage } from '../setup-page.tsx';

describe('an icon', () => {
  it('is heard by nobody: what it stands in has its name otherwise', async () => {
    renderPage(
      <button type="button" aria-label="Close">
        <Icon of={X} />
      </button>,
    );
    await expect.element(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
    await expect.element(page.getByRole('img')).not.toBeInTheDocument();
  });

  it.each([16, 20] as const)('is drawn by one kind of line, %d pixels large', (size) => {
    const { container } = renderPage(<Icon of={X} size={size} />);
    const drawing = container.querySelector('svg');
    expect(drawing?.getBoundingClientRect().width).toBe(size);
    expect(drawing?.getAttribute('stroke-width')).toBe('1.75');
    expect(drawing?.getAttribute('fill')).toBe('none');
  });
});
