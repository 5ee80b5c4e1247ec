import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, isLit } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';

const words = {
  en: {
    counts: '6 mentions: 4 by name, 1 by description, 1 as “er”',
    claims: '8 claims',
    kyrgyzstan: 'Kyrgyzstan',
    together: '8 mentions: with others',
    kazakhstan: 'Kazakhstan',
    both: 'Antony Blinken and Kazakhstan',
    list: 'Map as a list',
    stops: ['Tengiz', 'Atyrau', 'Astrakhan', 'Kropotkin', 'Novorossiysk'],
    schematic: 'schematic',
  },
  de: {
    counts: '6 Nennungen: 4‑mal namentlich, 1‑mal umschrieben, 1‑mal als „er“',
    claims: '8 Aussagen',
    kyrgyzstan: 'Kirgisistan',
    together: '8 Nennungen: mit anderen',
    kazakhstan: 'Kasachstan',
    both: 'Antony Blinken und Kasachstan',
    list: 'Karte als Liste',
    stops: ['Tengis', 'Atyrau', 'Astrachan', 'Kropotkin', 'Noworossijsk'],
    schematic: 'schematisch',
  },
} as const;

const entry = (identity: string) => page.elementLocator(find(`aside [data-actor="${identity}"]`));
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const unfold = (identity: string) => find(`aside [data-actor="${identity}"] summary`).click();
/** What a link has led to. */
const target = () => document.querySelector<HTMLElement>('article :target');
const links = (list: Element | null | undefined) => [...(list?.querySelectorAll('a') ?? [])];

// What a reader can answer from the page alone, by clicking only.
it.each(['en', 'de'] as const)(
  'a reader of the page in %s finds out who is meant, who says what, and where',
  async (language) => {
    const said = words[language];
    await openApp(`/${language}/${slug}`);

    // Where Lu is meant though not named.
    await box('Donald Lu').click();
    await expect.element(entry('Donald_Lu')).toHaveTextContent(said.counts);
    const named = findAll('aside [data-actor="Donald_Lu"] [data-mentions] a b').map(
      ({ textContent }) => textContent,
    );
    expect(named.filter((name) => !/\bLu\b/.test(name))).toEqual(['dem Beamten', 'Er']);
    unfold('Donald_Lu');
    await entry('Donald_Lu').getByRole('link', { name: 'dem Beamten' }).first().click();
    await expect.poll(() => target()?.innerText).toBe('dem Beamten');

    // Which sentences are Lu’s claims, and which are the paper’s.
    const claims = links(entry('Donald_Lu').getByText(said.claims, { exact: true }).element().parentElement);
    expect(claims).toHaveLength(8);
    claims[1]?.click();
    await expect.poll(() => target()?.dataset.speaker).toBe('Donald_Lu');
    await page.elementLocator(find('aside input[value="the-paper"]')).click();
    unfold('the-paper');
    const own = findAll('aside [data-actor="the-paper"] ol a');
    expect(own).toHaveLength(11);
    own[0]?.click();
    await expect.poll(() => target()?.id).toBe('s1');
    expect(target()?.dataset.speaker).toBeUndefined();

    // What the article says about Kyrgyzstan: nothing by itself, all together with others.
    await box(said.kyrgyzstan).click();
    await expect.element(entry('Kyrgyzstan')).toHaveTextContent(said.together);
    const places = findAll('aside [data-actor="Kyrgyzstan"] [data-mentions] a');
    expect(places).toHaveLength(8);
    unfold('Kyrgyzstan');
    places[0]?.click();
    await expect.poll(() => target()?.innerText).toMatch(/^den zentralasiatischen Ländern/);
    const name = find('article :target > :first-child');
    expect(name.innerText).toBe('den zentralasiatischen Ländern');
    await expect.poll(() => isLit(name)).toBe(true);

    // Where Blinken and Kazakhstan meet.
    for (const chosen of ['Donald Lu', said.kyrgyzstan]) await box(chosen).click();
    await page.elementLocator(find('aside input[value="the-paper"]')).click();
    for (const chosen of ['Antony Blinken', said.kazakhstan]) await box(chosen).click();
    const both = page.getByRole('heading', { name: said.both });
    const shared = () => links(both.query()?.closest('details'));
    const hrefs = () => shared().map((link) => link.getAttribute('href'));
    await expect.poll(hrefs).toEqual(['#s2', '#s3', '#s5', '#s10']);
    await both.click();
    shared()[1]?.click();
    await expect.poll(() => target()?.innerText).toContain('Antony Blinken zum ersten Mal');

    // Where the oil runs.
    await page.getByText(said.list).click();
    const pipeline = findAll('#map li').findLast(({ textContent }) =>
      textContent.includes('Caspian Pipeline Consortium'),
    );
    expect(pipeline?.innerText).toContain(said.schematic);
    expect([...(pipeline?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(
      said.stops,
    );
    links(pipeline)[0]?.click();
    await expect.element(find('aside input[value="Caspian_Pipeline_Consortium"]')).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect
      .element(find('#map svg [data-piece="Caspian_Pipeline_Consortium"]'))
      .toHaveStyle({ strokeWidth: '2px' });
  },
);
