import { cleanup } from '@testing-library/react';
import { deleteDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setTextDeleted } from '#shelf/store/change-text.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { announced, find, findAll } from '../../find.ts';
import { clickOn } from '../../pointer.ts';
import { choose, createFakeShelf, entryOf, openShelf, titles } from './open-shelf.tsx';
import { edition, keptText } from './sample-text.ts';

const wolf = keptText('wolf', 'Die sieben Geißlein');
const amt = keptText('amt', 'Im Amt', {
  ...{ added: 2_000, language: 'fr', layers: [], words: 1, unfinished: true },
});
const nextYear = Date.UTC(2100, 0);

describe('the list of texts', () => {
  it('tells of each what is known, and doesn’t search one', async () => {
    openShelf(createFakeShelf([wolf, amt], { unreadable: 2 }));
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Im Amt', 'Die sieben Geißlein']);
    const article = entryOf('Blinken in Astana');
    await expect
      .element(article)
      .toHaveTextContent(
        'Blinken in Astana in EnglishFebruary 28, 2023 · 867 words · translation, glosses, actors, claims, sentence structure · 42% read · 12 words saved · 3 to review',
      );
    await expect.element(article.getByRole('link')).toHaveAttribute('href', '/en/astana');
    await expect
      .element(entryOf('Im Amt'))
      .toHaveTextContent('1 word · French · words only · from amt.conllu, January 1, 1970');
    await expect.element(entryOf('Im Amt')).toHaveTextContent('The file has not been read to its end');
    await expect.element(page.getByText('2 texts are damaged')).toBeVisible();
    await expect.element(page.getByText(/^Any German text/)).toBeVisible();
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
  });

  it('reads on in one whose file was not read to its end, from what is kept of it', async () => {
    const openings = openShelf(createFakeShelf([amt]));
    await clickOn(entryOf('Im Amt').getByRole('button', { name: 'Read the rest' }));
    await expect.poll(() => openings.map(({ source }) => source)).toEqual([expect.any(File)]);
    const [source] = openings.map((opening) => opening.source);
    expect(source instanceof File && [source.name, source.size]).toEqual(['amt.conllu', 6]);
  });

  it('speaks German, and warns before there is no room', async () => {
    openShelf(createFakeShelf([wolf]), { language: 'de', room: { used: 90e6, quota: 100e6 } });
    await expect
      .element(entryOf('Blinken in Astana'))
      .toHaveTextContent(/^Blinken in Astana28\. Februar 2023 · 867 Wörter · .* · 42 % gelesen/);
    await expect.element(page.getByText(/nur noch 10\sMB frei/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Umbenennen' })).toBeVisible();
  });

  it('is searched in titles and texts, and sorted, where it is long', async () => {
    const editions = ['Anton', 'Berta', 'Cäsar', 'Dora', 'Emil'].map((name, index) =>
      edition(name, name, { wordCount: index, dateCreated: `200${index}` }),
    );
    const plain = new Map([['wolf', 'Die Geiß in der Straße']]);
    openShelf(createFakeShelf([wolf], { plain }), { editions });
    await expect.poll(announced).toBe('6 texts');
    await page.getByLabelText('Sort').selectOptions('Longest first');
    await expect.poll(titles).toEqual(['Die sieben Geißlein', 'Emil', 'Dora', 'Cäsar', 'Berta', 'Anton']);
    await page.getByRole('searchbox').fill('strasse geiss');
    await expect.poll(titles).toEqual(['Die sieben Geißlein']);
    await expect.poll(announced).toBe('1 text');
    await page.getByRole('searchbox').fill('strasse caesar');
    await expect.poll(titles).toEqual(['Cäsar']);
    await page.getByRole('searchbox').fill('nirgends');
    await expect.poll(announced).toBe('No matches.');
  });

  it('is read again when the page comes back out of the browser’s cache', async () => {
    let texts = [wolf];
    openShelf({ ...createFakeShelf(), list: async () => ({ ok: true, value: { texts, unreadable: 0 } }) });
    await expect.poll(titles).toContain('Die sieben Geißlein');
    texts = [amt];
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Im Amt']);
  });

  it('is painted once it is known, and is where it was left for who comes back to it', async () => {
    const shelf = createFakeShelf(
      ['Anton', 'Berta', 'Cäsar', 'Dora', 'Emil'].map((name) => keptText(name, name)),
    );
    const list = () => getComputedStyle(find('[aria-labelledby="texts-title"] ul')).visibility;
    openShelf(shelf);
    expect(list()).toBe('hidden');
    await expect.poll(list).toBe('visible');
    await page.getByLabelText('Sort').selectOptions('By title');
    await expect.poll(() => titles()[0]).toBe('Anton');
    document.body.style.paddingBlockEnd = '300vh';
    onTestFinished(() => {
      document.body.style.removeProperty('padding-block-end');
      vi.restoreAllMocks();
    });
    const top = () => entryOf('Dora').element().getBoundingClientRect().top;
    window.scrollTo({ top: window.scrollY + top() + 5, behavior: 'instant' });
    cleanup();
    window.scrollTo({ top: 0, behavior: 'instant' });
    vi.spyOn(PerformanceNavigationTiming.prototype, 'type', 'get').mockReturnValue('back_forward');
    openShelf(shelf);
    await expect.poll(top).toBeCloseTo(-5, 0);
    await expect.element(page.getByLabelText('Sort')).toHaveValue('title');
  });
});

describe('a text of one’s own', () => {
  it('is renamed in its place, and given back as it came', async () => {
    const shelf = createFakeShelf([wolf]);
    openShelf(shelf);
    const rename = page.getByRole('button', { name: 'Rename' });
    await clickOn(rename);
    await expect.element(page.getByLabelText('Title')).toHaveFocus();
    await userEvent.keyboard('Der Wolf{Escape}');
    await expect.element(rename).toHaveFocus();
    await expect.element(entryOf('Die sieben Geißlein')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('  {Enter}');
    await expect.element(page.getByLabelText('Title')).toBeInvalid();
    await expect.element(page.getByLabelText('Title')).toHaveAccessibleDescription(/^A title has at least/);
    await userEvent.keyboard('Der Wolf {Enter}');
    await expect.element(entryOf('Der Wolf')).toBeVisible();
    await expect.element(rename).toHaveFocus();
    expect(shelf.texts()[0]?.title.value).toBe('Der Wolf');

    const made = vi.spyOn(URL, 'createObjectURL');
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await clickOn(page.getByRole('button', { name: 'Export the file' }));
    await expect
      .poll(() => click.mock.contexts.map((link) => Reflect.get(Object(link), 'download')))
      .toEqual(['wolf.conllu']);
    const [file] = made.mock.calls[0] ?? [];
    const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : undefined;
    expect(bytes).toEqual(Uint8Array.of(239, 187, 191, 10, 0, 255));
    vi.restoreAllMocks();
  });

  it('is deleted with undo, and only then cleared', async () => {
    const shelf = createFakeShelf([
      wolf,
      amt,
      keptText('old', 'Alt', { deleted: { value: true, at: nextYear } }),
    ]);
    openShelf(shelf);
    // What another tab may still bring back is spared.
    await expect.poll(shelf.spared).toEqual(['old']);
    const remove = entryOf('Im Amt').getByRole('button', { name: 'Delete' });
    await clickOn(remove);
    await expect.element(page.getByRole('alert')).toHaveTextContent('“Im Amt” is deleted.');
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Die sieben Geißlein']);
    await userEvent.keyboard('{Enter}');
    await expect.element(entryOf('Im Amt')).toHaveFocus();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    // The tap on the second closes the notice of the first.
    await clickOn(remove);
    await clickOn(entryOf('Die sieben Geißlein').getByRole('button', { name: 'Delete' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('2 texts are deleted.');
    await clickOn(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Im Amt', 'Die sieben Geißlein']);
    await expect.element(entryOf('Im Amt')).toHaveFocus();
    await clickOn(remove);
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(shelf.spared()).toEqual(['old']);
    shelf.add(keptText('neu', 'Neu', { deleted: { value: true, at: nextYear } }));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Texts' })).toHaveFocus();
    await expect.poll(shelf.spared).toEqual(['old', 'neu']);
  });

  it('is there again where another tab puts it back, and nothing says any more that it is deleted', async () => {
    const shelf = createFakeShelf([wolf, amt]);
    openShelf(shelf);
    await entryOf('Im Amt').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await shelf.change('amt', (text) => setTextDeleted(text, false, Date.now()));
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(entryOf('Im Amt')).toHaveFocus();
    // Deleted there once more it is that tab's to bring back.
    await shelf.change('amt', (text) => setTextDeleted(text, true, Date.now()));
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Die sieben Geißlein']);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps the focus near what was pressed, where that goes', async () => {
    const shelf = createFakeShelf([amt]);
    shelf.fail({ kind: 'failed', detail: 'no' });
    const openings = openShelf(shelf);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.element(again).toHaveFocus();
    shelf.fail(undefined);
    await expect.element(again).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Texts' })).toHaveFocus();
    await entryOf('Im Amt').getByRole('button', { name: 'Read the rest' }).click();
    await expect.element(page.getByRole('listitem', { name: 'amt.conllu' })).toHaveFocus();
    openings[0]?.tell({ texts: [amt], end: { kind: 'done', adoption, kept: 'kept' } });
    await expect.element(page.getByRole('link', { name: 'Read Im Amt' })).toHaveFocus();
  });

  it('stays, and so does what was typed, where the browser fails', async () => {
    const shelf = createFakeShelf([wolf]);
    openShelf(shelf);
    await clickOn(page.getByRole('button', { name: 'Rename' }));
    shelf.fail({ kind: 'quota', detail: 'QuotaExceededError' });
    await userEvent.keyboard('Neu{Enter}');
    await expect.element(page.getByRole('alert').last()).toHaveTextContent('This device has no space left');
    await expect.element(page.getByLabelText('Title')).toHaveValue('Neu');
    shelf.fail(undefined);
    await userEvent.keyboard('{Enter}');
    await expect.element(entryOf('Neu')).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('is shown where the browser stores nothing, and that is said', async () => {
    const shelf = createFakeShelf();
    shelf.fail({ kind: 'unavailable', detail: 'SecurityError' });
    openShelf(shelf);
    await expect.element(page.getByRole('alert')).toHaveTextContent('but for this visit only');
    await expect.poll(titles).toEqual(['Blinken in Astana']);
    shelf.add(wolf);
    shelf.fail(undefined);
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Die sieben Geißlein']);
  });

  it('is changed in the real store, in which another tab sees it', async () => {
    const name = 'lesart.shelf.views';
    const [store, other] = [openShelfStore(name), openShelfStore(name)];
    const bytes = Uint8Array.of(1, 2, 3);
    const document = {
      ...{ version: '1', notes: [], analysis: {}, counts: { names: 0, words: [] } },
      article: { slug: 'own/wolf', title: { de: '', en: '' }, titleBy: 'source', wordCount: 1, sections: [] },
      apparatus: { groups: [], others: [], timeline: [], additions: [], background: [], versions: [] },
    } as const;
    const text = { ...wolf, id: 'wolf000000', source: { ...wolf.source, id: 'a'.repeat(64) } };
    await other.keep({ id: text.source.id, fileName: 'wolf.conllu', bytes }, [{ text, document, plain: '' }]);
    openShelf(store);
    await clickOn(page.getByRole('button', { name: 'Rename' }));
    await userEvent.keyboard('Der Wolf{Enter}');
    await expect.element(entryOf('Der Wolf')).toBeVisible();
    await other.change(text.id, (stored) => ({ ...stored, title: { value: 'Die Geiß', at: nextYear } }));
    await clickOn(entryOf('Die Geiß').getByRole('button', { name: 'Delete' }));
    await clickOn(page.getByRole('button', { name: 'Undo' }));
    await expect.element(entryOf('Die Geiß')).toHaveFocus();
    await clickOn(page.getByRole('button', { name: 'Delete' }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => other.readSource(text.source.id)).toEqual({ ok: true, value: undefined });
    store.close();
    other.close();
    await deleteDB(name);
  });
});

const excerpt = { text: '7\tkaputt', at: 2 };
const findings = {
  shown: [
    {
      line: 7,
      column: 3,
      found: '2 columns',
      expected: '10 columns with one TAB between',
      rule: 'format',
      severity: 'error',
      excerpt,
    },
    {
      line: 1,
      column: 1,
      found: 'no Gloss',
      expected: 'Gloss',
      rule: 'missing-layer',
      severity: 'warning',
      excerpt,
    },
  ],
  errors: 130,
  warnings: 1,
} as const;
const adoption = {
  ok: true,
  texts: 1,
  broken: 0,
  leftOut: 0,
  findings: { shown: [], errors: 0, warnings: 0 },
} as const;

describe('a file that is opened', () => {
  it('shows how far it is, and leads to its text', async () => {
    const shelf = createFakeShelf([], { notes: [{ rule: 'no-date' }, { rule: 'headings', count: 3 }] });
    const openings = openShelf(shelf);
    await choose('wolf.conllu');
    find('input[type=file]').focus();
    const report = page.getByRole('listitem', { name: 'wolf.conllu' });
    await expect.element(report).toHaveTextContent('Reading the file…');
    openings[0]?.tell({ progress: { done: 1_200, of: 14_000 } });
    await expect.element(report).toHaveTextContent('1,200 of 14,000 sentences');
    await expect.element(report.getByRole('progressbar')).toHaveAttribute('value', '1200');
    openings[0]?.tell({ texts: [wolf], end: { kind: 'done', adoption, kept: 'kept' } });
    shelf.add(wolf);
    const link = report.getByRole('link', { name: 'Read Die sieben Geißlein' });
    await expect.element(link).toHaveFocus();
    await expect.element(link).toHaveAttribute('href', '/en/own/wolf');
    await expect.poll(announced).toBe('1 text is on the shelf now.');
    await clickOn(report.getByText('What was filled in, and how'));
    await expect.element(report.getByText('No date is given.')).toBeVisible();
    await expect.element(report.getByText('3 short paragraphs')).toBeVisible();
    await clickOn(report.getByRole('button', { name: 'Close this report' }));
    await expect.element(report).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Open a file')).toHaveFocus();
    await expect.poll(titles).toEqual(['Blinken in Astana', 'Die sieben Geißlein']);
    await choose('wolf.conllu');
    openings[1]?.tell({ texts: [wolf], end: { kind: 'done', adoption, kept: 'kept' } });
    await expect.poll(announced).toBe('1 text is already on the shelf.');
  });

  it('says where hardly any of it is German', async () => {
    const openings = openShelf();
    await choose('hello.txt');
    const hardly = { ...adoption, hardlyGerman: { known: 3, of: 15 } };
    openings[0]?.tell({ texts: [wolf], end: { kind: 'done', adoption: hardly, kept: 'kept' } });
    await expect
      .poll(announced)
      .toBe('1 text is on the shelf now.Hardly anything in it is known as German: 3 of 15 words.');
  });

  it('says where there is no word in it', async () => {
    const openings = openShelf();
    await choose('12345.txt');
    const hardly = { ...adoption, hardlyGerman: { known: 0, of: 0 } };
    openings[0]?.tell({ texts: [wolf], end: { kind: 'done', adoption: hardly, kept: 'kept' } });
    await expect.poll(announced).toBe('1 text is on the shelf now.There are no words in it.');
  });

  it('is told of by itself where it is the last of many that came one after the other', async () => {
    const openings = openShelf();
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      await choose(`${name}.conllu`);
      await expect.poll(() => openings.length).toBe(index + 1);
      const end = { kind: 'done', adoption, kept: 'kept' } as const;
      openings[index]?.tell({ texts: [keptText(`t${index}`, `Text ${index}`)], end });
    }
    await expect
      .element(page.getByRole('listitem', { name: '3 texts from 3 files are on the shelf.' }))
      .toBeVisible();
    const latest = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'd.conllu' }) });
    await expect.element(latest.getByRole('link', { name: 'Read Text 3' })).toBeVisible();
  });

  it('is told of in one line, where it is one of many', async () => {
    const openings = openShelf();
    const end = { kind: 'done', adoption, kept: 'kept' } as const;
    document.body.style.paddingBlockEnd = '300vh';
    window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await choose('a.conllu', 'b.conllu', 'c.conllu', 'd.conllu', 'e.conllu');
    // Who has scrolled on sees that something is under way.
    const report = page.getByRole('listitem', { name: 'a.conllu' });
    await expect.element(report).toBeInViewport();
    document.body.style.removeProperty('padding-block-end');
    await expect.element(page.getByText('4 more files are waiting.')).toBeVisible();
    await report.getByRole('button', { name: 'Cancel' }).element().focus();
    openings[0]?.tell({ texts: [wolf, amt], end });
    const many = page.getByRole('listitem', { name: '2 texts from 1 file are on the shelf.' });
    await expect.element(many).toHaveFocus();
    openings[1]?.tell({ broken: [{ firstLine: 1, lastLine: 9 }], end });
    for (const opening of [2, 3, 4]) {
      await expect.poll(() => openings.length).toBe(opening + 1);
      openings[opening]?.tell({ texts: [keptText(`t${opening}`, `Text ${opening}`)], end });
    }
    await expect.poll(announced).toMatch(/5 texts from 4 files are on the shelf\./);
    await clickOn(page.getByRole('button', { name: 'Close all' }));
    await expect.element(page.getByLabelText('Open a file')).toHaveFocus();
    expect(findAll('[id^="opening-"] > h3').map(({ textContent }) => textContent)).toEqual(['b.conllu']);
  });

  it('takes the focus from nobody who has gone on, and waits its turn', async () => {
    const openings = openShelf();
    await choose('a.conllu', 'b.conllu');
    await expect.element(page.getByRole('listitem', { name: 'a.conllu' })).toBeVisible();
    await expect.element(page.getByText('Waiting for the one before it.')).toBeVisible();
    find('a[href="/en/astana"]').focus();
    openings[0]?.tell({ texts: [wolf, amt], end: { kind: 'done', adoption, kept: 'unavailable' } });
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent(
        /^2 texts are open\.Open for this visit only: nothing was kept\. This browser stores nothing/,
      );
    await expect.element(page.getByRole('link', { name: 'Blinken in Astana' })).toHaveFocus();
    // A button that is pressed and goes leads to what it has done.
    await clickOn(page.getByRole('button', { name: 'Cancel' }));
    const report = page.getByRole('listitem', { name: 'b.conllu' });
    await expect.element(report).toHaveTextContent('Cancelled. Nothing was kept.');
    await expect.element(report).toHaveFocus();
  });

  it('tells what is wrong in it with each place, and is opened without that', async () => {
    const openings = openShelf();
    await choose('kaputt.conllu');
    openings[0]?.tell({
      broken: [{ firstLine: 1, lastLine: 1_090, document: 'n01001' }],
      end: { kind: 'done', adoption: { ...adoption, texts: 0, broken: 1, findings }, kept: 'kept' },
    });
    const report = page.getByRole('listitem', { name: 'kaputt.conllu' });
    await expect.element(report).toHaveTextContent('1 text can’t be opened as it is');
    await expect.element(report).toHaveTextContent('n01001: lines 1 to 1,090');
    const errors = report.getByRole('region', { name: '130 errors The first is shown.' });
    await expect
      .element(errors)
      .toHaveTextContent(
        'Line 7, column 3The line has 2 columns; that of a word has ten, with a TAB between them. (format: 2 columns, expected 10 columns with one TAB between)7 kaputt',
      );
    expect(find('mark').textContent).toBe('kaputt');
    expect(find('li:has(> pre) bdi').lang).toBe('en');
    await clickOn(report.getByText('For annotators: 1 note'));
    await expect.element(report.getByText('They don’t stop you from reading.')).toBeVisible();
    await clickOn(report.getByRole('button', { name: 'Open without the sentences that can’t be read' }));
    await expect
      .poll(() => openings.map(({ options }) => options))
      .toEqual([{ withoutLost: false }, { withoutLost: true }]);
    await expect.element(report).toHaveFocus();
    openings[1]?.tell({
      texts: [wolf],
      end: { kind: 'done', adoption: { ...adoption, findings }, kept: 'kept' },
    });
    await expect.element(report.getByRole('link')).toHaveFocus();
    await expect
      .poll(announced)
      .toMatch(/^1 text is on the shelf now\.Sentences that can’t be read are missing/);
  });

  it('is refused with the reason and what would help, in German too', async () => {
    const openings = openShelf(createFakeShelf(), { language: 'de' });
    await choose('rede.txt');
    openings[0]?.tell({
      end: { kind: 'done', adoption: { ok: false, refusal: 'plain-text' }, kept: 'kept' },
    });
    await expect
      .poll(announced)
      .toBe(
        'Nicht geöffnet. Das ist ein Text ohne Annotation, und er liest sich nicht wie Deutsch. Deutscher Text wird hier analysiert. Einen in einer anderen Sprache erst durch einen Parser schicken: UDPipe und Stanza schreiben CoNLL‑U.',
      );
    await page
      .getByLabelText('Datei öffnen')
      .upload(new File(['{\n  "format": "lesart-study", "version": 4}'], 'lernliste.json'));
    openings[1]?.tell({ end: { kind: 'done', adoption: { ok: false, refusal: 'json' }, kept: 'kept' } });
    const backup = page.getByRole('listitem', { name: 'lernliste.json' });
    await expect.element(backup).toHaveTextContent('Das ist eine Sicherung der Lernliste.');
    await expect.element(backup.getByRole('link')).toHaveAttribute('href', '/de/study');
  });

  it('is dropped or pasted anywhere', async () => {
    const openings = openShelf();
    const sources = () => openings.map(({ source }) => (source instanceof File ? source.name : source));
    const end = { end: { kind: 'failed', detail: '' } } as const;
    const drag = (type: string, dataTransfer: DataTransfer) =>
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    const withFile = new DataTransfer();
    withFile.items.add(new File(['x'], 'x.conllu'));
    const withText = new DataTransfer();
    withText.setData('text/plain', '1\tJa');
    drag('dragenter', withFile);
    await expect.element(page.getByText('Drop it here to open it')).toBeVisible();
    drag('dragleave', withFile);
    await expect.element(page.getByText('Drop it here to open it')).not.toBeInTheDocument();
    drag('dragenter', withFile);
    expect(drag('drop', withFile)).toBe(false);
    await expect.element(page.getByText('Drop it here to open it')).not.toBeInTheDocument();
    await expect.poll(sources).toEqual(['x.conllu']);
    openings[0]?.tell(end);
    drag('drop', withText);
    await expect.poll(sources).toEqual(['x.conllu', '1\tJa']);
    openings[1]?.tell(end);
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: withText }));
    await expect.poll(sources).toHaveLength(3);
    openings[2]?.tell(end);
    // What is pasted into a field is the field’s.
    await clickOn(page.getByText('Paste text'));
    const field = page.getByLabelText('German text, or CoNLL‑U copied from a file');
    field.element().dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: withText }));
    await field.fill('1\tNein');
    await clickOn(page.getByRole('button', { name: 'Open', exact: true }));
    await expect.poll(sources).toEqual(['x.conllu', '1\tJa', '1\tJa', '1\tNein']);
    // What came to nothing is there to be mended; and its report, for what is opened in its place.
    openings[3]?.tell(end);
    await expect.element(page.getByRole('listitem', { name: 'Pasted text' })).toHaveTextContent('Try again');
    await expect.element(field).toHaveValue('1\tNein');
    await field.fill('1\tDoch');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(sources).toHaveLength(5);
    openings[4]?.tell({ texts: [wolf], end: { kind: 'done', adoption, kept: 'kept' } });
    await expect.element(page.getByRole('link', { name: 'Read Die sieben Geißlein' })).toHaveFocus();
    await expect.element(field).not.toBeVisible();
    expect(field.element()).toHaveValue('');
    expect(page.getByRole('listitem', { name: 'Pasted text' }).elements()).toHaveLength(1);
  });

  it('leads who pastes several in a row to each, wherever on the page they are pasted', async () => {
    const openings = openShelf();
    const texts = ['Anton', 'Berta', 'Cäsar', 'Dora', 'Emil'].map((name) => keptText(name, name));
    const linkTo = (name: string) => page.getByRole('link', { name: `Read ${name}` });
    const paste = (text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    };
    find('button[aria-expanded]').focus();
    for (const [index, text] of texts.entries()) {
      paste(text.id);
      await expect.poll(() => openings.length).toBe(index + 1);
      // From the fourth on the reports of the others are folded, and the link that has the focus with them.
      openings[index]?.tell({ texts: [text], end: { kind: 'done', adoption, kept: 'kept' } });
      await expect.element(linkTo(text.id)).toHaveFocus();
    }
    // Who has gone on to something else is not led away from it.
    paste('Frieda');
    await expect.poll(() => openings.length).toBe(6);
    await expect.element(page.getByRole('listitem', { name: 'Pasted text' })).toHaveFocus();
    // The texts are painted once what stands above them is.
    await expect.element(entryOf('Blinken in Astana')).toBeVisible();
    find('a[href="/en/astana"]').focus();
    openings[5]?.tell({
      texts: [keptText('Frieda', 'Frieda')],
      end: { kind: 'done', adoption, kept: 'kept' },
    });
    await expect.element(linkTo('Frieda')).toBeVisible();
    await expect.element(entryOf('Blinken in Astana').getByRole('link')).toHaveFocus();
  });

  it('is taken with its headings where it is pasted from a page, unless the field has been changed', async () => {
    const openings = openShelf();
    const sources = () => openings.map(({ source }) => source);
    const end = { end: { kind: 'failed', detail: '' } } as const;
    const copy = (plain: string, html: string) => {
      const clipboard = new DataTransfer();
      clipboard.setData('text/plain', plain);
      clipboard.setData('text/html', html);
      return clipboard;
    };
    const pasteInto = (target: Element, clipboardData: DataTransfer) =>
      target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    const html = '<h2>Am Kai</h2><p>Sie kommt.</p>';
    const rich = { html, plain: 'Am Kai\nSie kommt.' };
    pasteInto(document.body, copy('Am Kai\nSie kommt.', html));
    await expect.poll(sources).toEqual([rich]);
    openings[0]?.tell(end);
    // Marks without a paragraph say less than the plain text; and so does a page that shows CoNLL-U.
    pasteInto(document.body, copy('Sie kommt.', '<span>Sie</span> kommt.'));
    await expect.poll(sources).toEqual([rich, 'Sie kommt.']);
    openings[1]?.tell(end);
    pasteInto(document.body, copy('1\tSie', '<p>1 Sie</p>'));
    await expect.poll(sources).toEqual([rich, 'Sie kommt.', '1\tSie']);
    openings[2]?.tell(end);
    await clickOn(page.getByRole('button', { name: 'Paste text' }));
    const field = page.getByRole('textbox', { name: /German text/ });
    await expect.element(field).toHaveFocus();
    const open = page.getByRole('button', { name: 'Open', exact: true });
    await field.fill('  ');
    await clickOn(open);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(/^There is no text here yet\./);
    await field.clear();
    pasteInto(field.element(), copy('Am Kai\nSie kommt.', html));
    await field.fill('Am Kai\nSie kommt.');
    await clickOn(open);
    await expect.poll(sources).toEqual([rich, 'Sie kommt.', '1\tSie', rich]);
    openings[3]?.tell(end);
    await field.fill('Am Kai\nSie kommt nicht.');
    await clickOn(open);
    await expect.poll(sources).toHaveLength(5);
    expect(openings[4]?.source).toBe('Am Kai\nSie kommt nicht.');
  });

  describe('and pasted is there again where the page is left', () => {
    const field = page.getByRole('textbox', { name: /German text/ });
    const leaveAndComeBack = () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      cleanup();
      return openShelf();
    };
    const openText = async (text: string) => {
      await clickOn(page.getByRole('button', { name: 'Paste text' }));
      await field.fill(text);
      await clickOn(page.getByRole('button', { name: 'Open', exact: true }));
    };

    it('but not where it is read on in from the shelf', async () => {
      const poem = keptText('poem', 'Der Mond', { unfinished: true });
      openShelf(createFakeShelf([{ ...poem, source: { ...poem.source, pasted: true } }]));
      await page.getByRole('button', { name: 'Read the rest' }).click();
      await expect.element(page.getByRole('listitem', { name: 'Pasted text' })).toBeVisible();
      leaveAndComeBack();
      await expect.element(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
      await expect.element(field).not.toBeInTheDocument();
    });

    it('before it has been opened, or while it is, but not once a text of it is kept', async () => {
      openShelf();
      await openText('Sie kommt.\nSie bleibt.');
      const openings = leaveAndComeBack();
      await expect.element(field).toHaveValue('Sie kommt.\nSie bleibt.');
      await expect.element(page.getByRole('button', { name: 'Paste text' })).not.toHaveFocus();
      await clickOn(page.getByRole('button', { name: 'Open', exact: true }));
      await expect.poll(() => openings.map(({ source }) => source)).toEqual(['Sie kommt.\nSie bleibt.']);
      openings[0]?.tell({ texts: [wolf], end: { kind: 'done', adoption, kept: 'unavailable' } });
      const again = leaveAndComeBack();
      await expect.element(field).toHaveValue('Sie kommt.\nSie bleibt.');
      await clickOn(page.getByRole('button', { name: 'Open', exact: true }));
      await expect.poll(() => again).toHaveLength(1);
      again[0]?.tell({ texts: [wolf] });
      leaveAndComeBack();
      await expect.element(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
      await expect.element(field).not.toBeInTheDocument();
    });

    it('with its headings, wherever on the page it was pasted', async () => {
      openShelf();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Am Kai\r\nSie kommt.');
      clipboardData.setData('text/html', '<h2>Am Kai</h2><p>Sie kommt.</p>');
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
      await expect.element(page.getByRole('listitem', { name: 'Pasted text' })).toBeVisible();
      const openings = leaveAndComeBack();
      await expect.element(field).toHaveValue('Am Kai\nSie kommt.');
      await clickOn(page.getByRole('button', { name: 'Open', exact: true }));
      await expect
        .poll(() => openings.map(({ source }) => source))
        .toEqual([{ html: '<h2>Am Kai</h2><p>Sie kommt.</p>', plain: 'Am Kai\nSie kommt.' }]);
      const end = {
        kind: 'done',
        adoption,
        kept: 'kept',
      } as const;
      openings[0]?.tell({ texts: [wolf], end });
      await clickOn(page.getByRole('button', { name: 'Paste text' }));
      await expect.element(field).toHaveValue('');
    });
  });
});
