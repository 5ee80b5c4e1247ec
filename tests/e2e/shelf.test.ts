import { readFile } from 'node:fs/promises';
import { askMore } from './ask-more.ts';
import { kept, test } from './deploy-site.ts';
import { findViolations, findViolationsAndContrasts, opened } from './find-violations.ts';
import { paste, readPasted } from './paste-text.ts';
import { refuseStorage } from './refuse-storage.ts';
import { expect, phone, ready, wide } from './test.ts';

const file = (name: string) => `tests/article/adopt/files/${name}.conllu`;

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: wide });

test('a text of one’s own, pasted or opened, is read, looked up, saved from, and is there without a network', async ({
  visit,
  context,
}) => {
  const page = await visit('/en/shelf');
  await kept(page);
  const card = page.getByRole('dialog');
  const word = (form: string) => page.locator('article [data-word]', { hasText: form });
  const toShelf = async () => {
    await page.goto('/en/shelf');
    await ready(page);
  };
  await test.step('German without annotation, with what rules and dictionaries find', async () => {
    await paste(
      page,
      'Streit um den Bahnhof\n\nDie Stadt hat den Umbau beschlossen. Clara Lind gab am Dienstag bekannt, dass die Arbeiten im Mai beginnen.',
    );
    await page.getByRole('link', { name: /^Read/ }).click();
    await ready(page);
    await expect(page.getByRole('article', { name: 'Streit um den Bahnhof' })).toContainText('Die Stadt hat');
    await expect(page.locator('#edition')).toContainText('found by rule and dictionary');
    await word('bekannt').click();
    await expect(card).toHaveAccessibleName('bekanntgeben');
    await expect(card).toContainText(/Senses in a dictionary.*announce/);
    await expect(card.getByRole('button', { name: 'Sentence structure' })).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: /Clara Lind/ })).toBeVisible();
    await page.keyboard.press('Escape');
    // What the dictionary has one sense of stands under its word.
    const glosses = page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' });
    await glosses.check();
    await expect(word('Dienstag').getByText('Tuesday')).toBeVisible();
    await word('Dienstag').click();
    await expect(card).toContainText('the only sense in the dictionary');
    await page.keyboard.press('Escape');
    await glosses.uncheck();
  });
  const name = 'Streit um den Bahnhof.conllu';
  const conllu = await test.step('and is saved as CoNLL-U', async () => {
    await askMore(page, 'Save as a file');
    await card.getByRole('radio', { name: 'CoNLL-U' }).check();
    const coming = page.waitForEvent('download');
    await card.getByRole('button', { name: 'Save' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path());
  });
  await test.step('a file, as an article is', async () => {
    await toShelf();
    await page.getByLabel('Open a file').setInputFiles(file('udpipe'));
    await page.getByRole('link', { name: 'Auf dem Markt' }).first().click();
    await ready(page);
    await expect(page).toHaveURL(/\/en\/own\/[a-z0-9]{10}$/);
    await expect(page).toHaveTitle('Auf dem Markt · Lesart');
    await expect(page.getByRole('article', { name: 'Auf dem Markt' })).toContainText('sagt er');
    await expect(findViolationsAndContrasts(page)).resolves.toEqual([]);
    // What it hasn't got is not offered.
    await expect(page.getByRole('switch', { name: 'Word glosses' })).toHaveCount(0);
    await expect(page.getByRole('radio', { name: 'Below' })).toHaveCount(0);
    await word('kostet').click();
    await expect(card).toHaveAccessibleName('kosten');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card.getByText('is saved')).toBeVisible();
  });
  await test.step('by its address, offline, in either language, and the other part of its file', async () => {
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-saved]')).toHaveText('kostet');
    await page.getByRole('link', { name: 'Deutsch' }).first().click();
    await expect(page).toHaveURL(/\/de\/own\/[a-z0-9]{10}$/);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Auf dem Markt' })).toBeVisible();
    await page.getByRole('link', { name: 'Nächster Teil: Es regnet.' }).click();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Es regnet.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Voriger Teil: Auf dem Markt' })).toBeVisible();
  });
  await test.step('what is pasted offline, and what another app shares', async () => {
    await toShelf();
    await paste(page, 'Der Hafen liegt am Meer. Dort wartet ein altes Schiff.');
    await page.getByRole('link', { name: /^Read/ }).click();
    await ready(page);
    await word('Schiff').click();
    await expect(card).toHaveAccessibleName('das Schiff');
    await expect(card).toContainText('ship');
    const shared = await readFile(file('spacy'), 'utf8');
    await page.evaluate(async (text) => {
      const form = new FormData();
      form.append('files', new File([text], 'geteilt.conllu', { type: 'text/plain' }));
      await fetch('/en/shelf/', { method: 'POST', body: form });
    }, shared);
    await toShelf();
    await expect(page.getByRole('link', { name: /^Read/ })).toBeVisible();
  });
  await test.step('and what was saved as a file, with all that was found', async () => {
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'text/plain', buffer: conllu });
    const texts = page.getByRole('listitem', { name: 'Streit um den Bahnhof', exact: true });
    await expect(texts).toHaveCount(2);
    await expect(texts.filter({ hasText: 'pasted on' })).toContainText('glosses, actors, word forms');
    await expect(texts.filter({ hasText: name })).toContainText('glosses, actors, word forms');
    await texts.filter({ hasText: name }).getByRole('link').click();
    await ready(page);
    await expect(page.locator('#edition')).toContainText('found by rule and dictionary');
    await word('bekannt').click();
    await expect(card).toHaveAccessibleName('bekanntgeben');
    await expect(card).toContainText(/Senses in a dictionary.*announce/);
  });
  await test.step('and the list of words keeps their sentence when the text is gone', async () => {
    await toShelf();
    await page
      .getByRole('listitem', { name: 'Auf dem Markt' })
      .getByRole('button', { name: /Delete/ })
      .click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.goto('/en/study');
    await ready(page);
    await expect(page.getByText('„Das kostet vier Euro“')).toBeVisible();
    await page
      .getByRole('link', { name: /Das kostet|In the article|To the sentence/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“Auf dem Markt” has been deleted');
  });
});

