import type { Page } from '@playwright/test';
import { expect, phone, slug, test, wide } from './test.ts';

const lu = ['s9', 's10', 's11', 's12', 's14', 's15', 's16', 's21'];
const officials = ['s8', 's19', 's20'];

/** The visible marks in their order, each with the id of the sentence that it stands before. */
const marks = (page: Page) =>
  page
    .locator('article button[popovertarget^="claim:"]:not([popovertargetaction]):visible')
    .evaluateAll((all) =>
      all.map((mark) => `${mark.parentElement?.nextElementSibling?.id} ${mark.textContent}`),
    );

/** What each reported sentence is explained by. */
const explained = [
  [
    's8',
    /^So solle es konkret …\s*Reported speech: Konjunktiv I \(solle\)\. The article reports the words of State Department officials without confirming them\..*Not found in what could be read/s,
  ],
  ['s14', /Konjunktiv II \(wollten\)\. wollten could also be indicative; the context decides\./],
  ['s9', /in the indicative, without Konjunktiv\..*Put differently.*The centerpiece of that two-day visit/s],
  ['s12', /Said so.*Our main goal is to show that the United States is a reliable partner/s],
  ['s15', /Konjunktiv II \(hätten, könnten\)/],
] as const;

test('without a script too, who says so is off at first, names every speaker when it is on, and explains at a tap', async ({
  open,
}) => {
  const page = await open({ path: `/en/${slug}`, script: false });
  const layer = page.getByRole('switch', { name: 'Who said this?' });
  const every = [
    ...lu.map((id) => `${id} Donald Lu`),
    ...officials.map((id) => `${id} State Department officials`),
  ];
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    await test.step(`${viewport.width} px wide`, async () => {
      await expect.poll(() => marks(page)).toEqual([]);
      await layer.check();
      await expect.poll(async () => (await marks(page)).toSorted()).toEqual(every.toSorted());
      for (const [id, text] of explained) {
        const note = page.locator(`[id="claim:${id}"]`);
        await page.locator(`[popovertarget="claim:${id}"]:not([popovertargetaction])`).click();
        await expect(note).toBeVisible();
        await expect(note).toHaveText(text, { useInnerText: true });
        await page.keyboard.press('Escape');
        await expect(note).toBeHidden();
      }
      await layer.uncheck();
    });
  }
});
