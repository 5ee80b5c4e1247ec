import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { QuoteMenu } from '#tools/quote/QuoteMenu.tsx';
import { type SelectedText, selectSentence } from '#tools/quote/selected-text.ts';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const [first] = articleSentences(sampleArticle);
if (!first) throw new Error('The sample article has no sentence');
const sentence = selectSentence(first);
const words: SelectedText = {
  stretches: [{ sentence: 's1', start: 4, end: 24, words: [1, 2], isWhole: false }],
  text: 'Ministerin Nordlands',
};

/** Puts something in the place of what the browser has, until the test is over. */
function provide(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

afterEach(() => {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
});

async function open({
  selected = sentence,
  language = 'en',
}: {
  selected?: SelectedText;
  language?: Language;
} = {}) {
  const copied: string[] = [];
  provide('clipboard', { writeText: async (text: string) => void copied.push(text) });
  renderPage(
    <QuoteMenu
      id="quote"
      article={sampleArticle}
      selected={selected}
      language={language}
      search="?words=1"
    />,
    language,
  );
  await vi.waitUntil(() => document.getElementById('quote'));
  document.getElementById('quote')?.showPopover();
  const menu = page.getByRole('dialog', {
    name: language === 'de' ? 'Zitieren und teilen' : 'Quote and share',
  });
  await expect.element(menu).toHaveFocus();
  const press = (button: string) => menu.getByRole('button', { name: button, exact: true }).click();
  return { copied, menu, press };
}

describe('the menu of what is selected', () => {
  it('shows the beginning of a long quotation, cut at a word, and copies all of it', async () => {
    const text = 'Lange Wörter wie Außenministerkonferenz '.repeat(5).trim();
    const { copied, menu, press } = await open({ selected: { ...words, text } });
    await expect.element(menu).toHaveTextContent(/Lange Wörter wie Außenministerkonferenz …/);
    await press('Copy quotation');
    await expect.poll(() => copied.join()).toContain(text);
  });

  it.each([
    [
      'en',
      [
        'Copy link to the sentence',
        'Copy quotation',
        'Copy quotation with translation',
        'Copy quotation with plain German',
        'Share…',
        'Copy citation',
        'Copy BibTeX',
        'Copy CSL-JSON',
        'Close',
      ],
    ],
    [
      'de',
      [
        'Link zum Satz kopieren',
        'Zitat kopieren',
        'Zitat mit Übersetzung kopieren',
        'Zitat mit einfachem Deutsch kopieren',
        'Teilen …',
        'Quellenangabe kopieren',
        'BibTeX kopieren',
        'CSL-JSON kopieren',
        'Schließen',
      ],
    ],
  ] as const)('offers what can be made of a sentence, in %s', async (language, names) => {
    provide('share', async () => {});
    const { menu, press } = await open({ language });
    const buttons = menu.getByRole('button').elements();
    expect(buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent)).toEqual(names);
    const dialog = menu.element();
    await press(names[8]);
    await expect.element(dialog).not.toBeVisible();
  });

  it('offers a link to the words', async () => {
    const { copied, press } = await open({ selected: words });
    await press('Copy link to the words');
    await press('Copy link to the sentence');
    await expect
      .poll(() => copied)
      .toEqual([
        `${location.origin}/en/probe?words=1#s1:~:text=Ministerin%20Nordlands`,
        `${location.origin}/en/probe?words=1#s1`,
      ]);
  });

  it('copies and says so', async () => {
    const { copied, menu, press } = await open();
    await expect.element(menu.getByRole('status')).toHaveTextContent(/^$/);
    await press('Copy quotation');
    await expect.element(menu.getByRole('status')).toHaveTextContent(/^Copied\.$/);
    expect(copied[0]).toMatch(/^„Die Ministerin Nordlands, die kommt, lacht\.“\n— Die Redaktion, /);
    await expect.element(menu.getByRole('textbox')).not.toBeInTheDocument();
    await press('Copy BibTeX');
    await expect.poll(() => copied[1]).toMatch(/^@misc\{probe,/);
  });

  it.each([
    ['refuses', { writeText: async () => Promise.reject(new DOMException('Not now', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ])('shows the text, selected, where the browser %s', async (_, clipboard) => {
    const { menu, press } = await open();
    provide('clipboard', clipboard);
    await press('Copy link to the sentence');
    const field = menu.getByRole('textbox');
    const link = `${location.origin}/en/probe?words=1#s1`;
    await expect.element(field).toHaveFocus();
    expect(field.element()).toMatchObject({
      value: link,
      readOnly: true,
      selectionStart: 0,
      selectionEnd: link.length,
    });
    await expect.element(menu.getByRole('status')).toHaveTextContent(/blocked copying/);
  });

  it('opens the system’s sheet where there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
    provide('share', share);
    const { press } = await open();
    await press('Share…');
    await vi.waitFor(() =>
      expect(share.mock.calls).toEqual([
        [
          {
            title: 'Ernst reist & verhandelt',
            text: 'Die Ministerin Nordlands, die kommt, lacht.',
            url: `${location.origin}/en/probe?words=1#s1`,
          },
        ],
      ]),
    );
  });

  it('takes a sheet that was closed for an answer, and shows the link where there can be none', async () => {
    const share = vi.fn<() => Promise<void>>();
    provide('share', share);
    const { menu, press } = await open();
    share.mockRejectedValueOnce(new DOMException('Closed', 'AbortError'));
    await press('Share…');
    await expect.poll(() => share.mock.settledResults.at(-1)?.type).toBe('rejected');
    await expect.element(menu.getByRole('textbox')).not.toBeInTheDocument();
    share.mockRejectedValueOnce(new DOMException('Not now', 'NotAllowedError'));
    await press('Share…');
    await expect.element(menu.getByRole('textbox')).toHaveValue(`${location.origin}/en/probe?words=1#s1`);
  });

  it('offers no English that there isn’t', async () => {
    const last = articleSentences(sampleArticle).find(({ translation }) => translation === undefined);
    if (!last) throw new Error('Every sentence has a translation');
    const { menu } = await open({ selected: selectSentence(last) });
    await expect.element(menu.getByRole('button', { name: 'Copy quotation', exact: true })).toBeVisible();
    await expect
      .element(menu.getByRole('button', { name: 'Copy quotation with translation' }))
      .not.toBeInTheDocument();
  });
});
