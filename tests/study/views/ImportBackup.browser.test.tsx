import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { writeBackup } from '#study/export/backup.ts';
import { detail, threeSaved } from '../store/saved-of-article.ts';
import { beginWithNothingSaved, entryOf, openStudy, titles } from './open-study.tsx';

beginWithNothingSaved();

const pick = (text: string) =>
  page.getByLabelText('Import a backup').upload(new File([text], 'list.json', { type: 'application/json' }));

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
