import type { AdoptedText, TextPlace } from '#article/adopt/adopted.ts';
import { completeSentences, type TextFrame } from '#article/adopt/complete-sentences.ts';
import { isUnchecked } from '#article/adopt/is-unchecked.ts';
import type { Note } from '#article/adopt/note.ts';
import { readOrigin } from '#article/adopt/page-origin.ts';
import { readEntities } from '#article/adopt/read-entities.ts';
import { registerEntities } from '#article/adopt/register-entities.ts';
import { tellLanguage } from '#article/adopt/tell-language.ts';
import { readLeftOut } from '#article/analyse/left-out.ts';
import { compileSentences } from '#article/compile/compile-article.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { numberDocuments, type Sentence } from '#article/conllu/sentence.ts';
import type { CommonForms } from '#article/document/frequency.ts';
import { findLayers } from '#article/lint/find-missing-layers.ts';

/** What a text is compiled with: what is known besides its sentences, and what the whole file declares. */
export interface TextContext extends TextFrame {
  readonly place: TextPlace;
  readonly entityNames?: string;
  readonly commonForms: CommonForms;
  /** Sentences of it that can't be read, and are left out. */
  readonly lost: number;
}

export type CompiledText =
  | { readonly ok: true; readonly text: AdoptedText }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/**
 * Compiles sentences from elsewhere by the passes of every article, with a registry of their own entities.
 * Errors: those of the compiler; none are known that are left.
 */
export function compileText(source: readonly Sentence[], context: TextContext): CompiledText {
  const { slug, sentences, notes, originals } = completeSentences(source, context);
  const entities = readEntities(sentences, context.entityNames, numberDocuments(source));
  const registered = registerEntities(sentences, entities.mentions);
  const { registry, mentions, nameless } = registered;
  const compiled = compileSentences(sentences, slug, registry, {
    commonForms: context.commonForms,
    takenIn: { mentions, nameless },
  });
  if (!compiled.ok) return compiled;
  const { article, apparatus, analysis } = compiled;
  const language = tellLanguage(context.opening, source, context.fileName);
  const listed = new Set(mentions.map(({ attributes }) => attributes.identity)).size;
  const part = readOrigin(context.opening.find(({ key }) => key === 'made_by::blocks')?.value);
  const leftOut = readLeftOut(context.opening.find(({ key }) => key === 'left_out')?.value ?? '');
  const isAnalysed = isUnchecked(context.opening);
  const told: readonly Note[] = [
    ...(isAnalysed ? [{ rule: 'analysed' } as const] : []),
    ...(part === 'article' || part === 'whole' ? [{ rule: 'web-page', part } as const] : []),
    ...(leftOut.length > 0 ? [{ rule: 'no-text', parts: leftOut } as const] : []),
    // Who pasted a text knows of no “# title”: it was written here.
    ...notes.filter((note) => !isAnalysed || note.rule !== 'title' || note.from !== 'title'),
    ...(context.lost > 0 ? [{ rule: 'lost', sentences: context.lost } as const] : []),
    ...(entities.areNames ? [{ rule: 'names' } as const] : []),
    ...(entities.isUndeclared ? [{ rule: 'entity-names' } as const] : []),
    ...(entities.broken > 0
      ? [{ rule: 'left-out', layer: 'mentions', sentences: entities.broken } as const]
      : []),
    ...(listed < registered.entities
      ? [{ rule: 'actors', shown: listed, of: registered.entities } as const]
      : []),
    ...(language === 'de' ? [] : [{ rule: 'language', ...(language !== 'und' && { language }) } as const]),
  ];
  const layers = findLayers(sentences).filter((mark) => mark !== '# meta::title');
  return {
    ok: true,
    text: { article, apparatus, analysis, ...context.place, language, layers, notes: told, originals },
  };
}
