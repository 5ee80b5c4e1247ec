import { describe, expect, it } from 'vitest';
import type { Sentence } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { PageText } from '#tools/quote/page-text.ts';
import { pageText } from '#tools/quote/page-text.ts';
import type { SelectedText, Stretch } from '#tools/quote/selected-text.ts';
import { writeTextFragment } from '#tools/quote/text-fragment.ts';
import { fc } from '../../seeded.ts';
import { article } from '../../study/store/sample.ts';

/** A page of these sentences, `s1` and on. */
function pageOf(
  texts: readonly string[],
  {
    before = [],
    asides = [],
    isGlossed = false,
  }: {
    before?: readonly string[];
    asides?: readonly (readonly [string, string])[];
    isGlossed?: boolean;
  } = {},
): PageText {
  return {
    before,
    isGlossed,
    asides: new Map(asides.map(([id, aside]) => [id, [aside]])),
    sentences: new Map(texts.map((text, index) => [`s${index + 1}`, text])),
  };
}

function stretch(sentence: string, text: string, part: string): Stretch {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`"${text}" has no "${part}"`);
  const words = Array.from(part.matchAll(/\S*[\p{L}\p{N}]\S*/gu), (_, index) => index + 1);
  return { sentence, start, end: start + part.length, words, isWhole: part === text };
}

/** Selects parts of sentences that follow one another. */
function select(
  page: PageText,
  [first, ...more]: readonly [readonly [string, string], ...(readonly [string, string])[]],
): SelectedText {
  const read = ([id, part]: readonly [string, string]) => stretch(id, page.sentences.get(id) ?? '', part);
  return {
    stretches: [read(first), ...more.map(read)],
    text: [first, ...more].map(([, part]) => part).join(' '),
  };
}

