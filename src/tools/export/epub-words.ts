import { isAmong } from '#article/document/frequency.ts';
import { heldSigns } from '#article/document/held-signs.ts';
import { type Inline, isRun, type Run, type Word, withoutMentions } from '#article/document/inline.ts';
import { commonestLeftOut } from '#reader/layers/commonest-left-out.ts';
import type { ExportLayers } from '#tools/export/export-layers.ts';
import { element, inLanguage, type XmlNode } from '#tools/export/xml.ts';

function writeForm({ form, subjunctive }: Word, { claims }: ExportLayers): XmlNode {
  return claims && subjunctive ? element('span', { class: 'subjunctive' }, form) : form;
}

/**
 * A stretch of the text in a book: a word that has a gloss is a ruby, which readers that know of none show in brackets. A gloss
 * stands where an expression has its head; ties to its other words a book has no lines for, and for whom words mean no links.
 */
export function writeWords(inlines: readonly Inline[], layers: ExportLayers): readonly XmlNode[] {
  const plain = withoutMentions(inlines);
  const isGlossed = (inline: Word | Run) =>
    inline.gloss !== undefined &&
    layers.glosses !== 'none' &&
    !isAmong(inline.common, commonestLeftOut(layers.glosses));
  const heldBy = (inline: string | Word | Run | undefined, next: string | Word | Run | undefined) =>
    inline !== undefined && typeof inline !== 'string' && isGlossed(inline) ? heldSigns(next, inline) : '';
  return plain.flatMap((inline, index): readonly XmlNode[] => {
    if (typeof inline === 'string') {
      const rest = inline.slice(heldBy(plain[index - 1], inline).length);
      return rest === '' ? [] : [rest];
    }
    const words = (isRun(inline) ? inline.words : [inline]).map((word) =>
      typeof word === 'string' ? word : writeForm(word, layers),
    );
    if (!isGlossed(inline)) return words;
    const signs = heldBy(inline, plain[index + 1]);
    return [
      element(
        'ruby',
        {},
        words,
        signs === '' ? undefined : signs,
        element('rp', {}, ' ('),
        element('rt', inLanguage('en'), inline.gloss),
        element('rp', {}, ')'),
      ),
    ];
  });
}
