/** What the arrangement needs to know of a word. */
export interface ArcWord {
  /** The ID of the word that it hangs from, 0 for the root; IDs are places, from 1. */
  readonly head: number;
  readonly relation: string;
  /** How wide it is, and the label above it; 0 for no label. */
  readonly width: number;
  readonly labelWidth: number;
  /** What stands before it: nothing before a comma, a wide space where another clause begins. */
  readonly before: 'nothing' | 'space' | 'break';
}

/** Where a word stands, with its label: both are centred on `middle`. */
export interface PlacedWord {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** A line from a word to one that hangs from it. */
export interface Arc {
  readonly head: number;
  readonly dependent: number;
  /** Where it leaves the head and where it meets the dependent. */
  readonly from: number;
  readonly to: number;
  /** From 1; what is wider stands higher. */
  readonly level: number;
  readonly height: number;
}

export interface ArcLayout {
  readonly words: readonly PlacedWord[];
  readonly arcs: readonly Arc[];
  readonly width: number;
  /** Of the highest arc. */
  readonly height: number;
}

const spaces = { nothing: 0, space: 7, break: 30 };
const labelSpace = 12;
const levelHeight = 19;
/** Between two arcs that meet one word. */
const portSpace = 7;

/** Words and labels are two rows: a wide label may hang over a neighbour whose own is narrow, but over no other clause. */
function placeWords(words: readonly ArcWord[]): readonly PlacedWord[] {
  let wordEnd = -spaces.space;
  let labelEnd = -labelSpace;
  return words.map(({ width, labelWidth, before }, index) => {
    const half = Math.max(width, labelWidth) / 2;
    const free = index > 0 && before === 'break' ? Math.max(wordEnd, labelEnd) + spaces.break + half : half;
    const besideWord = wordEnd + (index > 0 ? spaces[before] : spaces.space) + width / 2;
    const besideLabel = labelWidth > 0 ? labelEnd + labelSpace + labelWidth / 2 : 0;
    const middle = Math.max(free, besideWord, besideLabel);
    wordEnd = middle + width / 2;
    if (labelWidth > 0) labelEnd = middle + labelWidth / 2;
    return { start: middle - half, middle, end: middle + half };
  });
}

interface Span {
  readonly head: number;
  readonly dependent: number;
  readonly first: number;
  readonly last: number;
}

function spansOf(words: readonly ArcWord[]): readonly Span[] {
  return words.flatMap(({ head, relation }, index) => {
    const dependent = index + 1;
    if (head === dependent || relation === 'punct' || !words[head - 1]) return [];
    return { head, dependent, first: Math.min(head, dependent), last: Math.max(head, dependent) };
  });
}

/** The narrow ones first, each as low as those that it shares a stretch with let it be. */
function levelsOf(spans: readonly Span[]): ReadonlyMap<Span, number> {
  const levels = new Map<Span, number>();
  for (const span of spans.toSorted((a, b) => a.last - a.first - (b.last - b.first))) {
    const below = Array.from(levels)
      .filter(([other]) => other.first < span.last && span.first < other.last)
      .map(([, level]) => level);
    levels.set(span, Math.max(0, ...below) + 1);
  }
  return levels;
}

/**
 * Arranges a sentence's words in a row and the arcs of its tree above them: side by side where they can, else the wider
 * over the narrower, so that none crosses another unless the tree itself does. The root and punctuation have no arc.
 */
export function arrangeArcs(words: readonly ArcWord[]): ArcLayout {
  const placed = placeWords(words);
  const spans = spansOf(words);
  const levels = levelsOf(spans);
  /** Where an arc meets a word: to the left from narrow to wide, then to the right from wide to narrow. */
  const portOf = (span: Span, word: number): number => {
    const direction = ({ first, last }: Span) => 1 / (first === word ? last - first : first - last);
    const ports = spans
      .filter(({ first, last }) => first === word || last === word)
      .toSorted((a, b) => direction(a) - direction(b));
    const room = Math.min(portSpace, (words[word - 1]?.labelWidth ?? 0) / ports.length);
    return (placed[word - 1]?.middle ?? 0) + (ports.indexOf(span) - (ports.length - 1) / 2) * room;
  };
  const arcs = spans.map((span) => {
    const { head, dependent } = span;
    const level = levels.get(span) ?? 1;
    return {
      head,
      dependent,
      from: portOf(span, head),
      to: portOf(span, dependent),
      level,
      height: level * levelHeight,
    };
  });
  return {
    words: placed,
    arcs,
    width: Math.max(0, ...placed.map(({ end }) => end)),
    height: Math.max(0, ...arcs.map(({ height }) => height)),
  };
}
