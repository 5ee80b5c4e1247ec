import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sensesName } from '#shelf/senses/sense-database.ts';
import { openSenseStore } from '#shelf/senses/sense-store.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { writeBackup } from '#study/export/backup.ts';
import { sampleSense } from '../../shelf/senses/sample-sense.ts';
import { sampleSource, sampleText } from '../../shelf/store/sample-text.ts';
import { detail, threeSaved } from '../store/saved-of-article.ts';
import { beginWithNothingSaved, entryOf, openStudy, titles } from './open-study.tsx';

beginWithNothingSaved();

const pick = (content: BlobPart) =>
  page
    .getByLabelText('Import a backup')
    .upload(new File([content], 'list.json', { type: 'application/json' }));

describe('a backup', () => {
  it('is merged with the list, and what was deleted here stays so', async () => {
    const backup = writeBackup({ expressions: threeSaved, unreadable: [] }, Date.now());
    await openStudy([detail]);
    await pick(backup);
    await expect.element(page.getByText('3 expressions added, 0 changed, 0 unchanged.')).toBeVisible();
    await expect.poll(titles).toHaveLength(4);
    await entryOf('im Rahmen').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await pick(backup);
    await expect
      .element(page.getByText('0 expressions added, 0 changed, 3 unchanged. 1 of them stays deleted'))
      .toBeVisible();
  });

  it('takes own texts to another device, and what their words mean, also where no expression is saved', async () => {
    const source = await sampleSource(70_000);
    const texts = [sampleText(source), sampleText(source, { id: 'abcdefgh02' })];
    const senses = openSenseStore();
    await senses.say({ headword: 'Schloss', upos: 'NOUN' }, sampleSense('castle'), 10);
    const [store, made] = [openShelfStore(), vi.spyOn(URL, 'createObjectURL')];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await store.keep(source, texts);
    await openStudy([]);
    const also =
      'The backup also contains your own texts with their files and translations and the meanings that you gave their words.';
    await expect.element(page.getByText(also)).toBeVisible();
    await page.getByRole('button', { name: 'Full backup (JSON)' }).click();
    await expect.poll(() => made.mock.calls.length).toBe(1);
    const [backup] = made.mock.calls[0] ?? [];
    await Promise.all([deleteDB(shelfName), deleteDB(sensesName)]);
    if (!(backup instanceof Blob)) throw new Error('nothing was saved');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Disk full.', 'QuotaExceededError');
    });
    await pick(backup);
    const failed =
      'The meanings of the backup could not be added. The texts of the backup could not be added.';
    await expect.element(page.getByText(failed)).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no space left');
    put.mockRestore();
    await pick(backup);
    const added = '1 meaning added, 0 changed, 0 unchanged. 2 texts added, 0 changed, 0 unchanged.';
    await expect.element(page.getByText(added)).toBeVisible();
    await expect
      .poll(() => senses.read())
      .toMatchObject({ value: [{ sense: { value: { gloss: 'castle' } } }] });
    await expect
      .poll(() => store.list())
      .toMatchObject({ ok: true, value: { texts: texts.map(({ text }) => text) } });
    await expect.poll(() => store.readSource(source.id)).toEqual({ ok: true, value: source });
    await pick(
      '{"format":"lesart-study","version":4,"exported":"2024-05-06T12:00:00.000Z","expressions":[],"unreadable":[],"shelf":{"texts":5,"files":[]}}',
    );
    await expect.element(page.getByText('is a damaged backup.')).toBeVisible();
    await page.getByText('Details').click();
    await expect.element(page.getByText('shelf.texts: found 5, expected Array')).toBeVisible();
    store.close();
    senses.close();
    await Promise.all([deleteDB(shelfName), deleteDB(sensesName)]);
  });

  it.each([
    ['of a newer version', '{"format":"lesart-study","version":9}', 'newer version of Lesart (format 9)'],
    ['that is none', 'Details,details', 'is not a backup of a study list'],
    ['that is broken', '{"format":"lesart-study","version":1}', 'is a damaged backup.'],
  ])('%s is refused, and nothing is lost', async (_, text, said) => {
    await openStudy();
    await pick(text);
    await expect.element(page.getByText('Nothing imported')).toHaveTextContent(said);
    await expect.poll(titles).toHaveLength(3);
  });
});
