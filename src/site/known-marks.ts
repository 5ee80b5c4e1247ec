import type { Analysis, LoadAnalysis } from '#article/document/analysis.ts';
import { sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import { watchNearSections } from '#site/watch-near-sections.ts';
import { metPositions } from '#study/store/met-words.ts';

/** What marks in a text the words that the reader knows. */
export interface KnownMarks {
  /** Marks these and no others. */
  readonly show: (headwords: ReadonlySet<string>) => void;
  /** Takes all marks away. */
  readonly end: () => void;
}

/** The element that has the gloss of a word: words of an expression that stand side by side have theirs together. */
function glossed(word: HTMLElement): HTMLElement {
  return word.closest<HTMLElement>('[data-run]') ?? word;
}

/**
 * Begins to mark known words, by an attribute of what has their gloss. What can be asked of a section is loaded when the reader comes
 * near it. A word that is told known loses its gloss, and all others stay as they are.
 * @param keepPlace runs what moves the text, and keeps what is read where it is
 */
export function createKnownMarks(
  loadAnalysis: LoadAnalysis,
  keepPlace: (change: () => void) => void,
): KnownMarks {
  const loaded: Analysis['sentences'][] = [];
  let known: ReadonlySet<string> = new Set();
  let marked: ReadonlySet<HTMLElement> = new Set();
  let isOver = false;

  const find = (sentences: Analysis['sentences']): readonly HTMLElement[] =>
    Object.entries(sentences).flatMap(([id, analysed]) => {
      const element = sentenceElement(id);
      const words = element ? wordElements(element) : [];
      return metPositions(analysed, known)
        .flatMap((position) => words[position] ?? [])
        .map(glossed);
    });
  const become = (wanted: ReadonlySet<HTMLElement>): void => {
    const gone = [...marked].filter((element) => !wanted.has(element));
    const fresh = [...wanted].filter((element) => !marked.has(element));
    marked = wanted;
    if (gone.length + fresh.length === 0) return;
    keepPlace(() => {
      for (const element of gone) delete element.dataset.known;
      for (const element of fresh) element.dataset.known = '';
    });
  };
  const stop = watchNearSections(async (section) => {
    const { sentences } = await loadAnalysis(section);
    if (isOver) return;
    loaded.push(sentences);
    become(new Set([...marked, ...find(sentences)]));
  });
  return {
    show: (headwords) => {
      known = headwords;
      become(new Set(loaded.flatMap(find)));
    },
    end: () => {
      isOver = true;
      stop();
      become(new Set());
    },
  };
}