test('texts of one’s own, whatever tool has written them, have the layers that their files have, and their place', async ({
  open,
}) => {
  const page = await open({ path: '/de/shelf' });
  const files = ['stanza', 'udpipe', 'spacy', 'corefud', 'hand'].map(file);
  await page.getByLabel('Datei öffnen').setInputFiles([...files, 'src/corpus/blinken-astana-2023.conllu']);
  await expect(page.getByRole('status').getByText('7 Texte aus 6 Dateien stehen im Regal.')).toBeAttached();
  const read = page.locator('a[href*="/own/"]', { hasText: 'Blinken' });
  await expect(page.locator('a[href*="/own/"]')).toHaveCount(7);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(findViolationsAndContrasts(page)).resolves.toEqual([]);
  await read.click();
  await ready(page);
  const bar = page.locator('[data-bar]');
  await bar.getByRole('switch', { name: 'Wortglossen' }).check();
  await expect(page.locator('#s6').getByText('released').first()).toBeVisible();
  await bar.getByRole('radio', { name: 'Darunter' }).check({ force: true });
  await expect(page.locator('[data-translation-of="s6"]')).toBeVisible();
  await expect(page).toHaveURL(/words=1&translation=below/);
  await page
    .getByRole('checkbox', { name: /Blinken/ })
    .first()
    .check();
  await expect(page.locator('html')).toHaveAttribute('data-chosen', /.+/);
  const chosen = page.locator('[data-actor="Antony_Blinken"] > [data-name]').first();
  await expect(chosen).toHaveCSS('text-decoration-line', 'underline');

  await test.step('where it was when its page is loaded anew', async () => {
    await page.locator('#s15').hover();
    await page.reload();
    await ready(page);
    await expect(page.locator('#s15')).toBeInViewport();
  });

  await test.step('an address of a text that the device doesn’t have says so, on a phone', async () => {
    await page.setViewportSize(phone);
    await page.goto('/de/own/aaaaaaaaaa?words=1');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Dieser Text ist nicht auf diesem Gerät');
    await expect(page).toHaveURL(/\/de\/own\/aaaaaaaaaa/);
    await expect(findViolations(page)).resolves.toEqual([]);
    await page.getByRole('link', { name: 'Regal', exact: true }).click();
    await ready(page);
    await expect(title).toHaveText('Regal');
  });

  // What is chosen for other texts lies over none that hasn't got it.
  await page.getByRole('listitem', { name: 'Der Hafen' }).getByRole('link').click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Der Hafen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Der Hafen' })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-translation', 'off');
  await expect(page.locator('html[data-words]')).toHaveCount(0);
});

