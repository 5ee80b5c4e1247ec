import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Timeline } from '#reader/actors/Timeline.tsx';
import { findAll } from '../../find.ts';
import { openApp } from '../../open-app.tsx';
import { sampleApparatus } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const [step] = sampleApparatus.timeline;
if (!step) throw new Error('the sample has no timeline');
const plain = { when: step.when, what: step.what, sentence: 's4' };

const show = (timeline = sampleApparatus.timeline, language: 'de' | 'en' = 'en') =>
  renderPage(<Timeline apparatus={{ ...sampleApparatus, timeline }} />, language);

describe('the timeline', () => {
  it.each([
    [
      'en',
      'Timeline',
      'SoonErnst travels to Northland [February 28, 2023, added in this edition]',
      'Soon',
      'Northland',
    ],
    [
      'de',
      'Zeitleiste',
      'BaldErnst reist nach Nordland [28. Februar 2023, in dieser Ausgabe ergänzt]',
      'Bald',
      'Nordland',
    ],
  ] as const)(
    'tells what happens when and where, and which words are the edition’s, in %s',
    (language, title, text, when, where) => {
      show(sampleApparatus.timeline, language);
      const item = within(screen.getByRole('region', { name: title })).getByRole('listitem');
      expect(item.textContent).toBe(text);
      const target = (name: string) => within(item).getByRole('link', { name }).getAttribute('href');
      expect(target(when)).toBe('#s3');
      expect(target(where)).toBe('#actor:Nordland');
      expect(item.querySelector('time')?.dateTime).toBe('2023-02-28');
      expect(target(language === 'en' ? 'added in this edition' : 'in dieser Ausgabe ergänzt')).toBe(
        '#edition',
      );
    },
  );

  it('writes the days from the first to the last', () => {
    show([{ ...plain, date: ['2023-03-01', '2023-03-02'] }], 'de');
    expect(screen.getByText('1.–2. März 2023').getAttribute('datetime')).toBe('2023-03-01');
  });

  it('has no date where the edition knows none, and no link where nobody knows the place', () => {
    const { container } = show([plain, { ...plain, what: { de: 'x', en: 'y' }, place: 'Nowhere' }]);
    expect(container.querySelector('time')).toBeNull();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#s4', '#s4']);
  });

  it('may tell of several steps in the same words', () => {
    show([plain, { ...plain, sentence: 's5' }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('is not there where the article has none', () => {
    expect(show([]).container.textContent).toBe('');
  });
});

describe('the timeline of the article', () => {
  it('tells the trip in its words, and says which dates are added', async () => {
    await openApp();
    const region = page.getByRole('region', { name: 'Timeline' });
    await expect.element(region).toBeVisible();
    expect(findAll('#timeline li').map(({ innerText }) => innerText.replace(/\s+/g, ' '))).toEqual([
      'On Tuesday Visit and meeting with his counterparts in Astana [February 28, 2023, added in this edition]',
      'Then on to Tashkent [February 28 – March 1, 2023, added in this edition]',
      'Finally to the G20 foreign ministers’ meeting in New Delhi [March 1–2, 2023, added in this edition]',
    ]);
    await region.getByRole('link', { name: 'Then on' }).click();
    await expect.poll(() => location.hash).toBe('#s4');
    await region.getByRole('link', { name: 'added in this edition' }).first().click();
    await expect.poll(() => location.hash).toBe('#edition');
    const sources = findAll('#edition ul a:not([href^="#"])').map((link) => link.getAttribute('href'));
    expect(sources.length).toBeGreaterThan(6);
    expect(sources.filter((address) => !address?.startsWith('https://'))).toEqual([]);
  });
});
