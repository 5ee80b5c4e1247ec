import { readFile } from 'node:fs/promises';
import type { DingSense } from '#build/parse-ding.ts';

/** Reads what the Ding list lacks of common words, or has behind other senses: these come first. Errors: those of the file system. */
export async function readOwnSenses(): Promise<readonly DingSense[]> {
  const lines = (await readFile('dictionaries/own-senses.txt', 'utf8')).trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [headword, upos, senses] = line.split('\t');
    if (headword === undefined || upos === undefined || senses === undefined) return [];
    return [
      { headword, upos, senses: senses.split('; '), weight: Number.POSITIVE_INFINITY, hasArticle: false },
    ];
  });
}
