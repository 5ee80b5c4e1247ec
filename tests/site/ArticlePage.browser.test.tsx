import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AfterText } from '#site/AfterText.tsx';
import { sampleApparatus, sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';
import { press, renderArticle } from './render-article.tsx';

describe('the page of an article', () => {
  it.each([
    ['en', 'Sections', 'Key actors', 'Skip to the article'],
    ['de', 'Abschnitte', 'Wichtige Akteure', 'Zum Artikel springen'],
  ] as const)('has its text between its outline and its actors, in %s', (language, outline, actors, skip) => {
    renderArticle(language);
    expect(within(screen.getByRole('navigation', { name: outline })).getAllByRole('link')).toHaveLength(2);
    const boxes = within(screen.getByRole('complementary', { name: actors })).getAllByRole('checkbox');
    // Of the key actors with their group, of the paper, and of the others.
    expect(boxes.map((box) => box.getAttribute('value'))).toEqual([
      'Eva_Ernst',
      'The_Two',
      'Nordland',
      'Südland',
      'Westland',
      'the-paper',
      'Agency',
    ]);
    expect(
      within(screen.getByRole('main')).getByRole('article', { name: 'Ernst reist & verhandelt' }).lang,
    ).toBe('de');
    expect(screen.getByRole('link', { name: skip }).getAttribute('href')).toBe(
      `#${screen.getByRole('article').id}`,
    );
  });

  it('links to no place that isn’t there, and has no id twice', () => {
    const { container } = renderArticle();
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    const openers = [...container.querySelectorAll('[popovertarget]')].map((button) =>
      button.getAttribute('popovertarget'),
    );
    // The menu of what else can be done is drawn when it is first asked for.
    expect(openers.filter((target) => !ids.includes(target ?? ''))).toEqual(['more']);
  });

  it.each([
    [
      'en',
      [
        'The address of the source is not known.',
        'The headline was added in this edition.',
        'as of February 2023',
        'Annotated by hand.',
        'All rights reserved.',
      ],
    ],
    [
      'de',
      [
        'Die Adresse der Quelle ist nicht bekannt.',
        'Die Überschrift ist in dieser Ausgabe ergänzt.',
        'Stand Februar 2023',
        'Von Hand annotiert.',
        'Alle Rechte vorbehalten.',
      ],
    ],
  ] as const)('says how the edition was made, in %s', (language, texts) => {
    renderArticle(language);
    const edition = screen
      .getByRole('heading', { name: /about this page|über diese seite/i })
      .closest('footer')?.textContent;
    for (const text of texts) expect(edition).toContain(text);
  });

  it('says nothing of a list of actors where there are none', () => {
    const nobody = { ...sampleApparatus, groups: [], others: [] };
    renderPage(<AfterText article={sampleArticle} apparatus={nobody} language="en" />);
    expect(screen.getByRole('contentinfo').textContent).not.toContain('key actors');
  });

  it('lists what this edition adds, each with its sources', () => {
    renderArticle();
    const addition = screen.getByText(/Day of the journey/);
    expect(within(addition).getByRole('link', { name: 'Calendar' }).getAttribute('href')).toBe(
      'https://example.org/calendar',
    );
  });

  const known = { name: { de: 'Amt', en: 'Office' }, url: 'https://example.org/office' };
  const beside = {
    ...sampleApparatus,
    record: { about: { de: 'Nur der Anfang.', en: 'Only the beginning.' }, sources: [known] },
    background: [
      { sentence: 's3', words: 'Ernst', text: { de: 'Seit 2021.', en: 'Since 2021.' }, sources: [known] },
    ],
    versions: [
      {
        what: { de: 'Später anders.', en: 'Later otherwise.' },
        source: { name: { de: 'Blatt', en: 'paper' }, url: 'https://example.org/later' },
        changes: [{ sentence: 's3', ours: 'reise', theirs: 'reiste' }],
      },
    ],
  };

  it('lists the background behind the text, each note with its sources, and leads back to its sentence', () => {
    renderPage(<AfterText article={sampleArticle} apparatus={beside} language="en" />);
    const list = within(screen.getByRole('region', { name: 'Background' }));
    expect(list.getByText(/Since 2021/)).toBeDefined();
    const links = list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Ernst', '#s3'],
      ['Office', 'https://example.org/office'],
    ]);
  });

  it('tells what the claims were held against, and which words another version has otherwise', () => {
    renderPage(<AfterText article={sampleArticle} apparatus={beside} language="de" />, 'de');
    const edition = screen.getByRole('contentinfo');
    expect(edition.textContent).toContain('Aussagen und ihr Wortlaut: Nur der Anfang. Amt');
    expect(edition.textContent).toContain('Später anders. Blatt');
    expect(within(edition).getByText('reiste').closest('li')?.textContent).toBe('reise → reiste');
    expect(within(edition).getByRole('link', { name: 'reise' }).getAttribute('href')).toBe('#s3');
    // What is known of the source is told, so nothing is said of what isn't.
    expect(edition.textContent).not.toContain('nicht bekannt');
  });

  it('has no background and no record where there is none', () => {
    renderArticle();
    expect(screen.queryByRole('region', { name: 'Background' })).toBeNull();
    expect(screen.getByRole('contentinfo').textContent).not.toContain('really said');
  });

  it.each([
    [
      'en',
      '20 words a sentence on average, 42% of the sentences have a subordinate clause, 57% of the words',
      'Reading time: 10 min at 179 words a minute; for learners 20 min at half that speed, which is an assumption.',
    ],
    [
      'de',
      'im Schnitt 20 Wörter je Satz, 42 % der Sätze haben einen Nebensatz, 57 % der Wörter',
      'für Lernende 20 Min. bei halbem Tempo, was eine Annahme ist.',
    ],
  ] as const)(
    'says how hard the text is, what is counted and what is assumed, in %s',
    (language, counted, assumed) => {
      const level = { sentenceLength: 19.6, subordinateShare: 0.42, commonShare: 0.57 };
      const measured = { ...sampleArticle, level };
      renderPage(<AfterText article={measured} apparatus={sampleApparatus} language={language} />, language);
      const note = screen.getByText(/179/).textContent?.replaceAll('\u00a0', ' ');
      expect(note).toContain(counted);
      expect(note).toContain(assumed);
      expect(note).not.toMatch(/\b[ABC][12]\b/);
    },
  );

  it('links to the source where its address is known', () => {
    renderArticle('en', { ...sampleArticle, sourceURL: 'https://example.org/a' });
    expect(screen.getByRole('link', { name: 'https://example.org/a' }).getAttribute('href')).toBe(
      'https://example.org/a',
    );
    expect(screen.queryByText(/not known/)).toBeNull();
  });
});

