import type { Block, Section } from '#article/document/article.ts';
import { type ExportSetting, languageOf } from '#tools/export/export-setting.ts';
import { writeTeiActors } from '#tools/export/tei-actors.ts';
import { writeTeiHeader } from '#tools/export/tei-header.ts';
import { writeTeiSentence } from '#tools/export/tei-sentence.ts';
import { writeTeiSpans } from '#tools/export/tei-spans.ts';
import { element, writeXml, type XmlNode } from '#tools/export/xml.ts';
import { toXmlName } from '#tools/export/xml-name.ts';

/** Writes an article in TEI P5: the text word by word, and beside it, in `standOff`, who is meant and what is said of sentences and words. */
export function writeTei(setting: ExportSetting): string {
  const { article, sentences: analysed } = setting;
  const writeBlock = (name: string, { sentences }: Pick<Block, 'sentences'>) =>
    element(
      name,
      {},
      sentences.flatMap((sentence, index): readonly XmlNode[] => [
        ...(index > 0 ? [' '] : []),
        writeTeiSentence(sentence, analysed[sentence.id]),
      ]),
    );
  const writeStanza = ({ sentences }: Block) =>
    element(
      'lg',
      {},
      sentences.map((sentence) => element('l', {}, writeTeiSentence(sentence, analysed[sentence.id]))),
    );
  const writeSection = ({ id, heading, blocks }: Section) =>
    element(
      'div',
      { 'xml:id': toXmlName(id) },
      heading && writeBlock('head', { sentences: [heading] }),
      // TEI lets a byline stand at an end of a division only.
      blocks.map((block, index) =>
        block.kind === 'stanza'
          ? writeStanza(block)
          : writeBlock(block.kind === 'byline' && index === blocks.length - 1 ? 'byline' : 'p', block),
      ),
    );
  const standOff = [...writeTeiActors(setting), ...writeTeiSpans(setting)];
  return writeXml(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': languageOf(setting) },
      writeTeiHeader(setting),
      standOff.length === 0 ? undefined : element('standOff', {}, standOff),
      element(
        'text',
        { 'xml:lang': languageOf(setting) },
        element('body', {}, article.sections.map(writeSection)),
      ),
    ),
  );
}
