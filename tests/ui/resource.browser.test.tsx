import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createResource, useResource } from '#ui/resource.ts';

/** A resource whose value comes when the test says so. */
function later() {
  let come = (_: string): void => undefined;
  const coming = new Promise<string>((resolve) => {
    come = resolve;
  });
  return { resource: createResource((_: string) => coming), come: (value: string) => come(value) };
}

it('a component that needs two resources waits for both, in whatever order they come', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  // React tells there of a promise that was waited for and then passed over.
  const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const both = [later(), later()] as const;
    const seen: string[] = [];
    const Pair = () => {
      const text = `${useResource(both[0].resource, 'en')} ${useResource(both[1].resource, 'en')}`;
      seen.push(text);
      return <p>{text}</p>;
    };
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    root.render(
      <Suspense fallback="waiting">
        <Pair />
      </Suspense>,
    );
    await expect.element(page.getByText('waiting')).toBeVisible();
    const values = ['text', 'words'] as const;
    for (const index of order) {
      both[index].come(values[index]);
      await both[index].resource.load('en');
    }
    await expect.element(page.getByText('text words')).toBeVisible();
    expect(new Set(seen)).toEqual(new Set(['text words']));
    root.unmount();
  }
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