describe('choosing beside the text', () => {
  it('toggles once what React has taken over', () => {
    const { store } = renderArticle();
    const listener = vi.fn();
    store.subscribe(listener);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Eva Ernst' }));
    expect(store.getState().actor).toEqual(['Eva_Ernst']);
    expect(listener).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('switch', { name: 'Mark actors in the text' }));
    expect(store.getState().marks).toBe(true);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is stepped through by n and Shift + n', () => {
    renderArticle();
    press('n');
    expect(location.hash).toBe('');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Eva Ernst' }));
    const places = ['n', 'n', 'N'].map((key) => {
      press(key);
      return document.activeElement?.id;
    });
    expect(places).toEqual(['s1.1-5', 's3.1-1', 's1.1-5']);
  });
});

describe('switching a layer', () => {
  /** The article with a first word that counts how often it is rendered. */
  function countRenders() {
    let renders = 0;
    const word = {
      get form() {
        renders += 1;
        return 'Heute';
      },
      gloss: 'today',
    };
    const [first, ...others] = sampleArticle.sections;
    if (!first) throw new Error('the sample has no section');
    const block = { kind: 'paragraph', sentences: [{ id: 's0', inlines: [word] }] } as const;
    const article = {
      ...sampleArticle,
      sections: [{ ...first, blocks: [block, ...first.blocks] }, ...others],
    };
    return { article, rendered: () => renders };
  }

  const layers: readonly (readonly [layer: string, choose: () => void])[] = [
    ['word glosses', () => fireEvent.click(screen.getByRole('switch', { name: 'Word glosses' }))],
    ['the translation', () => fireEvent.click(screen.getByRole('radio', { name: 'Beside' }))],
    ['an actor', () => fireEvent.click(screen.getByRole('checkbox', { name: 'Eva Ernst' }))],
    ['a layer by its key', () => press('w')],
    [
      'the current section',
      () =>
        act(() => {
          location.hash = '#reise';
          window.dispatchEvent(new Event('hashchange'));
        }),
    ],
  ];

  it.each(layers)('renders no word again and changes nothing in the article: %s', async (_, choose) => {
    const { article, rendered } = countRenders();
    const { store } = renderArticle('en', article);
    const before = rendered();
    expect(before).toBeGreaterThan(0);
    const observer = new MutationObserver(() => {});
    observer.observe(screen.getByRole('article'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const states: unknown[] = [];
    store.subscribe(() => states.push(store.getState()));
    const address = location.href;
    choose();
    await expect.poll(() => location.href).not.toBe(address);
    expect(rendered()).toBe(before);
    // What isn't in the window waits for its turn, and says so.
    const changes = observer.takeRecords().filter(({ attributeName }) => attributeName !== 'data-waits');
    expect(changes).toEqual([]);
  });

  it('would be seen if it rendered a word again', () => {
    const { article, rendered } = countRenders();
    const { unmount } = renderArticle('en', article);
    const before = rendered();
    unmount();
    renderArticle('en', article);
    expect(rendered()).toBeGreaterThan(before);
  });
});
