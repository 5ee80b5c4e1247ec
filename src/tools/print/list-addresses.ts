import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Source } from '#article/document/record.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { PrintChoice } from '#tools/print/print-choice.ts';

/** The addresses that are footnotes on paper, each once, in the order in which they are named; none where none are wanted. */
export function listAddresses(
  article: Article,
  { record, background, versions, additions }: Apparatus,
  choice: PrintChoice,
): readonly string[] {
  if (!choice.links) return [];
  const claims = articleSentences(article).flatMap(({ record: own }) => own ?? []);
  const quotations = claims.flatMap(({ quotations, elsewhere }) => [...quotations, ...elsewhere]);
  const sources: readonly Source[] = [
    ...(choice.claims ? [...(record?.sources ?? []), ...quotations.flatMap(({ sources }) => sources)] : []),
    ...(choice.background
      ? [...background.flatMap(({ sources }) => sources), ...versions.map(({ source }) => source)]
      : []),
    ...additions.flatMap(({ sources }) => sources),
  ];
  return Array.from(new Set(sources.map(({ url }) => url)));
}
