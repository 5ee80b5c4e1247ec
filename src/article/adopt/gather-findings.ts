import type { ShownFinding, ShownFindings } from '#article/adopt/adopted.ts';
import { decodePiece, skipMark } from '#article/adopt/decode-source.ts';
import { excerptLine } from '#article/adopt/excerpt-line.ts';
import { type FileOutline, longestLine, type SentenceOutline } from '#article/adopt/outline-file.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { addOthers, type Finding, reasonOf, type Severity } from '#article/lint/finding.ts';

/** Findings of each severity that are shown at most, but for those of rules, of which each reason is shown once. */
const mostShown = 100;

/** Takes up findings of the texts of a file, one text after the other. */
export interface FindingList {
  /** What the parser or the compiler has to say. */
  readonly addErrors: (errors: readonly FormatError[], rule: string, severity: Severity) => void;
  /** What the rules have to say: one for each reason, with how many more there are. */
  readonly addWarnings: (findings: readonly Finding[]) => void;
  readonly show: () => ShownFindings;
}

/** The last sentence that begins on a line or before it. */
function findSentence({ sentences }: FileOutline, line: number): SentenceOutline | undefined {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.line ?? 0) <= line) low = middle;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.line <= line ? found : undefined;
}

/** The text of a line, found from the beginning of its sentence. */
function readLine(bytes: Uint8Array, outline: FileOutline, line: number): string {
  const sentence = findSentence(outline, line);
  let start = sentence?.start ?? skipMark(bytes);
  for (let at = sentence?.line ?? 1; at < line; at += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) return '';
    start = end + 1;
  }
  const end = bytes.indexOf(0x0a, start);
  // Of a line of megabytes its beginning is enough: nothing in it is told.
  const last = Math.min(end === -1 ? bytes.length : end, start + longestLine);
  return decodePiece(bytes, start, last).replace(/\r$/, '');
}

/** Begins a list of the findings of a file, bounded in its length. */
export function gatherFindings(bytes: Uint8Array, outline: FileOutline): FindingList {
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  const kept: Record<Severity, Finding[]> = { error: [], warning: [] };
  const reasons = new Map<string, { readonly first: Finding; count: number }>();
  return {
    addErrors: (errors, rule, severity) => {
      counts[severity] += errors.length;
      const room = Math.max(0, mostShown - kept[severity].length);
      for (const error of errors.slice(0, room)) kept[severity].push({ ...error, rule, severity });
    },
    addWarnings: (findings) => {
      counts.warning += findings.length;
      for (const finding of findings) {
        const known = reasons.get(reasonOf(finding));
        if (known) known.count += 1;
        else reasons.set(reasonOf(finding), { first: finding, count: 1 });
      }
    },
    show: () => {
      const summed = Array.from(reasons.values(), ({ first, count }) => addOthers(first, count - 1));
      const shown = [...kept.error, ...kept.warning, ...summed]
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .map((finding): ShownFinding => {
          return { ...finding, excerpt: excerptLine(readLine(bytes, outline, finding.line), finding.column) };
        });
      return { shown, errors: counts.error, warnings: counts.warning };
    },
  };
}
