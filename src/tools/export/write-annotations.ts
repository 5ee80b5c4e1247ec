import { articleSentences } from '#article/document/sentences.ts';
import { annotateSentence, type UnnamedAnnotation } from '#tools/export/annotate-sentence.ts';
import { type ExportSetting, identifierOf } from '#tools/export/export-setting.ts';

/** Says of all of it who has made it. */
function describeAnnotation(
  { article, language }: ExportSetting,
  source: string,
): readonly UnnamedAnnotation[] {
  if (!article.annotation) return [];
  const value = article.annotation[language];
  const body = { type: 'TextualBody', value, format: 'text/plain', language, purpose: 'describing' };
  return [{ motivation: 'describing', body, target: source }];
}

/**
 * Writes what stands over the text of an article as a collection of annotations, in JSON-LD, all on one page. The text itself
 * isn't in it.
 * Source: W3C, Web Annotation Data Model, 5; Web Annotation Vocabulary.
 */
export function writeAnnotations(setting: ExportSetting): string {
  const { article } = setting;
  const source = identifierOf(setting);
  const unnamed = [
    ...describeAnnotation(setting, source),
    ...articleSentences(article).flatMap((sentence) => annotateSentence(sentence, setting)),
  ];
  const items = unnamed.map((annotation, index) => ({
    id: `${source}#annotation:${index + 1}`,
    type: 'Annotation',
    ...annotation,
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationCollection',
    label: article.title.de,
    total: items.length,
    first: { id: `${source}#annotations:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  // Without spaces, which would be half of a long text’s file.
  return `${JSON.stringify(collection)}\n`;
}
