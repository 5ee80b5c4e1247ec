import type { FormatError } from '#article/conllu/format-error.ts';

/** An error stops the build; a warning is for somebody who wants to do better. */
export type Severity = 'error' | 'warning';

/** What a rule has against a place of a file. */
export interface Finding extends FormatError {
  readonly severity: Severity;
  /** The rule's name in the list of rules; `format` and `article` are what the parser and the compiler refuse. */
  readonly rule: string;
}

/** The finding as one line that editors and terminals make clickable. */
export function describeFinding(file: string, finding: Finding): string {
  const { line, column, severity, found, expected, rule } = finding;
  return `${file}:${line}:${column}: ${severity}: found ${found}, expected ${expected} [${rule}]`;
}

/**
 * Leaves all errors, and of warnings that a rule has for the same reason the first, with the number of the others: a
 * treebank that does a thing its own way does it ten thousand times.
 */
export function sumWarnings(findings: readonly Finding[]): readonly Finding[] {
  // `found` tells what is missing, where something is: PronType on a DET and VerbForm on a VERB are two reasons.
  const reasonOf = ({ rule, found }: Finding) =>
    rule === 'missing-layer' || rule === 'required-feature' ? `${rule} ${found}` : rule;
  const warnings = findings.filter(({ severity }) => severity === 'warning').map(reasonOf);
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    if (finding.severity === 'error') return [finding];
    const reason = reasonOf(finding);
    if (told.has(reason)) return [];
    told.add(reason);
    const others = warnings.filter((other) => other === reason).length - 1;
    return [
      others === 0 ? finding : { ...finding, expected: `${finding.expected} (and ${others} more such)` },
    ];
  });
}
