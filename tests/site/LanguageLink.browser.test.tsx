import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nameOf } from '#i18n/name-of.ts';
import { takeCarriedPlace } from '#reader/place/carried-place.ts';
import { sentenceAtEye } from '#reader/place/sentence-at-eye.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { LanguageLink } from '#site/LanguageLink.tsx';
import { sampleArticle } from '../sample-article.ts';
import { renderPage } from '../setup-page.tsx';

describe('the link to the other language', () => {
  it.each([
    ['en', 'Deutsch', 'de'],
    ['de', 'English', 'en'],
  ] as const)('speaks the language it leads to, in %s', (language, name, other) => {
    renderPage(
      <LanguageLink language={other} slug="probe">
        {nameOf(other)}
      </LanguageLink>,
      language,
    );
    const link = screen.getByRole('link', { name });
    expect([link.lang, link.getAttribute('hreflang'), link.getAttribute('href')]).toEqual([
      other,
      other,
      `/${other}/probe`,
    ]);
  });

  it('takes the reader’s choices along', () => {
    const { store } = renderPage(
      <LanguageLink language="de" slug="probe">
        {nameOf('de')}
      </LanguageLink>,
    );
    act(() => store.choose({ words: true, translation: 'below', actor: ['Eva_Ernst'] }));
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      '/de/probe?words=1&translation=below&actor=Eva_Ernst',
    );
  });

  it('takes along the sentence that the reader is at, and from the top of the page nothing', () => {
    sessionStorage.clear();
    history.replaceState(null, '', '/en/probe#s2');
    renderPage(
      <>
        <LanguageLink language="de" slug="probe">
          {nameOf('de')}
        </LanguageLink>
        <div style={{ height: 900 }} />
        <ArticleText article={sampleArticle} />
        <div style={{ height: 2000 }} />
      </>,
    );
    const link = screen.getByRole('link');
    link.addEventListener('click', (event) => event.preventDefault());
    window.scrollTo(0, 0);
    fireEvent.click(link);
    expect(link).toHaveProperty('hash', '');
    expect(takeCarriedPlace()).toBeUndefined();
    window.scrollTo({ top: 700, behavior: 'instant' });
    fireEvent.click(link);
    const sentence = sentenceAtEye();
    expect(takeCarriedPlace()).toEqual({
      sentence: sentence?.id,
      share: (sentence?.getBoundingClientRect().top ?? 0) / window.innerHeight,
    });
    // Once.
    expect(takeCarriedPlace()).toBeUndefined();

    // Another window knows nothing of what this one keeps.
    fireEvent.click(link, { ctrlKey: true });
    expect(link).toHaveProperty('hash', `#${sentence?.id}`);
    fireEvent(link, new MouseEvent('auxclick', { button: 1, bubbles: true }));
    expect(link).toHaveProperty('hash', `#${sentence?.id}`);
    expect(takeCarriedPlace()).toBeUndefined();
    // And what was taken along is forgotten by who has gone back to the top.
    fireEvent.click(link);
    window.scrollTo({ top: 0, behavior: 'instant' });
    fireEvent.click(link);
    expect(link).toHaveProperty('hash', '');
    expect(takeCarriedPlace()).toBeUndefined();
  });
});
