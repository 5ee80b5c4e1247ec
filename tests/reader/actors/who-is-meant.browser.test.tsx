import { describe, expect, it } from 'vitest';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { listMentions } from '#article/document/mentions.ts';
import { whoIsMeant } from '#reader/actors/who-is-meant.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { compile, compileBeside, oneSentence } from '../../article/compile/sample.ts';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

/** Who is meant by each printed word of an article that means somebody: the word, then the mentions. */
function meantByWords(article: Article, apparatus: Apparatus) {
  const { container } = renderPage(<ArticleText article={article} />);
  const mentions = listMentions(article);
  return [...container.querySelectorAll('[data-word]')].flatMap((word) => {
    const meant = whoIsMeant(word, apparatus, mentions);
    const form = word.firstChild?.textContent;
    return meant.length > 0
      ? [[form, ...meant.map(({ actor, mention }) => `${actor.identity} ${mention.id}`)]]
      : [];
  });
}

const file = (text: string, rows: readonly string[]) => {
  const source = oneSentence(text, rows);
  return meantByWords(compile(source), compileBeside(source));
};

describe('who is meant by a word', () => {
  it('is told from the innermost mention on, and not by the relative clause behind a name', () => {
    expect(meantByWords(sampleArticle, sampleApparatus)).toEqual([
      ['Die', 'Eva_Ernst s1.1-5'],
      ['Ministerin', 'Eva_Ernst s1.1-5'],
      ['Nordlands', 'Nordland s1.3-3', 'Eva_Ernst s1.1-5'],
      ['Ernst', 'Eva_Ernst s3.1-1'],
      ['Die', 'The_Two s4.1-3'],
      ['beiden', 'The_Two s4.1-3'],
      ['Länder', 'The_Two s4.1-3'],
    ]);
  });

  it('is all three where mentions nest three deep', () => {
    expect(
      file('der Sprecher Kasachstans und Adlers', [
        '1 der der DET _ Entity=(e1-person-2-Ben_Berg',
        '2 Sprecher Sprecher NOUN',
        '3 Kasachstans Kasachstan PROPN _ Entity=(e2-organization-1-The_Two(e3-place-1-Kazakhstan)',
        '4 und und CCONJ',
        '5 Adlers Adler PROPN _ Entity=(e4-person-1-Anna_Adler)e2)e1)',
      ]).map(([word, ...meant]) => [word, meant.map((one) => one?.split(' ')[0])]),
    ).toEqual([
      ['der', ['Ben_Berg']],
      ['Sprecher', ['Ben_Berg']],
      ['Kasachstans', ['Kazakhstan', 'The_Two', 'Ben_Berg']],
      ['und', ['The_Two', 'Ben_Berg']],
      ['Adlers', ['Anna_Adler', 'The_Two', 'Ben_Berg']],
    ]);
  });

  it('is the mention that a further stretch goes on with, whatever of the actor stands in the gap', () => {
    expect(
      file('Die Ministerin hielt ihre Rede, die kam', [
        '1 Die der DET _ Entity=(e1[1/2]-person-2-Anna_Adler',
        '2 Ministerin Ministerin NOUN _ Entity=e1[1/2])',
        '3 hielt halten VERB',
        '4 ihre ihr DET _ Entity=(e1-person-1-Anna_Adler)',
        '5 Rede Rede NOUN _ SpaceAfter=No',
        '6 , , PUNCT',
        '7 die der PRON PronType=Rel Entity=(e1[2/2]-person-2-Anna_Adler',
        '8 kam kommen VERB _ Entity=e1[2/2])',
      ]),
    ).toEqual([
      ['Die', 'Anna_Adler s1.1-8'],
      ['Ministerin', 'Anna_Adler s1.1-8'],
      ['ihre', 'Anna_Adler s1.4-4'],
      ['die', 'Anna_Adler s1.1-8'],
      ['kam', 'Anna_Adler s1.1-8'],
    ]);
  });

  it('is both where two cross', () => {
    expect(
      file('Adlers und Bergs Sprecher', [
        '1 Adlers Adler PROPN _ Entity=(e1-organization-1-The_Two',
        '2 und und CCONJ',
        '3 Bergs Berg PROPN _ Entity=e1)(e2-person-2-Ben_Berg',
        '4 Sprecher Sprecher NOUN _ Entity=e2)',
      ]),
    ).toEqual([
      ['Adlers', 'The_Two s1.1-3'],
      ['und', 'The_Two s1.1-3'],
      ['Bergs', 'Ben_Berg s1.3-4', 'The_Two s1.1-3'],
      ['Sprecher', 'Ben_Berg s1.3-4'],
    ]);
  });

  it('is nobody outside of all mentions', () => {
    const { container } = renderPage(<ArticleText article={sampleArticle} />);
    expect(whoIsMeant(container, sampleApparatus, listMentions(sampleArticle))).toEqual([]);
  });
});
