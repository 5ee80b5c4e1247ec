import { createHash } from 'node:crypto';
import { type Finding, sumWarnings } from '#article/lint/finding.ts';
import { lengthAt, showSigns } from '#article/lint/mark-place.ts';
import { count } from '#build/count.ts';
import { escapeHtml } from '#build/write-head.ts';

/** A file that was checked. */
export interface CheckedText {
  /** As the report calls it. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What is on the page beside the files. */
export interface CheckPageOptions {
  /** FORMAT.md, which describes the rules, and its address, seen from the page. */
  readonly format: string;
  readonly formatAddress: string;
  /** What is wrong with other files, a line each. */
  readonly others: readonly string[];
}

const style = `:root{color-scheme:light dark;--ink:light-dark(#2a2622,#e4dfd6);--paper:light-dark(#fbf9f5,#1c1a17);
--muted:light-dark(#6a645c,#a9a298);--hairline:light-dark(#ddd8cf,#45403a);--accent:light-dark(#00656e,#74c8d1);
--wash:light-dark(#fbe7a5,#5a4a1e);--error:light-dark(#a2271b,#f0948a)}
body{max-inline-size:46rem;margin:3rem auto;padding-inline:1rem;background:var(--paper);color:var(--ink);
font:1.0625rem/1.5 "Source Serif 4",Georgia,"Times New Roman","Noto Serif",serif}
h1{font-size:1.75rem;font-weight:600}h2{margin-block-start:3rem;font-size:1.25rem;overflow-wrap:anywhere}
a{color:var(--accent)}ol,dl{padding:0;list-style:none}
ol li{padding-block:1rem;border-block-start:1px solid var(--hairline);content-visibility:auto;contain-intrinsic-block-size:auto 8rem}
p{margin-block:0 .25rem}.place,.rule{color:var(--muted);font-size:.875rem}.error{color:var(--error)}
strong{font-weight:600}bdi{overflow-wrap:anywhere}
pre{margin-block:.5rem 0;font:.875rem/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;
tab-size:4;unicode-bidi:plaintext}
mark{background:var(--wash);color:inherit;border-block-end:2px solid}
mark:empty::before{content:"\\23ce"}
dt{margin-block-start:1rem;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875rem}dd{margin:0}
dt:target,dt:target+dd{background:var(--wash)}`;

/** How much of a long line is shown before and behind the place. */
const context = { before: 60, behind: 160 };

function show(text: string): string {
  return escapeHtml(showSigns(text));
}

function writeLine(line: string, column: number): string {
  const start = Math.min(column - 1, line.length);
  const end = start + lengthAt(line.slice(0, start + context.behind), start);
  const from = Math.max(0, start - context.before);
  const to = Math.min(line.length, end + context.behind);
  const pieces = [
    from > 0 ? '…' : '',
    show(line.slice(from, start)),
    `<mark>${show(line.slice(start, end))}</mark>`,
    show(line.slice(end, to)),
    to < line.length ? '…' : '',
  ];
  return `<pre lang="de">${pieces.join('')}</pre>`;
}

function writeFinding(
  { line, column, severity, found, expected, rule }: Finding,
  lines: readonly string[],
): string {
  const name = severity === 'error' ? 'Error' : 'Warning';
  return [
    `<li><p class="place"><strong class="${severity}">${name}</strong> in line ${line}, column ${column}</p>`,
    `<p>Found <bdi>${show(found)}</bdi>, expected <bdi>${show(expected)}</bdi></p>`,
    `<p class="rule">Rule ${linkRule(rule)}</p>`,
    `${writeLine(lines[line - 1] ?? '', column)}</li>`,
  ].join('\n');
}

function linkRule(rule: string): string {
  return `<a href="#rule-${escapeHtml(rule)}">${escapeHtml(rule)}</a>`;
}

/** The layers that a file lacks: nothing of it is wrong, and no place is to be shown. */
function writeMissing(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const layers = findings.map(({ expected }) => `<li>${show(expected)}</li>`);
  return [
    `<p>Warning: the file has nothing of these layers <span class="rule">(${linkRule('missing-layer')})</span></p>`,
    `<ul>\n${layers.join('\n')}\n</ul>`,
  ];
}

function writeFile({ name, text, findings }: CheckedText): string {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const told = sumWarnings(findings);
  const isMissing = ({ rule }: Finding) => rule === 'missing-layer';
  const placed = told.filter((finding) => !isMissing(finding)).map((finding) => writeFinding(finding, lines));
  return [
    `<h2><bdi>${show(name)}</bdi></h2>`,
    ...(told.length === 0 ? ['<p>Nothing found.</p>'] : []),
    ...(placed.length === 0 ? [] : [`<ol>\n${placed.join('\n')}\n</ol>`]),
    ...writeMissing(told.filter(isMissing)),
  ].join('\n');
}

/** What FORMAT.md says of each rule, by its name: the rows of a table, `| \`gloss\` † | one to four words … |`. */
function readRules(format: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  // Other tables have rows of the same name: `gloss` is a field of the lexicon too.
  for (const [, table = ''] of format.matchAll(/^\| rule \|.*\n\|.*\n((?:\|.*\n)+)/gm)) {
    for (const [, names = '', text = ''] of table.matchAll(/^\| (`[a-z-]+`[^|]*) \| (.*) \|$/gm)) {
      for (const [, name = ''] of names.matchAll(/`([a-z-]+)`/g)) rules.set(name, text);
    }
  }
  return rules;
}

function writeRules(names: ReadonlySet<string>, { format, formatAddress }: CheckPageOptions): string {
  const rules = readRules(format);
  const entries = Array.from(names, (name) => {
    const text = show(rules.get(name) ?? '').replaceAll(/`([^`]+)`/g, '<code>$1</code>');
    return `<dt id="rule-${escapeHtml(name)}">${escapeHtml(name)}</dt>\n<dd>${text}</dd>`;
  });
  const address = `${escapeHtml(encodeURI(formatAddress))}#8-what-is-checked`;
  return `<h2>Rules</h2>\n<p>From <a href="${address}">FORMAT.md</a>, which tells all.</p>\n<dl>\n${entries.join('\n')}\n</dl>`;
}

/**
 * Writes what is said against files as one page that needs nothing else and runs nothing: each finding with the line that it is
 * about and the place marked, and what FORMAT.md says of its rule. Whatever stands in a file is shown as text.
 */
export function writeCheckPage(files: readonly CheckedText[], options: CheckPageOptions): string {
  const findings = files.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length + options.others.length;
  const warnings = findings.length + options.others.length - errors;
  const sum = [count(files.length, 'file'), count(errors, 'error'), count(warnings, 'warning')].join(', ');
  const hash = createHash('sha256').update(style).digest('base64');
  const rules = new Set(findings.map(({ rule }) => rule).toSorted());
  const others = options.others.map((line) => `<li><bdi>${show(line)}</bdi></li>`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${sum}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>What was found</h1>',
    `<p>${sum}.</p>`,
    ...files.map(writeFile),
    ...(others.length > 0 ? [`<h2>Beside the articles</h2>\n<ol>\n${others.join('\n')}\n</ol>`] : []),
    ...(rules.size > 0 ? [writeRules(rules, options)] : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
