import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { setControlsAsParsed } from '#reader/layers/set-controls-as-parsed.ts';
import { storeChoices } from '#reader/layers/stored-choices.ts';
import { beginStore } from './begin-store.ts';
import { checked, controls } from './controls.ts';

/** What the inline script in the head does. */
function runScript(): void {
  setControlsAsParsed(beginStore());
}

/** What the parser does after the inline script in the head. The observer is told before the browser draws. */
async function parsePage(): Promise<void> {
  document.body.innerHTML = controls;
  await Promise.resolve();
}

beforeEach(() => history.replaceState(null, '', '/en/probe'));

afterEach(() => {
  // The page is parsed: the script stops looking.
  document.dispatchEvent(new Event('readystatechange'));
  vi.restoreAllMocks();
});

describe('before the page is drawn', () => {
  it('leaves a page without choices as it is', async () => {
    runScript();
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=off', 'keys=on']);
    await expect.poll(() => location.search).toBe('');
  });

  it('brings the choices of the URL into the controls', async () => {
    const query = '?words=1&glosses=harder&selftest=1&translation=beside&actor=Donald_Lu';
    history.replaceState(null, '', `/en/probe${query}#s4`);
    runScript();
    await parsePage();
    expect(checked()).toEqual([
      'words=1',
      'glosses=harder',
      'selftest=1',
      'translation=beside',
      'actor=Donald_Lu',
      'keys=on',
    ]);
    expect(location.search + location.hash).toBe(`${query}#s4`);
  });

  it('brings the stored choices into the controls, and says so in the address', async () => {
    storeChoices({
      ...defaultChoices,
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'below',
      keys: false,
    });
    history.replaceState({ kept: true }, '', '/en/probe?ref=mail#s4');
    runScript();
    await parsePage();
    expect(checked()).toEqual(['words=1', 'glosses=harder', 'selftest=1', 'translation=below']);
    await expect
      .poll(() => location.href)
      .toMatch(/\/en\/probe\?ref=mail&words=1&glosses=harder&selftest=1&translation=below#s4$/);
    expect(history.state).toEqual({ kept: true });
  });

  it('lets the URL win over what is stored', async () => {
    storeChoices({ ...defaultChoices, words: true, glosses: 'harder', selftest: true, translation: 'below' });
    history.replaceState(null, '', '/en/probe?words=0&glosses=all&selftest=0&translation=beside');
    runScript();
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=beside', 'keys=on']);
  });

  it('adds no entry to the history', () => {
    storeChoices({ ...defaultChoices, words: true });
    const push = vi.spyOn(history, 'pushState');
    runScript();
    expect(push).not.toHaveBeenCalled();
  });

  it('looks no more at what comes once the page is parsed', async () => {
    history.replaceState(null, '', '/en/probe?words=1');
    runScript();
    await parsePage();
    document.dispatchEvent(new Event('readystatechange'));
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=off', 'keys=on']);
  });

  it('brings them back where the browser has put them otherwise', async () => {
    history.replaceState(null, '', '/en/probe?words=1');
    runScript();
    await parsePage();
    document.querySelector<HTMLInputElement>('[value=beside]')?.click();
    document.querySelectorAll('input').forEach((input) => {
      input.checked = false;
    });
    window.dispatchEvent(new Event('pageshow'));
    expect(checked()).toEqual(['words=1', 'glosses=all', 'translation=beside', 'keys=on']);
  });
});