/** What stands round a sentence in the page. */
interface Around {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

function parse(directive: string): Directive {
  expect(directive).toMatch(/^text=(?:[^&,-]+-,)?[^&,-]+(?:,[^&,-]+)?(?:,-[^&,-]+)?$/);
  const parts = directive.slice('text='.length).split(',');
  const of = (isPart: (part: string) => boolean) => parts.find(isPart) ?? '';
  const [start = '', end = ''] = parts.filter((part) => !part.startsWith('-') && !part.endsWith('-'));
  const read = (part: string) => decodeURIComponent(part).toLowerCase();
  return {
    prefix: read(of((part) => part.endsWith('-')).replace(/-$/, '')),
    start: read(start),
    end: read(end),
    suffix: read(of((part) => part.startsWith('-')).replace(/^-/, '')),
  };
}

/** What a browser finds first: where the text begins and ends in the page, as the specification looks for it. */
function find(
  page: string,
  { prefix, start, end, suffix }: Directive,
): readonly [number, number] | undefined {
  const text = page.toLowerCase();
  const skip = (at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  for (let at = text.indexOf(prefix || start); at !== -1; at = text.indexOf(prefix || start, at + 1)) {
    const from = prefix === '' ? at : skip(at + prefix.length);
    if (!text.startsWith(start, from)) continue;
    const firstEnd = from + start.length;
    for (
      let last = end === '' ? firstEnd : text.indexOf(end, firstEnd);
      last !== -1;
      last = text.indexOf(end, last + 1)
    ) {
      const to = end === '' ? firstEnd : last + end.length;
      if (text.startsWith(suffix, skip(to)) || text.startsWith(suffix, to)) return [from, to];
      if (end === '') break;
    }
  }
  return undefined;
}

describe('a link to words', () => {
  it('names them, encoded, with signs that mean something to it or to programs that look for links', () => {
    const page = pageOf(['Am Ende (des Ukraine-Kriegs, 100 % & mehr) stand es.']);
    expect(writeTextFragment(select(page, [['s1', 'Ukraine-Kriegs, 100 % & mehr) stand es.']]), page)).toBe(
      'text=Ukraine%2DKriegs%2C%20100%20%25%20%26%20mehr%29%20stand%20es%2E',
    );
  });

  it('names the words around it where the same stands elsewhere, as many as it takes', () => {
    const page = pageOf(['Der alte Mann sah das Meer.', 'Die alte Frau sah das Meer nicht.']);
    expect(writeTextFragment(select(page, [['s2', 'sah das Meer']]), page)).toBe(
      'text=Frau-,sah%20das%20Meer,-nicht%2E',
    );
  });

  it('names more on one side where the sentence has no more on the other', () => {
    const page = pageOf(['Das Meer war ruhig.', 'Das Meer war laut.']);
    expect(writeTextFragment(select(page, [['s2', 'Das Meer']]), page)).toBe(
      'text=Das%20Meer,-war%20laut%2E',
    );
  });

  it('takes for the same what a browser does: case, accents, ß', () => {
    const page = pageOf(['Das LANDER MASS.', 'Die Länder Maß hier.']);
    expect(writeTextFragment(select(page, [['s2', 'Länder Maß']]), page)).toBe(
      `text=Die-,${encodeURIComponent('Länder Maß')},-hier%2E`,
    );
  });

  it('never names a single word alone: it may be an English one of the page', () => {
    const page = pageOf(['Es war am Meer.']);
    expect(writeTextFragment(select(page, [['s1', 'war']]), page)).toBe('text=Es-,war,-am');
  });

  it('leads to more words where glosses stand between them, which a browser doesn’t look past', () => {
    const page = pageOf(['Das war vorab bekannt.', 'Es wurde bereits vorab bekannt.', 'Sie kam bereits.'], {
      isGlossed: true,
    });
    expect(writeTextFragment(select(page, [['s2', 'bereits']]), page)).toBe('text=wurde%20bereits%20vorab');
    expect(writeTextFragment(select(page, [['s2', 'bereits vorab']]), page)).toBe('text=bereits%20vorab');
    expect(writeTextFragment(select(page, [['s2', 'vorab bekannt.']]), page)).toBe(
      'text=bereits%20vorab%20bekannt%2E',
    );
  });

  it('names more of the first words, or of the last, where others begin or end like them', () => {
    const begins = 'Eins zwei drei vier fünf';
    const own = `${begins} sechs sieben acht neun zehn elf zwölf dreizehn.`;
    const page = pageOf([own, `${begins} und neun mal acht und neun und zehn elf.`]);
    expect(writeTextFragment(select(page, [['s1', own]]), page)).toBe(
      'text=Eins%20zwei%20drei%20vier%20f%C3%BCnf%20sechs,acht%20neun%20zehn%20elf%20zw%C3%B6lf%20dreizehn%2E',
    );
  });

  it('names the words around what the page has before the article, shown or not', () => {
    const page = pageOf(['Sie wählt das Ende der Wörter.'], { before: ['SchließenEnde der WörterMehr'] });
    expect(writeTextFragment(select(page, [['s1', 'Ende der']]), page)).toBe(
      'text=das-,Ende%20der,-W%C3%B6rter%2E',
    );
  });

  it('names first and last words of many', () => {
    const page = pageOf(['Eins zwei drei vier fünf sechs sieben acht neun zehn elf.']);
    const words = 'zwei drei vier fünf sechs sieben acht neun zehn';
    expect(writeTextFragment(select(page, [['s1', words]]), page)).toBe(
      'text=zwei%20drei%20vier%20f%C3%BCnf,sieben%20acht%20neun%20zehn',
    );
  });

  it('names first and last words of several sentences, between which a translation may stand', () => {
    const page = pageOf(['Sie lacht laut.', 'Dann geht sie.', 'Er bleibt am Meer.']);
    expect(
      writeTextFragment(
        select(page, [
          ['s1', 'lacht laut.'],
          ['s2', 'Dann geht sie.'],
          ['s3', 'Er bleibt'],
        ]),
        page,
      ),
    ).toBe('text=lacht%20laut%2E,Er%20bleibt');
  });

  it('names the words around a name that stands beside a sentence too, as whose claim it is', () => {
    const page = pageOf(['Das sagte Antony Blinken dort.', 'Er reist.'], {
      asides: [['s2', 'Antony Blinken']],
    });
    expect(writeTextFragment(select(page, [['s1', 'Antony Blinken']]), page)).toBe(
      'text=sagte-,Antony%20Blinken,-dort%2E',
    );
  });

  it('isn’t led astray by what stands between the sentences', () => {
    const page = pageOf(['Sie lacht laut.', 'Lu kam gern.'], { asides: [['s2', 'Lu']] });
    expect(
      writeTextFragment(
        select(page, [
          ['s1', 'lacht laut.'],
          ['s2', 'Lu'],
        ]),
        page,
      ),
    ).toBe('text=Sie-,lacht%20laut%2E,Lu,-kam');
  });

  it('is none where nothing tells the place from another: the outline has the heading too', () => {
    const page = pageOf(['Reise', 'Sie reist.'], { before: ['Reise'] });
    expect(writeTextFragment(select(page, [['s1', 'Reise']]), page)).toBeUndefined();
    const twins = pageOf(['Sie lacht.', 'Sie lacht.']);
    expect(writeTextFragment(select(twins, [['s2', 'lacht']]), twins)).toBeUndefined();
  });

  it.each([
    ['nothing else', false, () => ({ before: [], behind: [] })],
    ['glosses', true, () => ({ before: [], behind: [] })],
    [
      'the claims and the translations',
      false,
      ({ speaker, translation }: Sentence) => ({
        before: speaker ? [speaker.name.en] : [],
        behind: translation === undefined ? [] : [translation],
      }),
    ],
    [
      'plain German and the translations',
      false,
      ({ simple, translation }: Sentence) => ({
        before: [],
        behind: [simple, translation].flatMap((text) => text ?? []),
      }),
    ],
  ] satisfies readonly [string, boolean, (sentence: Sentence) => Around][])(
    'leads to the very words, wherever they stand in the article, with %s',
    (stands, isGlossed, around) => {
      const isSimple = stands.includes('plain German');
      const page = pageText(article, { isGlossed, isSimple, textBefore: '' });
      const ids = [...page.sentences.keys()];
      const texts = [...page.sentences.values()];
      const lines = articleSentences(article).map((sentence, index) => {
        const { before, behind } = around(sentence);
        return { before, text: texts[index] ?? '', behind };
      });
      const head = [...page.before, article.title.en];
      const shown = [
        ...head,
        ...lines.flatMap(({ before, text, behind }) => [...before, text, ...behind]),
      ].join('\n');
      const offsets = lines.map(
        ({ before }, index) =>
          [
            ...head,
            ...lines.slice(0, index).flatMap((line) => [...line.before, line.text, ...line.behind]),
            ...before,
            '',
          ].join('\n').length,
      );
      const words = texts.flatMap((text, sentence) =>
        Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: form, index }) => ({
          sentence,
          start: index,
          end: index + form.length,
        })),
      );
      let links = 0;
      fc.assert(
        fc.property(fc.nat(words.length - 1), fc.nat(40), (begin, more) => {
          const first = words[begin];
          const last = words[Math.min(begin + more, words.length - 1)];
          if (!first || !last) throw new Error('No such word');
          const [begun, ...others] = ids
            .slice(first.sentence, last.sentence + 1)
            .map((sentence, index): Stretch => {
              const text = page.sentences.get(sentence) ?? '';
              const start = index === 0 ? first.start : 0;
              const end = index === last.sentence - first.sentence ? last.end : text.length;
              const count = Array.from(
                text.slice(start, end).matchAll(/\S*[\p{L}\p{N}]\S*/gu),
                (_, id) => id + 1,
              );
              return { sentence, start, end, words: count, isWhole: end - start === text.length };
            });
          if (!begun) throw new Error('No such sentence');
          const stretches = [begun, ...others] as const;
          const text = stretches
            .map(({ sentence, start, end }) => page.sentences.get(sentence)?.slice(start, end))
            .join(' ');
          const directive = writeTextFragment({ stretches, text }, page);
          if (directive === undefined) return;
          links += 1;
          const from = (offsets[first.sentence] ?? 0) + first.start;
          const to = (offsets[last.sentence] ?? 0) + last.end;
          const found = find(shown, parse(directive)) ?? [0, 0];
          if (!isGlossed) expect(found, directive).toEqual([from, to]);
          // Nothing that would have to adjoin, and all that was selected.
          else
            expect([directive, found[0] <= from, found[1] >= to, found[1] > 0]).toEqual([
              expect.not.stringMatching(/-,|,-/),
              true,
              true,
              true,
            ]);
        }),
        { numRuns: 500 },
      );
      expect(links).toBeGreaterThan(400);
    },
  );
});
