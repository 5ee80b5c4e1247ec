import { describe, expect, it } from 'vitest';
import type { Sentence } from '#article/document/article.ts';
import { PrintedSentence } from '#tools/print/PrintedSentence.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';
import { renderPage } from '../../setup-page.tsx';

const sentence: Sentence = {
  id: 's1',
  inlines: [
    { form: 'Sie', gloss: 'they', common: 500 },
    ' ',
    { form: 'gaben', gloss: 'released' },
    ' ',
    { form: 'bekannt', tie: { before: true } },
    '.',
  ],
};

const nothing: PrintChoice = {
  glosses: false,
  commonestLeftOut: 0,
  simple: false,
  translation: false,
  claims: false,
  vocabulary: false,
  actors: false,
  background: false,
  links: false,
};

/** What stands under the words, in order. */
function glosses(choice: Partial<PrintChoice>): readonly (string | null)[] {
  const { container } = renderPage(
    <PrintedSentence
      sentence={sentence}
      choice={{ ...nothing, glosses: true, ...choice }}
      language="en"
      number={undefined}
    />,
  );
  return Array.from(container.querySelectorAll('rt'), ({ textContent }) => textContent);
}

describe('the glosses of a sentence on paper', () => {
  it('stand under all words', () => {
    expect(glosses({})).toEqual(['they', 'released', '\u00a0']);
  });

  it('stand under the rarer words only where the reader has them so on the screen', () => {
    expect(glosses({ commonestLeftOut: 500 })).toEqual(['released', '\u00a0']);
    expect(glosses({ commonestLeftOut: 100 })).toEqual(['they', 'released', '\u00a0']);
  });

  it('are not there where they aren’t wanted', () => {
    expect(glosses({ glosses: false })).toEqual([]);
  });
});

describe('the plain German of a sentence on paper', () => {
  const lines = (simple: string) => {
    const { container } = renderPage(
      <p>
        <PrintedSentence
          sentence={{ ...sentence, simple }}
          choice={{ ...nothing, simple: true }}
          language="en"
          number={undefined}
        />
      </p>,
    );
    return Array.from(container.querySelectorAll('[lang="de-simple"]'), ({ textContent }) => textContent);
  };

  it('stands below it, unless it says the same', () => {
    expect(lines('Sie haben es gesagt.')).toEqual(['Sie haben es gesagt.']);
    expect(lines('Sie gaben bekannt.')).toEqual([]);
  });
});
