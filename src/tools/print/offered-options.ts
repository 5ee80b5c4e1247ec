import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { shownParts } from '#article/document/shown-layers.ts';
import { listAddresses } from '#tools/print/list-addresses.ts';
import { noChoice, type PrintOption, printOptions } from '#tools/print/print-choice.ts';

/** What an article has to be printed with it: a text of the reader's own may have nothing but its words. */
export function offeredOptions(article: Article, apparatus: Apparatus): readonly PrintOption[] {
  const withAll = { ...noChoice, claims: true, background: true, links: true };
  const { glosses, simple, translation, claims } = shownParts(article);
  const isThere: Readonly<Record<PrintOption, boolean>> = {
    ...{ glosses, simple, translation, claims },
    vocabulary: glosses,
    actors: apparatus.groups.length > 0,
    background: apparatus.background.length > 0 || apparatus.versions.length > 0,
    links: listAddresses(article, apparatus, withAll).length > 0,
  };
  return printOptions.filter((option) => isThere[option]);
}
