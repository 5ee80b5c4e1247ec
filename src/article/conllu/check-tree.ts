import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { WordLine } from '#article/conllu/token.ts';

/**
 * Whether the HEADs of a sentence make a tree. A sentence without any HEAD and DEPREL has no tree yet: fine.
 * Errors: HEAD or DEPREL on some words only; a HEAD that is no word; no root or several; `root` on another word than
 * the root, or the root with another relation; a cycle, shown once, at its first word.
 * Source: universaldependencies.org/format.html, Syntactic Annotation.
 */
export function checkTree(words: readonly WordLine[]): readonly FormatError[] {
  if (words.every((word) => word.head === null && word.deprel === null)) return [];
  const missing = checkComplete(words, 'HEAD') ?? checkComplete(words, 'DEPREL');
  if (missing !== undefined) return [missing];
  const astray = words.filter((word) => word.head !== null && word.head > words.length);
  const errors = astray.map((word) =>
    errorAt(word, 'HEAD', `0 to ${words.length}, as the sentence has no more words`),
  );
  // The root may be the word whose HEAD is astray, and without a root some words always go in a circle: both would
  // report one mistake twice.
  if (astray.length > 0) return [...errors, ...findCycles(words)];
  return words.some((word) => word.head === 0)
    ? [...checkRoot(words), ...findCycles(words)]
    : checkRoot(words);
}

function checkComplete(words: readonly WordLine[], name: 'HEAD' | 'DEPREL'): FormatError | undefined {
  const without = words.find((word) => (name === 'HEAD' ? word.head : word.deprel) === null);
  return without && errorAt(without, name, `a ${name}, as other words of the sentence have HEAD or DEPREL`);
}

function checkRoot(words: readonly WordLine[]): readonly FormatError[] {
  const [root, ...others] = words.filter((word) => word.head === 0);
  const named = words.filter((word) => word.deprel === 'root' && word.head !== 0);
  if (root === undefined) {
    const [candidate = words[0]] = named;
    return candidate ? [errorAt(candidate, 'HEAD', '0 on one word of the sentence, the root')] : [];
  }
  const second = `a word other than 0, as word ${root.id} is the root`;
  return [
    ...(root.deprel === 'root' ? [] : [errorAt(root, 'DEPREL', '"root", as HEAD is 0')]),
    ...others.map((word) => errorAt(word, 'HEAD', second)),
    ...named.map((word) => errorAt(word, 'DEPREL', `a relation other than "root", as HEAD is ${word.head}`)),
  ];
}

function findCycles(words: readonly WordLine[]): readonly FormatError[] {
  const errors: FormatError[] = [];
  // The start from which a word was first reached: to meet one's own start again is to go in a circle.
  const reachedFrom = new Map<WordLine, WordLine>();
  for (const start of words) {
    const path: WordLine[] = [];
    let word: WordLine | undefined = start;
    while (word !== undefined && !reachedFrom.has(word)) {
      reachedFrom.set(word, start);
      path.push(word);
      word = words[(word.head ?? 0) - 1];
    }
    if (word === undefined || reachedFrom.get(word) !== start) continue;
    errors.push(...cycleError(path.slice(path.indexOf(word))));
  }
  return errors;
}

/** Words of a cycle that are shown at its beginning. */
const shown = 12;

function cycleError(cycle: readonly WordLine[]): readonly FormatError[] {
  const [first] = cycle.toSorted((a, b) => a.id - b.id);
  if (first === undefined) return [];
  const start = cycle.indexOf(first);
  const ids = [...cycle.slice(start), ...cycle.slice(0, start)].map((word) => word.id);
  const path = ids.length > shown ? [...ids.slice(0, shown), '…', first.id] : [...ids, first.id];
  return [{ ...errorAt(first, 'HEAD', 'a way up to the root'), found: `a cycle, ${path.join(' → ')}` }];
}

function errorAt(word: WordLine, name: 'HEAD' | 'DEPREL', expected: string): FormatError {
  const value = name === 'HEAD' ? word.head : word.deprel;
  return { ...columnPlace(word, name), found: quoteText(`${value ?? '_'}`), expected };
}
