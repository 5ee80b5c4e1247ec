import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { rules } from '#article/lint/rules.ts';
import { readRegistry } from '../article/compile/sample.ts';

const corpus = 'src/corpus';
const format = readFileSync(`${corpus}/FORMAT.md`, 'utf8');

function findingsOf(text: string, slug: string): readonly string[] {
  const registry = readRegistry(readFileSync(`${corpus}/actors.json`, 'utf8'));
  return checkFile(text, slug, registry).findings.map((finding) => describeFinding(slug, finding));
}

describe('the format', () => {
  it('is kept by the article that its description shows', () => {
    const [, example = ''] = /```\n(# newdoc id = beispiel\n[\s\S]*?)```/.exec(format) ?? [];
    expect(example).toContain('# sent_id = s2');
    expect(findingsOf(example, 'beispiel')).toEqual([]);
  });

  it.each(readdirSync(corpus).filter((name) => name.endsWith('.conllu')))(
    'is kept by %s, without a warning',
    (name) => {
      expect(findingsOf(readFileSync(`${corpus}/${name}`, 'utf8'), basename(name, '.conllu'))).toEqual([]);
    },
  );

  it('is described with every rule that is checked', () => {
    const undescribed = rules.map(({ name }) => name).filter((name) => !format.includes(`\`${name}\``));
    expect(undescribed).toEqual([]);
  });
});
