import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createCommand } from '#ui/command.ts';
import { StandingPart } from '#ui/StandingPart.tsx';
import { useCommand } from '#ui/use-command.ts';
import { expectOnConsole } from '../expect-on-console.ts';
import { renderPage } from '../setup-page.tsx';

const alert = page.getByRole('alert');
const greet = createCommand();

/** A part that breaks as long as the test lets it. */
function Greeting({ breaks }: { readonly breaks: () => boolean }) {
  if (breaks()) throw new Error('broken');
  useCommand(greet, () => undefined);
  return <p>Hello</p>;
}

function show(breaks: () => boolean): void {
  // React tells of what a boundary catches.
  expectOnConsole(/Error: broken/);
  renderPage(
    <>
      <p>What stands round it</p>
      <StandingPart>
        <Greeting breaks={breaks} />
      </StandingPart>
    </>,
  );
}

it('a part that breaks says so, leaves what stands round it, and begins anew once that is read', async () => {
  let isBroken = true;
  show(() => isBroken);
  await expect.element(alert).toHaveTextContent('stopped working');
  await expect.element(page.getByText('What stands round it')).toBeVisible();
  isBroken = false;
  await page.getByText('What stands round it').click();
  await expect.element(page.getByText('Hello')).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});

it('a part that goes on breaking is told of once, and tried again when something is wanted of it', async () => {
  let isBroken = true;
  show(() => isBroken);
  await expect.element(alert).toBeVisible();
  await page.getByText('What stands round it').click();
  await expect.element(alert).not.toBeInTheDocument();
  isBroken = false;
  greet.run();
  await expect.element(page.getByText('Hello')).toBeVisible();
});
