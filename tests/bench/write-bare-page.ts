import type { Article, Block } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function writeBlock({ sentences }: Block): string {
  return `<p>${escapeHtml(sentences.map(({ inlines }) => inlineText(inlines)).join(' '))}</p>`;
}

/**
 * Writes the article, its text `times` over, as one would by hand with nothing but that text in mind: what ours is measured
 * against.
 */
export function writeBarePage({ title, sections }: Article, times: number): string {
  const lines = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`<h2>${escapeHtml(inlineText(heading.inlines))}</h2>`] : []),
    ...blocks.map(writeBlock),
  ]);
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.de)}</title>
<h1>${escapeHtml(title.de)}</h1>
${`${lines.join('\n')}\n`.repeat(times)}</html>
`;
}
