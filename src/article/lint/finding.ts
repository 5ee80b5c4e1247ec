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

/** Why a rule warns. `found` tells what is missing, where something is: PronType on a DET and VerbForm on a VERB are two reasons. */
export function reasonOf({ rule, found }: Finding): string {
  return rule === 'missing-layer' || rule === 'required-feature' ? `${rule} ${found}` : rule;
}

/** A warning that stands for others of its reason too. */
export function addOthers(finding: Finding, others: number): Finding {
  return others === 0 ? finding : { ...finding, expected: `${finding.expected} (and ${others} more such)` };
}

/**
 * Leaves all errors, and of warnings that a rule has for the same reason the first, with the number of the others: a
 * treebank that does a thing its own way does it ten thousand times.
 */
export function sumWarnings(findings: readonly Finding[]): readonly Finding[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning').map(reasonOf);
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    if (finding.severity === 'error') return [finding];
    const reason = reasonOf(finding);
    if (told.has(reason)) return [];
    told.add(reason);
    const others = warnings.filter((other) => other === reason).length - 1;
    return [addOthers(finding, others)];
  });
}
