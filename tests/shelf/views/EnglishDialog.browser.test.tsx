import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TranslationMatch } from '#article/adopt/match-translation.ts';
import type { Translating } from '#shelf/open/translate-text.ts';
import { EnglishDialog } from '#shelf/views/EnglishDialog.tsx';
import { emptyDraft } from '#shelf/views/english-draft.ts';
import { renderPage } from '../../setup-page.tsx';
import { withoutAct } from '../../without-act.ts';
import { sampleText } from '../store/sample-text.ts';

const source = { id: 'a', fileName: 'english.txt', bytes: new Uint8Array() };
const fitting: TranslationMatch = {
  translations: ['The harbor.', undefined, 'It waits.'],
  ...{ translated: 2, shared: 1 },
  sentences: 4,
  pairs: [
    { german: ['Der Hafen.', 'Das Meer.'], english: ['The harbor and the sea.'] },
    { german: ['Es wartet.'], english: ['It waits.'] },
    { german: ['Ende.'], english: [] },
    { german: [], english: ['Nobody knows.'] },
  ],
};

const comeWith = (match: TranslationMatch): Translating & { readonly kind: 'matched' } => ({
  kind: 'matched',
  origin: { way: 'pasted', added: 5, by: 'Clara Lind' },
  translated: { match, source, document: sampleText(source).document },
});

type Props = Parameters<typeof EnglishDialog>[0];

interface Setting {
  readonly keeps?: boolean;
  readonly language?: 'en' | 'de';
  readonly device?: Props['device'];
}

/** Opens the dialog; what is written in it outlives it, as in the page. */
function open(answer: Props['match'], { keeps = true, language = 'en', device }: Setting = {}) {
  const onKeep = vi.fn(async () => keeps);
  function Probe() {
    const [draft, setDraft] = useState(emptyDraft);
    const [isOpen, setOpen] = useState(true);
    return isOpen ? (
      <EnglishDialog
        device={device}
        draft={draft}
        onDraft={setDraft}
        match={answer}
        onKeep={onKeep}
        onClose={() => setOpen(false)}
      />
    ) : (
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
    );
  }
  withoutAct();
  renderPage(<Probe />, language);
  return onKeep;
}

const field = page.getByRole('textbox', { name: 'English text' });
const match = page.getByRole('button', { name: 'Match with the German' });

describe('adding the English of a text', () => {
  it('tells how it fits, shows the pairs, and keeps it only when the reader says so', async () => {
    const onKeep = open(async () => comeWith(fitting));
    await expect.element(field).toHaveFocus();
    await field.fill('The harbor and the sea. It waits. Nobody knows.');
    await page.getByRole('textbox', { name: /Translated by/ }).fill('Clara Lind');
    await match.click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('2 of 4 sentences translated. 1 more is translated with the sentence before it.');
    await expect.element(page.getByText('1 English sentence matches none')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep' })).toHaveFocus();
    await page.getByText('Look at the pairs').click();
    const pairs = page.getByRole('listitem');
    await expect.element(pairs.nth(0)).toHaveTextContent('Der Hafen. Das Meer.The harbor and the sea.');
    await expect.element(pairs.nth(2)).toHaveTextContent('Ende.no translation');
    await expect.element(pairs.nth(3)).toHaveTextContent('no GermanNobody knows.');
    expect(onKeep).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => onKeep.mock.calls.length).toBe(1);
    expect(onKeep.mock.calls[0]).toMatchObject([{ match: fitting }, { way: 'pasted', by: 'Clara Lind' }]);
  });

  it('says at the field that there is nothing in it but blanks', async () => {
    open(async () => comeWith(fitting));
    await field.fill(' \n ');
    await match.click();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toBeInvalid();
    await expect
      .element(field)
      .toHaveAccessibleDescription(/^There is no English text here yet\. Paste the translation/);
    await field.fill('The harbor.');
    await expect.element(field).toBeValid();
    await expect.element(field).toHaveAccessibleDescription(/^Paste the translation/);
  });

  it('tells of a text that is no translation, and lets it be changed, not kept', async () => {
    open(async () =>
      comeWith({ ...fitting, translations: [], translated: 0, pairs: [], mismatch: 'unlike' }),
    );
    await field.fill('Something else.');
    await match.click();
    await expect.element(page.getByRole('status')).toHaveTextContent('doesn’t seem to be a translation');
    await expect.element(page.getByRole('button', { name: 'Keep' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Change the English' }).click();
    await expect.element(field).toHaveValue('Something else.');
  });

  it('is given up while it is matched, and when it is closed, without losing what was written', async () => {
    const signals: AbortSignal[] = [];
    open((_draft, _onProgress, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    await field.fill('The harbor.');
    await match.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(field).toHaveValue('The harbor.');
    await match.click();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'open' }).click();
    await expect.element(field).toHaveValue('The harbor.');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('takes a text file, and says where one is none', async () => {
    open(async () => comeWith(fitting));
    const file = page.getByLabelText('Or choose a text file');
    await file.upload(new File(['The harbor.\r\n'], 'english.txt'));
    await expect.element(field).toHaveValue('The harbor.\n');
    await file.upload(new File([Uint8Array.of(0xff, 0xfe, 0x41)], 'latin.txt'));
    await expect.element(page.getByRole('alert').first()).toHaveTextContent('no plain text in UTF-8');
    await expect.element(file).toBeInvalid();
    await expect.element(file).toHaveAccessibleDescription(/^This file is no plain text in UTF-8\./);
    await expect.element(field).toHaveValue('The harbor.\n');
  });

  it('says why it can’t be matched or stored, in German too', async () => {
    open(async () => ({ kind: 'failed', lacks: 'dictionaries' }), { language: 'de' });
    await page.getByRole('textbox', { name: 'Englischer Text' }).fill('The harbor.');
    await page.getByRole('button', { name: 'Dem Deutschen zuordnen' }).click();
    await expect.element(page.getByText('ließen sich nicht laden')).toBeVisible();
  });

  it('offers what the browser translates, and says first what that asks for', async () => {
    const answers: ((come: Translating) => void)[] = [];
    const onKeep = open(async () => comeWith(fitting), {
      device: {
        needsDownload: true,
        translate: (onProgress) => {
          onProgress(12, 44);
          return new Promise((resolve) => answers.push(resolve));
        },
      },
    });
    await expect.element(page.getByText('the browser asks its maker for that')).toBeVisible();
    await page.getByRole('button', { name: 'Download and translate' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('The browser is translating…');
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '12');
    answers[0]?.({ ...comeWith(fitting), origin: { way: 'browser', added: 5 } });
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => onKeep.mock.calls.length).toBe(1);
    expect(onKeep.mock.calls[0]).toMatchObject([{ match: fitting }, { way: 'browser' }]);
  });

  it('stays open where the browser can’t store it', async () => {
    open(async () => comeWith(fitting), { keeps: false });
    await field.fill('The harbor.');
    await match.click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText('could not store it')).toBeVisible();
  });
});
