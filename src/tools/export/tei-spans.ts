import type { Sentence } from '#article/document/article.ts';
import { articleSentences, plainGerman } from '#article/document/sentences.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { listGlosses } from '#tools/export/list-glosses.ts';
import { actorName, wordName } from '#tools/export/tei-sentence.ts';
import { element, type XmlElement } from '#tools/export/xml.ts';
import { toXmlName } from '#tools/export/xml-name.ts';

/** What is said of sentences and words, in TEI: translations, plain German, whose claims they report, glosses. Source: TEI P5, 17.3. */
export function writeTeiSpans({ article, sentences: analysed }: ExportSetting): readonly XmlElement[] {
  const sentences = articleSentences(article);
  const group = (type: string, language: string, spans: readonly XmlElement[]) =>
    spans.length === 0 ? [] : [element('spanGrp', { type, 'xml:lang': language }, spans)];
  const ofSentences = (tell: (sentence: Sentence) => string | undefined) =>
    sentences.flatMap((sentence) => {
      const text = tell(sentence);
      return text === undefined ? [] : [element('span', { target: `#${toXmlName(sentence.id)}` }, text)];
    });
  const claims = sentences.flatMap(({ id, speaker }) =>
    speaker
      ? [
          element(
            'span',
            { target: `#${toXmlName(id)}`, corresp: `#${actorName(speaker.identity)}` },
            speaker.name.de,
          ),
        ]
      : [],
  );
  const glosses = sentences.flatMap(({ id }) => {
    const own = analysed[id];
    return (own ? listGlosses(own) : []).map(({ positions, gloss }) =>
      element('span', { target: positions.map((position) => `#${wordName(id, position)}`).join(' ') }, gloss),
    );
  });
  return [
    ...group(
      'translation',
      'en',
      ofSentences(({ translation }) => translation),
    ),
    ...group('simple', 'de-simple', ofSentences(plainGerman)),
    ...group('claim', 'de', claims),
    ...group('gloss', 'en', glosses),
  ];
}
