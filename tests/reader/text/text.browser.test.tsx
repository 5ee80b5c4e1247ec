import { render, screen, within } from '@testing-library/react';
import { Fragment } from 'react';
import { describe, expect, it } from 'vitest';
import { frequencySteps } from '#article/document/frequency.ts';
import { commonestLeftOut } from '#reader/layers/commonest-left-out.ts';
import { layers } from '#reader/layers/layers.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { MentionView } from '#reader/text/MentionView.tsx';
import { SectionView } from '#reader/text/SectionView.tsx';
import { WordView } from '#reader/text/WordView.tsx';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

const [opening, journey] = sampleArticle.sections;

/** The text as a reader copies it: nothing that is hidden. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy.textContent;
}

describe('a word', () => {
  it('has its gloss in the page: hidden, inert and in English', () => {
    render(<WordView word={{ form: 'findet', gloss: 'takes place' }} />);
    const gloss = screen.getByText('takes place');
    expect(gloss).toHaveProperty('hidden', true);
    expect(gloss.hasAttribute('inert')).toBe(true);
    expect(gloss.lang).toBe('en');
    expect(gloss.parentElement?.firstChild?.textContent).toBe('findet');
  });
});

describe('a mention', () => {
  it('says which entity and which actor it means, and nests', () => {
    const { container } = renderPage(<ArticleText article={sampleArticle} />);
    const outer = container.querySelector('[id="s1.1-5"]');
    const inner = container.querySelector('[id="s1.3-3"]');
    expect(outer).toHaveProperty('dataset.mention', 'e1');
    expect(outer).toHaveProperty('dataset.actor', 'Eva_Ernst');
    expect(inner).toHaveProperty('dataset.mention', 'e2');
    expect(inner).toHaveProperty('dataset.actor', 'Nordland');
    expect(inner).toHaveProperty('dataset.kind', 'country');
    expect(outer?.contains(inner)).toBe(true);
  });

  it('keeps what names apart from the relative clause behind it', () => {
    const { container } = render(
      <MentionView
        mention={{
          eid: 'e1',
          actor: 'A',
          kind: 'person',
          manner: 'named',
          inlines: ['Lu'],
          rest: [', der lacht'],
        }}
      />,
    );
    const mention = container.querySelector('[data-mention]');
    expect(mention?.firstElementChild?.textContent).toBe('Lu');
    expect(mention?.textContent).toBe('Lu, der lacht');
    expect(mention?.id).toBe('');
  });
});

describe('a section', () => {
  it('is named by its heading, whose name is German alone', () => {
    renderPage(journey && <SectionView section={journey} />);
    const region = screen.getByRole('region', { name: 'Reise' });
    expect(region.id).toBe('reise');
    expect(within(region).getByRole('heading', { level: 2, name: 'Reise' })).toBeDefined();
  });

  it('has no heading where the article opens', () => {
    const { container } = renderPage(opening && <SectionView section={opening} />);
    expect(container.querySelector('section')?.id).toBe('auftakt');
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('has each sentence under its id, followed by its translation, which is hidden', () => {
    const { container } = renderPage(<ArticleText article={sampleArticle} />);
    const translations = [...container.querySelectorAll<HTMLElement>('[data-translation-of]')];
    expect(
      translations.map(({ dataset, lang, hidden, textContent }) => [
        dataset.translationOf,
        lang,
        hidden,
        textContent,
      ]),
    ).toEqual([
      ['s1', 'en', true, 'Nordland’s minister, who is coming, laughs.'],
      ['s2', 'en', true, 'Journey'],
      ['s3', 'en', true, 'Ernst is travelling.'],
    ]);
    for (const id of ['s1', 's2', 's3', 's4', 's5']) expect(container.querySelector(`#${id}`)).not.toBeNull();
    expect(container.querySelector('#s3 + :has([data-opens="s3"])')?.nextElementSibling).toBe(
      translations[2],
    );
  });

  it('is the source’s text and nothing else to a reader who switches nothing on', () => {
    const { container } = renderPage(<ArticleText article={sampleArticle} />);
    const paragraphs = [...container.querySelectorAll('p:not([hidden])')].map((paragraph) =>
      visibleText(paragraph).replace(/\s+/g, ' ').trim(),
    );
    expect(paragraphs).toEqual([
      'Die Ministerin Nordlands, die kommt, lacht.',
      'Ernst reise. Die beiden Länder warten.',
      'red.',
    ]);
  });
});

describe('the control after a sentence', () => {
  it.each([
    ['en', 'Translate this sentence'],
    ['de', 'Diesen Satz übersetzen'],
  ] as const)('is a switch for each translation, no stop of Tab, and speaks %s', (language, name) => {
    const { container } = renderPage(<ArticleText article={sampleArticle} />, language);
    const controls = [...container.querySelectorAll('input')];
    expect(
      controls.map(({ dataset, lang, parentElement, tabIndex, ariaLabel }) => [
        dataset.opens,
        parentElement?.previousElementSibling?.id,
        ariaLabel,
        lang,
        parentElement?.hidden,
        tabIndex,
      ]),
    ).toEqual(['s1', 's2', 's3'].map((id) => [id, id, name, language, true, -1]));
    expect(controls.map(({ role, type }) => [role, type])).toEqual(
      controls.map(() => ['switch', 'checkbox']),
    );
  });
});

describe('a common word', () => {
  const bands = [undefined, ...frequencySteps];
  const root = document.documentElement.dataset;

  it.each(layers.glosses.values)(
    'has no gloss, nor a tie to one, where the reader does without: %s',
    (chosen) => {
      const { container } = render(
        <p>
          {bands.map((common) => (
            <Fragment key={common ?? 0}>
              <WordView word={{ form: 'verschiedene', gloss: 'on', ...(common && { common }) }} />
              <WordView word={{ form: 'auf', tie: {}, ...(common && { common }) }} />
            </Fragment>
          ))}
        </p>,
      );
      root.words = '';
      root.glosses = chosen;
      const left = commonestLeftOut(chosen);
      const isShown = (common: number | undefined) => common === undefined || common > left;
      expect([...container.querySelectorAll('[inert]')].map((gloss) => gloss.checkVisibility())).toEqual(
        bands.flatMap((common) => [isShown(common), isShown(common)]),
      );
      delete root.words;
      delete root.glosses;
    },
  );
});

describe('the tie of an expression’s words', () => {
  it.each([
    ['closed', {}, [false, false]],
    ['open before it', { before: true }, [true, false]],
    ['open after it', { after: true }, [false, true]],
    ['open on both sides', { before: true, after: true }, [true, true]],
  ] as const)('is %s, in dashes that stay under its words', (_, tie, open) => {
    const root = document.documentElement.dataset;
    root.words = '';
    const { container } = render(
      <p>
        {/* Whose gloss is wider than it, so that the next one begins right behind it. */}
        <WordView word={{ form: 'um', gloss: 'is seeking', tie }} /> <WordView word={{ form: 'der' }} />
      </p>,
    );
    const gloss = container.querySelector('[inert]');
    if (!gloss) throw new Error('no gloss');
    const line = (part: '::before' | '::after') => {
      const style = getComputedStyle(gloss, part);
      return { from: Number.parseFloat(style.left), to: Number.parseFloat(style.right), style };
    };
    const [whole, dashes] = [line('::before'), line('::after')];
    expect(
      [whole.style.borderLeftWidth, whole.style.borderRightWidth].map((width) => width === '0px'),
    ).toEqual(open);
    expect(dashes.style.borderBottomStyle).toBe(Object.keys(tie).length > 0 ? 'dashed' : 'solid');
    // The dashes are seen where the whole line ends before them.
    expect([whole.from > dashes.from, whole.to > dashes.to]).toEqual(open);
    expect(Math.min(dashes.from, dashes.to)).toBeGreaterThan(0);
    delete root.words;
  });
});

describe('the article', () => {
  it('is German, whatever the interface speaks', () => {
    renderPage(<ArticleText article={sampleArticle} />);
    expect(screen.getByRole('article')).toHaveProperty('lang', 'de');
  });

  it('renders no word again when what is around it is rendered again', () => {
    let renders = 0;
    const word = {
      get form() {
        renders += 1;
        return 'Heute';
      },
      gloss: 'today',
    };
    const block = { kind: 'paragraph', sentences: [{ id: 's1', inlines: [word] }] } as const;
    const article = { ...sampleArticle, sections: [{ id: 'auftakt', blocks: [block] }] };
    const { rerender } = renderPage(<ArticleText article={article} />);
    const before = renders;
    expect(before).toBeGreaterThan(0);
    rerender(<ArticleText article={article} />);
    expect(renders).toBe(before);
  });
});
