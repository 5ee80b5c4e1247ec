import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { ArticleHeader } from '#reader/text/ArticleHeader.tsx';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { Outline } from '#reader/text/Outline.tsx';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const sections = [{ id: 'auftakt' }, { id: 'reise', heading: 'Reise' }];

const current = () =>
  screen
    .getAllByRole('link')
    .flatMap((link) => (link.getAttribute('aria-current') ? [link.textContent] : []));

describe('the outline', () => {
  it.each([
    ['en', 'Introduction'],
    ['de', 'Einleitung'],
  ] as const)('links to every section, in %s', (language, opening) => {
    renderPage(<Outline sections={sections} />, language);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [opening, '#auftakt'],
      ['Reise', '#reise'],
    ]);
    expect(screen.getByRole('link', { name: 'Reise' })).toHaveProperty('lang', 'de');
    expect(screen.getByRole('link', { name: opening })).toHaveProperty('lang', '');
  });

  it('marks the first section at first, and one only', () => {
    renderPage(<Outline sections={sections} />);
    expect(current()).toEqual(['Introduction']);
    expect(screen.getByRole('link', { current: 'location' }).textContent).toBe('Introduction');
  });

  it('marks the section that a link leads to, and the one of a sentence', async () => {
    renderPage(
      <>
        <Outline sections={sections} />
        <ArticleText article={sampleArticle} />
      </>,
    );
    const follow = (hash: string) => {
      history.replaceState(null, '', hash);
      window.dispatchEvent(new Event('hashchange'));
    };
    follow('#reise');
    await expect.poll(current).toEqual(['Reise']);
    follow('#s1');
    await expect.poll(current).toEqual(['Introduction']);
    follow('#s4.1-3');
    await expect.poll(current).toEqual(['Reise']);
  });

  it('marks the section of the sentence that has the focus', async () => {
    renderPage(
      <>
        <Outline sections={sections} />
        <ArticleText article={sampleArticle} />
      </>,
    );
    document.getElementById('s3')?.focus();
    await expect.poll(current).toEqual(['Reise']);
  });
});

describe('the header', () => {
  it.each([
    [
      'en',
      ['February 2023', 'By Die Redaktion', 'Interview', '10-minute read, 20 for learners', '1,800 words'],
    ],
    [
      'de',
      [
        'Februar 2023',
        'Von Die Redaktion',
        'Interview',
        '10 Minuten Lesezeit, 20 für Lernende',
        '1.800 Wörter',
      ],
    ],
  ] as const)('tells when, by whom and how long, in %s', (language, facts) => {
    renderPage(<ArticleHeader article={{ ...sampleArticle, genre: 'interview' }} />, language);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(facts);
    expect(screen.getByText(facts[0])).toHaveProperty('dateTime', '2023-02');
  });

  it('has the German headline as its name, the English one hidden beside it', () => {
    renderPage(<ArticleHeader article={sampleArticle} />, 'de');
    const title = screen.getByRole('heading', { level: 1, name: 'Ernst reist & verhandelt' });
    expect(title.lang).toBe('de');
    const english = screen.getByText('Ernst travels & negotiates');
    expect([english.lang, english.hidden]).toEqual(['en', true]);
  });

  it('says whose headline it is only where it is the edition’s', () => {
    const { unmount } = renderPage(<ArticleHeader article={sampleArticle} />);
    const note = screen.getByRole('link', { name: 'Headline added in this edition' });
    // One tap from the title to who made it.
    expect(note.getAttribute('href')).toBe('#edition');
    unmount();
    renderPage(<ArticleHeader article={{ ...sampleArticle, titleBy: 'source' }} />);
    expect(screen.queryByText(/added in this edition/)).toBeNull();
    expect(screen.getByRole('link', { name: 'About this edition' }).getAttribute('href')).toBe('#edition');
  });

  it('is silent on an author that nobody knows', () => {
    const { author: _, ...anonymous } = sampleArticle;
    renderPage(<ArticleHeader article={anonymous} />);
    expect(screen.queryByText(/^By/)).toBeNull();
  });
});

describe('the sentence cursor', () => {
  const renderText = () => renderPage(<ArticleText article={sampleArticle} />);
  const focused = () => document.activeElement?.id;

  it('starts at the sentence that is being read, and goes on from sentence to sentence', () => {
    renderText();
    moveBySentence(1);
    expect(focused()).toBe('s1');
    moveBySentence(1);
    expect(focused()).toBe('s2');
    moveBySentence(1);
    moveBySentence(-1);
    expect(focused()).toBe('s2');
  });

  it('stays at the ends', () => {
    renderText();
    document.getElementById('s1')?.focus();
    moveBySentence(-1);
    expect(focused()).toBe('s1');
    document.getElementById('s5')?.focus();
    moveBySentence(1);
    expect(focused()).toBe('s5');
  });

  it('moves from section to section, to the first sentence of each', () => {
    renderText();
    document.getElementById('s1')?.focus();
    moveBySection(1);
    expect(focused()).toBe('s2');
    moveBySection(1);
    expect(focused()).toBe('s2');
    document.getElementById('s4')?.focus();
    moveBySection(-1);
    expect(focused()).toBe('s1');
  });
});
