import type { Language } from '#article/document/language.ts';
import { type ChunkGraph, fileOf, filesAtOnce } from '#build/chunk-graph.ts';
import { escapeHtml } from '#build/write-head.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

/** What the script of a page imports besides, by its kind. */
function ownBeginnings(kind: 'article' | 'study' | 'shelf', language: Language): readonly string[] {
  if (kind === 'article') return [];
  const tools = kind === 'study' ? '/src/site/StudyTools.tsx' : '/src/site/ShelfTools.tsx';
  return [tools, `/src/i18n/${kind}-${language}.ts`];
}

/** The modules that the script of a page imports one after the other as it begins. */
function beginnings({ data }: PrerenderedPage): readonly string[] {
  if (data.kind === 'notFound' || data.kind === 'away') return ['/src/site/client.ts'];
  const messages = `/src/i18n/${data.language}.ts`;
  if (data.kind === 'own') {
    const shelf = `/src/i18n/shelf-${data.language}.ts`;
    return ['/src/site/client.ts', '/src/site/draw-own.tsx', messages, shelf];
  }
  const own = ownBeginnings(data.kind, data.language);
  return ['/src/site/client.ts', '/src/site/take-over.tsx', messages, ...own];
}

/**
 * Writes links for the scripts that a page imports one after the other, so that they all come at once. They belong at the end of
 * the body, behind the text in the line.
 * @param base what all addresses of the site begin with
 */
export function writePreloads(page: PrerenderedPage, graph: ChunkGraph, base: string): string {
  const files = filesAtOnce(
    graph,
    beginnings(page).map((module) => fileOf(graph, module)),
  );
  return files
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${escapeHtml(encodeURI(file))}">`)
    .join('');
}
