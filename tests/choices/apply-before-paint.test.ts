// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#choices/choices.ts';
import { storeChoices } from '#choices/stored-choices.ts';
import { checked, controls } from './controls.ts';

/** Runs the inline script as the parser does: in the head, before the page has a body to speak of. */
async function runScript(): Promise<void> {
  vi.resetModules();
  const { applyBeforePaint } = await import('#choices/apply-before-paint.ts');
  applyBeforePaint();
}

/** What the parser does next. The observer is told before the browser draws. */
async function parsePage(): Promise<void> {
  document.body.innerHTML = controls;
  await Promise.resolve();
}

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/en/probe');
});

// The page is parsed: the script stops looking.
afterEach(() => document.dispatchEvent(new Event('readystatechange')));

describe('before the page is drawn', () => {
  it('leaves a page without choices as it is', async () => {
    await runScript();
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=off', 'keys=on']);
    expect(location.search).toBe('');
  });

  it('brings the choices of the URL into the controls', async () => {
    const query = '?words=1&glosses=harder&selftest=1&translation=beside&actor=Donald_Lu';
    history.replaceState(null, '', `/en/probe${query}#s4`);
    await runScript();
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

  it('brings the stored choices into the controls, and leaves the address to the page', async () => {
    storeChoices({
      ...defaultChoices,
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'below',
      keys: false,
    });
    history.replaceState({ kept: true }, '', '/en/probe?ref=mail#s4');
    await runScript();
    await parsePage();
    expect(checked()).toEqual(['words=1', 'glosses=harder', 'selftest=1', 'translation=below']);
    expect(location.href).toMatch(/\/en\/probe\?ref=mail#s4$/);
    expect(history.state).toEqual({ kept: true });
  });

  it('lets the URL win over what is stored', async () => {
    storeChoices({ ...defaultChoices, words: true, glosses: 'harder', selftest: true, translation: 'below' });
    history.replaceState(null, '', '/en/probe?words=0&glosses=all&selftest=0&translation=beside');
    await runScript();
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=beside', 'keys=on']);
  });

  it('adds no entry to the history', async () => {
    storeChoices({ ...defaultChoices, words: true });
    const before = history.length;
    await runScript();
    expect(history.length).toBe(before);
  });

  it('leaves the controls to the reader once the page is parsed', async () => {
    history.replaceState(null, '', '/en/probe?words=1');
    await runScript();
    await parsePage();
    document.dispatchEvent(new Event('readystatechange'));
    await parsePage();
    expect(checked()).toEqual(['glosses=all', 'translation=off', 'keys=on']);
  });
});
