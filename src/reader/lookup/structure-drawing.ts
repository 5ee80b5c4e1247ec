import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';
import { type Arc, arrangeArcs, type PlacedWord } from '#reader/lookup/arrange-arcs.ts';
import { type ClauseRun, divideClauses, isGlued } from '#reader/lookup/structure-clauses.ts';
import { breakLabel, measureIn, textSizes } from '#reader/lookup/structure-text.ts';

/** A word of the diagram, with the lines of its role and the arc that leads to it. */
export interface DrawnWord extends PlacedWord {
  readonly form: string;
  /** Of its form alone. */
  readonly width: number;
  readonly relation: string;
  readonly lines: readonly string[];
  readonly arc: Arc | undefined;
  readonly isInTie: boolean;
}

/** A bracket under words that are one: a verb in several parts, or *zu* and *dem* printed as *zum*. */
export interface Tie {
  readonly words: readonly number[];
  /** The printed form of a contraction. */
  readonly form?: string;
  readonly lane: number;
}

/** A clause's ground, from edge to edge. */
export interface DrawnRun extends ClauseRun {
  readonly start: number;
  readonly end: number;
}

export interface Drawing {
  readonly words: readonly DrawnWord[];
  readonly ties: readonly Tie[];
  readonly runs: readonly DrawnRun[];
  readonly width: number;
  readonly arcsHeight: number;
  /** Lines of the longest label, brackets one above another, and clauses one within another. */
  readonly lines: number;
  readonly lanes: number;
  readonly depths: number;
}

/** How far a clause's ground reaches beyond its words. */
const groundEdge = 10;

/** Gives each bracket the highest lane that is free where it stands. */
function placeTies({ verbGroups, contractions }: AnalysedSentence): readonly Tie[] {
  const ties: Tie[] = [];
  const printed = Object.values(contractions).map(({ form, words }) => ({ form, words }));
  for (const tie of [...printed, ...verbGroups.map((words) => ({ words }))]) {
    const [first, last] = [Math.min(...tie.words), Math.max(...tie.words)];
    const taken = ties
      .filter(({ words }) => Math.min(...words) <= last && first <= Math.max(...words))
      .map(({ lane }) => lane);
    const free = [...ties.keys()].find((lane) => !taken.includes(lane));
    ties.push({ ...tie, lane: free ?? ties.length });
  }
  return ties;
}

/**
 * Arranges all that the diagram of a sentence shows.
 * @param nameRole says what a word is in the reader’s words
 */
export function drawSentence(sentence: AnalysedSentence, nameRole: (word: AnalysedWord) => string): Drawing {
  const { words } = sentence;
  const ties = placeTies(sentence);
  const runs = divideClauses(words);
  const measureWord = measureIn('--font-serif', textSizes.word, 400);
  const measureTied = measureIn('--font-serif', textSizes.word, 600);
  const measureLabel = measureIn('--font-sans', textSizes.label, 500);
  const measured = words.map((word, index) => {
    const { form, head, relation } = word;
    const isInTie = ties.some((tie) => tie.form === undefined && tie.words.includes(index + 1));
    const width = (isInTie ? measureTied : measureWord)(form);
    const label =
      relation === 'punct'
        ? { lines: [], width: 0 }
        : breakLabel(nameRole(word), Math.max(width, 6 * textSizes.label), measureLabel);
    const isBreak = index > 0 && runs.some(({ first }) => first === index + 1);
    const before: 'nothing' | 'space' | 'break' = isBreak
      ? 'break'
      : isGlued(words, index)
        ? 'nothing'
        : 'space';
    return { form, head, relation, isInTie, width, lines: label.lines, labelWidth: label.width, before };
  });
  const { words: placed, arcs, width, height } = arrangeArcs(measured);
  return {
    words: measured.flatMap((word, index) => {
      const place = placed[index];
      return place ? [{ ...word, ...place, arc: arcs.find(({ dependent }) => dependent === index + 1) }] : [];
    }),
    ties,
    runs: runs.map((run) => {
      const covered = placed.slice(run.first - 1, run.last);
      return {
        ...run,
        start: Math.min(...covered.map(({ start }) => start)) - groundEdge,
        end: Math.max(...covered.map(({ end }) => end)) + groundEdge,
      };
    }),
    width,
    arcsHeight: height,
    lines: Math.max(1, ...measured.map(({ lines }) => lines.length)),
    lanes: Math.max(0, ...ties.map(({ lane }) => lane + 1)),
    depths: Math.max(0, ...runs.map(({ depth }) => depth + 1)),
  };
}
