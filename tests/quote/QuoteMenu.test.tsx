// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '#document/language.ts';
import { articleSentences } from '#document/sentences.ts';
import { QuoteMenu } from '#quote/QuoteMenu.tsx';
import { type SelectedText, selectSentence } from '#quote/selected-text.ts';
import { sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';
import { WithLaterWords } from '../with-later-words.tsx';

const [first] = articleSentences(sampleArticle);
if (!first) throw new Error('The sample article has no sentence');
const sentence = selectSentence(first);
const words: SelectedText = {
  stretches: [{ sentence: 's1', start: 4, end: 24, words: [1, 2], isWhole: false }],
  text: 'Ministerin Nordlands',
};

/** Something that jsdom lacks, on an object of the browser, until the test is over. */
function provide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, value });
}

afterEach(() => {
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  Reflect.deleteProperty(document, 'fragmentDirective');
});

async function open({
  selected = sentence,
  language = 'en',
}: {
  selected?: SelectedText;
  language?: Language;
} = {}) {
  const user = userEvent.setup();
  const copied: string[] = [];
  const writeText = vi.fn<(text: string) => Promise<void>>(async (text) => void copied.push(text));
  provide(navigator, 'clipboard', { writeText });
  renderPage(
    <WithLaterWords part="quote">
      <QuoteMenu
        id="quote"
        article={sampleArticle}
        selected={selected}
        language={language}
        search="?words=1"
      />
    </WithLaterWords>,
    language,
  );
  const name = language === 'de' ? 'Zitieren und teilen' : 'Quote and share';
  const menu = within(await screen.findByRole('dialog', { name }));
  const press = (button: string) => user.click(menu.getByRole('button', { name: button }));
  return { copied, writeText, menu, press };
}

describe('the menu of what is selected', () => {
  it.each([
    [
      'en',
      [
        'Copy link to the sentence',
        'Copy quotation',
        'Copy quotation with English',
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
        'Quellenangabe kopieren',
        'BibTeX kopieren',
        'CSL-JSON kopieren',
        'Schließen',
      ],
    ],
  ] as const)('offers what can be made of a sentence, in %s', async (language, names) => {
    const { menu } = await open({ language });
    const buttons = menu.getAllByRole('button');
    expect(buttons).toEqual(names.map((name) => menu.getByRole('button', { name })));
    expect(buttons.at(-1)?.getAttribute('popovertarget')).toBe('quote');
  });

  it('offers a link to the words where the browser knows of such', async () => {
    provide(document, 'fragmentDirective', {});
    const { copied, press } = await open({ selected: words });
    await press('Copy link to the words');
    await press('Copy link to the sentence');
    expect(copied).toEqual([
      `${location.origin}/en/probe?words=1#s1:~:text=Ministerin%20Nordlands`,
      `${location.origin}/en/probe?words=1#s1`,
    ]);
  });

  it('copies and says so', async () => {
    const { copied, menu, press } = await open();
    expect(menu.getByRole('status').textContent).toBe('');
    await press('Copy quotation');
    expect(copied[0]).toMatch(/^„Die Ministerin Nordlands, die kommt, lacht\.“\n— Die Redaktion, /);
    expect(menu.getByRole('status').textContent).toBe('Copied.');
    expect(menu.queryByRole('textbox')).toBeNull();
    await press('Copy BibTeX');
    expect(copied[1]).toMatch(/^@misc\{probe,/);
  });

  it.each([
    ['refuses', { writeText: async () => Promise.reject(new DOMException('Not now', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ])('shows the text, selected, where the browser %s', async (_, clipboard) => {
    const { menu, press } = await open();
    provide(navigator, 'clipboard', clipboard);
    await press('Copy link to the sentence');
    const field = menu.getByRole('textbox');
    const link = `${location.origin}/en/probe?words=1#s1`;
    expect(field).toMatchObject({
      value: link,
      readOnly: true,
      selectionStart: 0,
      selectionEnd: link.length,
    });
    expect(document.activeElement).toBe(field);
    expect(menu.getByRole('status').textContent).toMatch(/didn’t let the page copy/);
  });

  it('opens the system’s sheet where there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
    provide(navigator, 'share', share);
    const { press } = await open();
    await press('Share…');
    expect(share.mock.calls).toEqual([
      [
        {
          title: 'Ernst reist & verhandelt',
          text: 'Die Ministerin Nordlands, die kommt, lacht.',
          url: `${location.origin}/en/probe?words=1#s1`,
        },
      ],
    ]);
  });

  it('takes a sheet that was closed for an answer, and shows the link where there can be none', async () => {
    const share = vi.fn<() => Promise<void>>();
    provide(navigator, 'share', share);
    const { menu, press } = await open();
    share.mockRejectedValueOnce(new DOMException('Closed', 'AbortError'));
    await press('Share…');
    expect(menu.queryByRole('textbox')).toBeNull();
    share.mockRejectedValueOnce(new DOMException('Not now', 'NotAllowedError'));
    await press('Share…');
    await waitFor(() => expect(menu.getByRole('textbox')).toBeDefined());
  });

  it('offers no English that there isn’t', async () => {
    const last = articleSentences(sampleArticle).find(({ translation }) => translation === undefined);
    if (!last) throw new Error('Every sentence has a translation');
    const { menu } = await open({ selected: selectSentence(last) });
    expect(menu.queryByRole('button', { name: 'Copy quotation with English' })).toBeNull();
  });
});
