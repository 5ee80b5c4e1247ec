import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Language } from '#article/document/language.ts';
import { loadMessages } from '#i18n/messages.ts';
import { Edition } from '#site/Edition.tsx';
import { noApparatus } from '../own-article.ts';
import { sampleArticle } from '../sample-article.ts';

const interfaces = { de: await loadMessages('de'), en: await loadMessages('en') };
function say(language: Language, of: Apparatus): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={interfaces[language]}>
      <Edition article={sampleArticle} apparatus={of} language={language} />
    </I18nextProvider>,
  );
}

describe('the rights of a page', () => {
  it.each(['de', 'en'] as const)('name whose the forms of the dictionary are, in %s', (language) => {
    const page = say(language, { ...noApparatus, hasLexicon: true });
    expect(page).toContain('german-pos-dict (Morphy, korrekturen.de)');
    expect(page).toContain('<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>');
  });

  it('say nothing of it where there is no dictionary', () => {
    expect(say('en', noApparatus)).not.toContain('german-pos-dict');
  });
});
