import type { ArticleMap, ChartedMap } from '#article/document/map.ts';
import { drawMap } from '#build/draw-map.ts';
import { hashText } from '#build/hash-text.ts';
import { readAtlas } from '#build/read-atlas.ts';

/** A map with its file, which the page refers to. */
export interface MadeMap {
  /** From the root of what is built, without a slash before it. */
  readonly fileName: string;
  readonly svg: string;
  readonly map: ArticleMap;
}

/**
 * Makes the map of an article. The file's name tells of its content, so that it may be kept for ever.
 * Errors: those of `drawMap`.
 */
export async function makeMap(slug: string, plan: ChartedMap): Promise<MadeMap> {
  const { svg, map } = drawMap(plan, await readAtlas());
  const fileName = `assets/articles/${slug}/map-${hashText(svg)}.svg`;
  return { fileName, svg, map: { file: `/${fileName}`, ...map } };
}