test('where nothing may be kept a text is open for this visit, says so, and can be saved as a file', async ({
  open,
}) => {
  const page = await open({ path: '/en/shelf', prepare: (fresh) => fresh.addInitScript(refuseStorage) });
  // The worker has a factory of its own: there the device is full.
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await test.step('a file', async () => {
    await page.getByLabel('Open a file').setInputFiles(file('stanza'));
    await page.getByRole('link', { name: /^Read/ }).click();
    await ready(page);
    await expect(page.getByRole('article', { name: 'Der Hafen' })).toContainText('Im Hafen liegt');
    await expect(page.getByText('it is open until you leave this page')).toBeVisible();
    await page.locator('[data-word]', { hasText: 'Schiff' }).click();
    await expect(page.getByRole('dialog', { name: 'Schiff' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add English' }).click();
    await page
      .getByRole('textbox', { name: 'English text' })
      .fill('The harbor\n\nIn the harbor lies an old ship.');
    await page.getByRole('button', { name: 'Match with the German' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(page.getByRole('radio', { name: 'Below' })).toBeAttached();
    await expect(page.locator('[data-translation-of]', { hasText: 'an old ship' })).toBeAttached();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Shelf' })).toBeVisible();
  });
  await test.step('one of several parts, which lead to one another all the same, and Back leads back', async () => {
    await ready(page);
    await page.getByLabel('Open a file').setInputFiles(file('udpipe'));
    await page.getByRole('link', { name: 'Auf dem Markt' }).click();
    await page.getByRole('link', { name: 'Next part: Es regnet.' }).click();
    await expect(page.getByRole('article', { name: 'Es regnet.' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('article', { name: 'Auf dem Markt' })).toBeVisible();
  });
  await test.step('what is pasted', async () => {
    await readPasted(page, 'Am Hafen\nDer Hafen liegt am Meer. Dort wartet Clara Lind.');
    await expect(page.locator('#edition')).toContainText(/Pasted on .*20\d\d\./);
    await askMore(page, 'Save as a file');
    const dialog = page.getByRole('dialog', { name: 'Save as a file' });
    // No layer is promised that it hasn't got.
    await expect(dialog.getByRole('radio', { name: 'TEI (XML)' })).toHaveAccessibleDescription(
      'For research: the text word by word with grammar and mentions.',
    );
    await dialog.getByRole('radio', { name: 'CoNLL-U' }).check();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const conllu = await readFile(await (await coming).path(), 'utf8');
    expect(conllu).toContain('# text = Der Hafen liegt am Meer.');
    // Back takes back what was chosen, and not the text, which another page would know nothing of.
    const marks = page.getByRole('switch', { name: 'Mark actors in the text' });
    await marks.check();
    await expect(page).toHaveURL(/marks=1/);
    await page.goBack();
    await expect(marks).not.toBeChecked();
    await expect(page.getByRole('article', { name: 'Am Hafen' })).toBeVisible();
  });
});

test('without JavaScript the shelf has the articles of the site, and it and the study list say what needs it', async ({
  open,
}) => {
  const page = await open({ path: '/en/shelf', script: false });
  await expect(page.getByText('Opening texts of your own needs JavaScript.')).toBeVisible();
  await page.getByRole('link', { name: /Blinken besucht Kasachstan/ }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByRole('link', { name: 'Lesart' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shelf');
  await test.step('the study list in both languages, and is for no search engine', async () => {
    await page.goto('/de/study');
    for (const [language, title, said] of [
      ['de', 'Lernliste', 'es ist ausgeschaltet'],
      ['en', 'Study list', 'needs JavaScript'],
    ] as const) {
      await expect(page).toHaveURL(new RegExp(`/${language}/study/?$`));
      await expect(page).toHaveTitle(`${title} · Lesart`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await page.getByRole('link', { name: language === 'de' ? 'English' : 'Deutsch' }).click();
    }
    await expect(page).toHaveURL(/\/de\/study\/?$/);
  });
});

test('a text of one’s own gets its English, which is shown as an edition’s is, kept, and taken away', async ({
  open,
}) => {
  const page = await open({ path: '/en/shelf' });
  // In the text: the field has the same words until its dialog has closed.
  const english = (text: string) => page.locator('[data-translation-of]', { hasText: text });
  await paste(
    page,
    'Am Hafen\n\nDer Hafen liegt am Meer. Dort wartet ein altes Schiff auf Clara Lind.\n\nSie kauft auf dem Markt Brot.',
  );
  await page.getByRole('link', { name: /^Read/ }).click();
  await ready(page);
  await expect(page.getByRole('radio', { name: 'Below' })).toHaveCount(0);
  await page.locator('[data-bar]').getByRole('button', { name: 'Add English' }).click();
  const dialog = page.getByRole('dialog', { name: 'English translation' });
  await dialog
    .getByRole('textbox', { name: 'English text' })
    .fill('At the harbor\n\nThe harbor lies by the sea. An old ship is waiting there for Clara Lind.');
  await dialog.getByRole('textbox', { name: /Translated by/ }).fill('Emil Berg');
  await dialog.getByRole('button', { name: 'Match with the German' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 3 sentences translated.');
  await expect(findViolationsAndContrasts(page, 'dialog[open]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Keep' }).click();

  const bar = page.locator('[data-bar]');
  await expect(bar.getByRole('radio', { name: 'Below' })).toBeChecked();
  // In the place of the button that asked for it.
  await expect(bar.getByRole('radio', { name: 'Below' })).toBeFocused();
  await expect(page.getByText('English added. 2 of 3 sentences translated.')).toHaveRole('status');
  await expect(page.locator('article [data-translation-of]')).toHaveText([
    'The harbor lies by the sea.',
    'An old ship is waiting there for Clara Lind.',
  ]);
  await expect(page.getByText('At the harbor', { exact: true })).toBeVisible();
  // One sense of *warten* is in the translation, and *Hafen* has no other.
  await bar.getByRole('switch', { name: 'Word glosses' }).check();
  await expect(page.locator('[data-word]', { hasText: 'wartet' }).getByText('wait')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(english('The harbor lies by the sea.')).toBeVisible();
  const about = page.locator('#edition');
  await expect(about).toContainText('Translated by Emil Berg. 2 of 3 sentences translated.');

  const correct = about.getByRole('button', { name: 'Correct the English' });
  const field = dialog.getByRole('textbox', { name: 'English text' });
  await correct.click();
  await expect(field).toHaveValue(/^At the harbor\n\nThe harbor lies by the sea\./);
  await page.keyboard.press('Escape');
  await expect(english('The harbor lies by the sea.')).toBeVisible();
  await correct.click();
  await field.fill(
    'At the harbor\n\nBy the sea lies the harbor, where an old ship is waiting for Clara Lind.',
  );
  await dialog.getByRole('button', { name: 'Match with the German' }).click();
  const fit = '1 of 3 sentences translated. 1 more is translated with the sentence before it.';
  await expect(dialog.getByRole('status')).toHaveText(fit);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText(`English replaced. ${fit}`)).toHaveRole('status');
  await expect(english('By the sea lies the harbor')).toBeVisible();
  await expect(about).toContainText(`Translated by Emil Berg. ${fit}`);
  await expect(correct).toBeFocused();

  await about.getByRole('button', { name: 'Remove the English' }).click();
  await expect(page.getByText('English removed. It can be brought back.')).toHaveRole('status');
  await expect(page.locator('[data-translation-of]')).toHaveCount(0);
  await expect(about.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await about.getByRole('button', { name: 'Bring it back' }).click();
  await expect(english('By the sea lies the harbor')).toBeVisible();
  await page.goto('/en/shelf');
  await expect(page.getByRole('listitem', { name: 'Am Hafen' })).toContainText('translation, glosses');
});

test('what is saved from one text, and what its words were said to mean, stands in the next one too', async ({
  open,
}) => {
  const page = await open({ path: '/en/shelf' });
  const card = page.getByRole('dialog');
  const word = (form: string) => page.locator('article [data-word]', { hasText: form }).first();
  const glosses = page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' });
  const save = async () => {
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card.getByText('is saved')).toBeVisible();
  };
  await readPasted(page, 'Am Fluss\n\nDas Schloss steht am Fluss. Man gab seinen Namen bekannt.');
  await test.step('a sense that is chosen', async () => {
    // Nothing is sure in it.
    await expect(glosses).toHaveCount(0);
    await word('Schloss').click();
    await save();
    await card.getByRole('button', { name: 'castle' }).click();
    await expect(card.getByText('chosen by you, for all your texts')).toBeVisible();
    await expect(findViolationsAndContrasts(page, opened)).resolves.toEqual([]);
    await page.keyboard.press('Escape');
    await expect(word('Schloss')).toBeFocused();
    await glosses.check();
    await expect(word('Schloss').getByText('castle')).toBeVisible();
  });
  await test.step('or written, at either half of a verb, and stays so', async () => {
    await word('bekannt').click();
    await card.getByRole('button', { name: 'Write another meaning' }).click();
    await page.keyboard.type('made known');
    await page.keyboard.press('Enter');
    await expect(card.getByText('written by you')).toBeVisible();
    await expect(word('gab').getByText('made known')).toBeVisible();
    await save();
    await page.reload();
    await ready(page);
    await expect(word('gab').getByText('made known')).toBeVisible();
    await expect(word('Schloss').getByText('castle')).toBeVisible();
  });
  await test.step('and in the next text, where both are marked, and a sense can be taken back', async () => {
    await readPasted(page, 'In der Stadt\n\nEs gibt dort zwei Schlösser. Das gibt man nicht gern bekannt.');
    await expect(word('Schlösser').getByText('castle')).toBeVisible();
    const met = () =>
      page
        .locator('article [data-met]')
        .evaluateAll((words) => words.map(({ firstChild }) => firstChild?.textContent));
    await expect.poll(met).toEqual(['Schlösser', 'gibt', 'bekannt']);
    await expect(page.locator('article [data-saved]')).toHaveCount(0);
    await word('bekannt').click();
    await expect(card.getByText('written by you in')).toBeVisible();
    await page.keyboard.press('Escape');
    await word('Schlösser').click();
    await expect(card.getByText('chosen by you in')).toBeVisible();
    await card.getByRole('button', { name: 'Take back' }).click();
    await expect(word('Schlösser').getByText('castle')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
  await test.step('beside which the likeliest stands in italics, if that is wished', async () => {
    await expect(page.locator('article [data-likely]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Gloss options' }).click();
    const options = page.getByRole('dialog', { name: 'Gloss options' });
    await options.getByRole('switch', { name: 'Also likely senses' }).check();
    await expect(word('Schlösser')).toHaveAttribute('data-likely');
    await expect(word('Schlösser').getByText('castle')).toHaveCSS('font-style', 'italic');
    await expect(findViolationsAndContrasts(page, opened, 'article')).resolves.toEqual([]);
    await options.getByRole('switch', { name: 'Also likely senses' }).uncheck();
    await expect(page.locator('article [data-likely]')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
  await test.step('from which the card leads to where it was saved', async () => {
    await word('Schlösser').click();
    await expect(card).toContainText('Also saved in:');
    await card.getByRole('link', { name: 'Das Schloss steht am Fluss.' }).click();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Am Fluss');
    await expect(page.locator('article [data-saved]')).toHaveCount(3);
  });
  await test.step('and is the meaning of what was saved, before or since', async () => {
    await page.goto('/en/study');
    await ready(page);
    const saved = (entry: string) => page.getByRole('listitem').filter({ hasText: entry });
    await expect(saved('das Schloss')).toContainText('castle');
    await expect(saved('das Schloss')).not.toContainText('perhaps');
    await expect(saved('bekanntgeben')).toContainText('made known');
  });
});
