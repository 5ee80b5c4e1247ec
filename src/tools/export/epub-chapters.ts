import type { Article, Section } from '#article/document/article.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { toXmlName } from '#tools/export/xml-name.ts';

/** A file of a book's text. */
export interface Chapter {
  readonly file: string;
  readonly sections: readonly Section[];
}

/** As many sentences as a file may have before the next section begins another: e-readers lay a file out in one piece. */
const most = 400;

/** Divides an article into files: a newspaper's is one, so that no section begins a page for nothing. */
export function divideChapters({ sections }: Article): readonly Chapter[] {
  const chapters: Section[][] = [];
  let size = most;
  for (const section of sections) {
    const count = sectionSentences(section).length;
    if (size + count > most) {
      chapters.push([]);
      size = 0;
    }
    size += count;
    chapters.at(-1)?.push(section);
  }
  return chapters.map((those, index) => ({ file: `text-${index + 1}.xhtml`, sections: those }));
}

/** Where sections and sentences stand in a book, by their anchors: `text-1.xhtml#s3`. */
export function findAnchors(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  return new Map(
    chapters.flatMap(({ file, sections }) =>
      sections
        .flatMap((section) => [section.id, ...sectionSentences(section).map(({ id }) => id)])
        .map((id) => [id, `${file}#${toXmlName(id)}`] as const),
    ),
  );
}
