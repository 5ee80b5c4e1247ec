import type { AnalysedSentence } from '#article/document/analysis.ts';
import { actorAnchor } from '#article/document/anchors.ts';
import { findActor } from '#article/document/apparatus.ts';
import type { Sentence } from '#article/document/article.ts';
import { plainGerman } from '#article/document/sentences.ts';
import { type AnnotatedText, locate, type Stretch } from '#tools/export/annotated-text.ts';
import { type ExportSetting, identifierOf } from '#tools/export/export-setting.ts';
import { listGlosses } from '#tools/export/list-glosses.ts';
import { encodePart } from '#tools/export/web-address.ts';

/** An annotation without its name, which its place in the collection gives it. Source: W3C, Web Annotation Data Model, 3. */
export interface UnnamedAnnotation {
  readonly motivation: 'identifying' | 'commenting' | 'tagging' | 'describing';
  readonly body: object | readonly object[];
  readonly target: string | object | readonly object[];
}

/** Signs before and behind words that tell them from the same words elsewhere in the sentence. */
const context = 32;

function textualBody(value: string, language: string, purpose: UnnamedAnnotation['motivation']): object {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

/**
 * A sentence of the page, by its anchor; or words of it, by what they are. Not by offsets: the page has glosses between the
 * words, which would be counted.
 */
function targetOf(source: string, { id }: Sentence, text: string, { start, end }: Stretch): object {
  // Not in the middle of a sign that is two halves.
  const prefix = text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, '');
  return {
    source,
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: encodePart(id),
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        ...(prefix !== '' && { prefix }),
        ...(suffix !== '' && { suffix }),
      },
    },
  };
}

function annotateWords(
  { words }: AnnotatedText,
  analysed: AnalysedSentence | undefined,
  target: (stretch: Stretch) => object,
): readonly UnnamedAnnotation[] {
  return (analysed ? listGlosses(analysed) : []).flatMap(({ positions, gloss }) => {
    const [first, ...others] = positions.flatMap((position) => words[position] ?? []).map(target);
    if (first === undefined) return [];
    const body = textualBody(gloss, 'en', 'commenting');
    return [{ motivation: 'commenting', body, target: others.length === 0 ? first : [first, ...others] }];
  });
}

/** What a sentence has as annotations: who is meant, glosses, its English, its plain German, whose claim it reports and what the record has of it. */
export function annotateSentence(sentence: Sentence, setting: ExportSetting): readonly UnnamedAnnotation[] {
  const { apparatus, sentences, language, t } = setting;
  const source = identifierOf(setting);
  const located = locate(sentence);
  const { text } = located;
  const target = (stretch: Stretch) => targetOf(source, sentence, text, stretch);
  const whole = target({ start: 0, end: text.length });
  const { translation, speaker, record } = sentence;
  const simple = plainGerman(sentence);
  const identify = (identity: string): readonly object[] => {
    const name = findActor(apparatus, identity)?.name[language];
    const anchor = `${source}#${actorAnchor(encodePart(identity))}`;
    return [
      { type: 'SpecificResource', source: anchor, purpose: 'identifying' },
      ...(name === undefined ? [] : [textualBody(name, language, 'tagging')]),
    ];
  };
  const say = (motivation: UnnamedAnnotation['motivation'], body: object): readonly UnnamedAnnotation[] => [
    { motivation, body, target: whole },
  ];
  const found = record && [t(`record.${record.finding}`), record.note?.[language]].filter(Boolean).join(' ');
  return [
    ...located.mentions.map(
      ({ mention, start, end }): UnnamedAnnotation => ({
        motivation: 'identifying',
        body: identify(mention.actor),
        target: target({ start, end }),
      }),
    ),
    ...annotateWords(located, sentences[sentence.id], target),
    ...(translation === undefined ? [] : say('commenting', textualBody(translation, 'en', 'commenting'))),
    ...(simple === undefined ? [] : say('commenting', textualBody(simple, 'de-simple', 'commenting'))),
    ...(speaker ? say('tagging', textualBody(speaker.name[language], language, 'tagging')) : []),
    ...(found === undefined ? [] : say('commenting', textualBody(found, language, 'commenting'))),
  ];
}
