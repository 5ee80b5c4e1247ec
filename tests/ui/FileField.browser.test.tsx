import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FileField } from '#ui/FileField.tsx';
import { renderPage } from '../setup-page.tsx';

function show(onChoose: (files: readonly File[]) => void) {
  renderPage(
    <>
      <FileField label="Open a picture" look="quiet" accept=".png" describedBy="hint" onChoose={onChoose} />
      <p id="hint">As large as you like.</p>
    </>,
  );
  return page.getByLabelText('Open a picture');
}

it('a file is chosen, and the same once more', async () => {
  const choose = vi.fn();
  const field = show(choose);
  const names = () => choose.mock.calls.map(([files]) => files.map(({ name }: File) => name));
  await field.upload(new File(['x'], 'a.png'));
  await expect.poll(names).toEqual([['a.png']]);
  await field.upload(new File(['x'], 'a.png'));
  await expect.poll(names).toEqual([['a.png'], ['a.png']]);
});

it('a field for files says what it takes, is reached by key, and shows the focus on what is seen of it', async () => {
  const field = show(() => undefined);
  await expect.element(field).toHaveAccessibleDescription('As large as you like.');
  await expect.element(field).toHaveAttribute('accept', '.png');
  await userEvent.tab();
  await expect.element(field).toHaveFocus();
  const label = page.getByText('Open a picture');
  expect(getComputedStyle(label.element()).outlineStyle).toBe('solid');
});
