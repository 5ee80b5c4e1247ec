import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import type { AnalysedWord } from '#article/document/analysis.ts';
import type { Language } from '#article/document/language.ts';
import { loadMessages } from '#i18n/messages.ts';
import { FormLine } from '#reader/lookup/FormLine.tsx';
import { readRegistry } from '../../article/compile/sample.ts';

const slug = 'blinken-astana-2023';
const speaker = { de: 'Agentur', en: 'Agency' };
const interfaces = { de: await loadMessages('de'), en: await loadMessages('en') };

function readWords(): readonly AnalysedWord[] {
  const registry = readRegistry(readFileSync('src/corpus/actors.json', 'utf8'));
  const compiled = compileArticle(readFileSync(`src/corpus/${slug}.conllu`, 'utf8'), slug, registry);
  if (!compiled.ok) throw new Error('the article is wrong');
  return Object.values(compiled.analysis.sentences).flatMap((sentence) => sentence.words);
}

/** All words of the article. */
const articleWords = readWords();

/** What cards say of these words. */
function sayAll(words: readonly AnalysedWord[], language: Language): readonly string[] {
  const lines = renderToStaticMarkup(
    <I18nextProvider i18n={interfaces[language]}>
      {words.map((word, index) => (
        <li key={index}>
          <FormLine word={word} speaker={speaker} />
        </li>
      ))}
    </I18nextProvider>,
  );
  return Array.from(lines.matchAll(/<li>(.*?)<\/li>/g), ([, line = '']) => line.replace(/<[^>]*>/g, ''));
}

function say(word: AnalysedWord, language: Language): string {
  return sayAll([word], language).join();
}

function word(form: string, features: AnalysedWord['features'], reason: AnalysedWord['reason']) {
  return {
    form,
    upos: 'X',
    features,
    head: 1,
    relation: 'dep',
    dictionary: form,
    ...(reason && { reason }),
  };
}

describe('what a card says of a form', () => {
  it('names the imperative', () => {
    const come = word('komm', { Mood: 'Imp', Number: 'Sing', Person: '2', VerbForm: 'Fin' }, undefined);
    expect(say(come, 'en')).toBe('komm imperative, 2nd person singular.');
    expect(say(come, 'de')).toBe('komm Imperativ, 2. Person Singular.');
  });

  it('ends with one stop, whatever word it ends with', () => {
    const noun = word('der', { Case: 'Gen' }, { kind: 'agreement', word: 'Mio.' });
    expect(say(noun, 'en')).toBe('der genitive: agrees with Mio.');
    const lines = [...sayAll(articleWords, 'en'), ...sayAll(articleWords, 'de')];
    expect(lines).toHaveLength(2 * articleWords.length);
    expect(lines.length).toBeGreaterThan(900);
    expect(lines.filter((line) => line !== '' && !/[^.?!…][.?!…]$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[.?!…][.?!]/.test(line))).toEqual([]);
  });

  it('runs on to the reason as a sentence does', () => {
    const finite = { VerbForm: 'Fin', Tense: 'Past', Person: '3', Number: 'Plur' };
    const verb = word('gaben', finite, { kind: 'particle', word: 'gaben … bekannt' });
    expect(say(verb, 'en')).toBe('gaben past, 3rd person plural; separable: gaben … bekannt.');
    const infinitive = word('gehen', { VerbForm: 'Inf' }, { kind: 'withAuxiliary', word: 'solle' });
    expect(say(infinitive, 'de')).toBe('gehen Infinitiv mit solle.');
    const conjunction = word('dass', {}, { kind: 'opensClause', word: 'gehen' });
    expect(say(conjunction, 'en')).toBe('dass subordinating conjunction: the verb comes last.');
  });

  it('says the Konjunktiv and the reported speech once, and its note neither', () => {
    const forms = articleWords.filter(({ features }) => features.Mood === 'Sub');
    expect(forms.length).toBeGreaterThan(5);
    for (const one of forms) {
      const said = `${say(one, 'en')} ${one.note ?? ''}`;
      const kind = one.features.Tense === 'Past' ? 'Konjunktiv II' : 'Konjunktiv I';
      expect(said.match(new RegExp(`${kind}\\b`, 'g')), one.form).toHaveLength(1);
      expect(said.match(/reported speech/gi), one.form).toHaveLength(1);
    }
  });
});
