import type { EnginePage, State, Told } from './engine-page.ts';
import { bring } from './seen.ts';
import { expect, test } from './test.ts';

type Table = Readonly<
  Record<string, readonly [role: string, name: string, language: string, ...states: State[]]>
>;

/** Compares what the engine tells of each element of a table; what its driver can't tell is taken as it should be. */
async function compare(page: EnginePage, table: Table): Promise<void> {
  for (const [selector, [role, name, language, ...states]] of Object.entries(table)) {
    const wanted: Told = { role, name, language, states };
    await expect.poll(async () => ({ ...wanted, ...(await page.told(selector)) }), selector).toEqual(wanted);
  }
}

const lu = 'aside [data-actor="Donald_Lu"]';

test('a screen reader is told what each part is, in which language, and in what state it is', async ({
  open,
}) => {
  const page = await open();

  await test.step('as the page comes', () =>
    compare(page, {
      article: ['article', 'Blinken besucht Kasachstan: Der Westen wirbt um Zentralasien', 'de'],
      '#ausnahmen h2': ['heading', 'Ausnahmen für Kasachstan bei Sanktionen', 'de'],
      'nav:has(a[href="#ausnahmen"])': ['navigation', 'Sections', 'en'],
      aside: ['complementary', 'Key actors', 'en'],
      '[data-bar] input[name="words"]': ['switch', 'Word glosses', 'en'],
      '[data-bar] input[name="claims"]': ['switch', 'Who said this?', 'en'],
      '[data-bar] [popovertarget="more"]': ['button', 'More', 'en', 'haspopup'],
      'input[name="translation"][value="off"]': ['radio', 'Off', 'en', 'checked'],
      'input[name="translation"][value="below"]': ['radio', 'Below', 'en'],
      [`${lu} input`]: ['checkbox', 'Donald Lu', 'en'],
    }));

  const card = '[role="dialog"]:popover-open';

  await test.step('with glosses, an actor chosen and a word looked up', async () => {
    await page.click('[data-bar] input[name="words"]');
    await page.click(`${lu} input`);
    await bring(page, '#s6');
    await page.click('#s6 [data-word]:nth-of-type(6)');
    await compare(page, {
      '[data-bar] input[name="words"]': ['switch', 'Word glosses', 'en', 'checked'],
      '[data-bar] [popovertarget="gloss-options"]': ['button', 'Gloss options', 'en', 'collapsed'],
      [`${lu} input`]: ['checkbox', 'Donald Lu', 'en', 'checked'],
      [card]: ['dialog', 'bekannt|geben', 'en'],
      [`${card} h2`]: ['heading', 'bekannt|geben', 'de'],
      [`${card} [aria-pressed]`]: ['button', 'Save', 'en'],
      [`${card} [aria-haspopup]`]: ['button', 'Quote', 'en', 'haspopup'],
      '[data-steps]': ['region', 'Step through the mentions', 'en'],
      '[data-steps] button:nth-of-type(2)': ['button', 'Next', 'en'],
    });
    await page.click(`${card} [aria-pressed]`);
    await compare(page, { [`${card} [aria-pressed]`]: ['button', 'Saved', 'en', 'pressed'] });
    await page.press('Escape');
  });

  await test.step('on a phone', async () => {
    await page.resize(390, 844);
    const outline = '[data-bar] [popovertarget="outline"]';
    await compare(page, { [outline]: ['button', 'Sections', 'en', 'collapsed'] });
    await page.click(outline);
    await compare(page, {
      [outline]: ['button', 'Sections', 'en', 'expanded'],
      '#outline': ['navigation', 'Sections', 'en'],
      '#outline h2': ['heading', 'Sections', 'en'],
    });
  });
});
