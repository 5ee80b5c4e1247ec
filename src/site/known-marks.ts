import type { Analysis, LoadAnalysis } from '#article/document/analysis.ts';
import { sectionElements, sentenceElement, wordElements } from '#reader/place/text-elements.ts';
import { metPositions } from '#study/store/met-words.ts';

/** Sections that are as near as this are looked through: the next window of either side. */
const near = '100% 0px';

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

  const find = (): ReadonlySet<HTMLElement> => {
    const sentences = loaded.flatMap((one) => Object.entries(one));
    return new Set(
      sentences.flatMap(([id, analysed]) => {
        const element = sentenceElement(id);
        const words = element ? wordElements(element) : [];
        return metPositions(analysed, known)
          .flatMap((position) => words[position] ?? [])
          .map(glossed);
      }),
    );
  };
  const mark = (): void => {
    const [before, wanted] = [marked, isOver ? new Set<HTMLElement>() : find()];
    const gone = [...before].filter((element) => !wanted.has(element));
    const fresh = [...wanted].filter((element) => !before.has(element));
    marked = wanted;
    if (gone.length + fresh.length === 0) return;
    keepPlace(() => {
      for (const element of gone) delete element.dataset.known;
      for (const element of fresh) element.dataset.known = '';
    });
  };
  const load = async (section: string): Promise<void> => {
    const { sentences } = await loadAnalysis(section);
    loaded.push(sentences);
    mark();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Nobody has asked for it, so nobody is told where it can't be had.
        load(target.id).catch(() => undefined);
      }
    },
    { rootMargin: near },
  );
  for (const section of sectionElements()) observer.observe(section);
  return {
    show: (headwords) => {
      known = headwords;
      mark();
    },
    end: () => {
      isOver = true;
      observer.disconnect();
      mark();
    },
  };
}
