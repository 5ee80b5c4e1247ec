import { compilerVersion } from 'virtual:compiler';
import type { TranslationMatch } from '#article/adopt/match-translation.ts';
import { translateFile } from '#article/adopt/translate-file.ts';
import { analyseSource } from '#shelf/open/analyse-source.ts';
import { makeDocument } from '#shelf/open/describe-text.ts';
import { divideBytes } from '#shelf/open/divide-bytes.ts';
import { fetchSenses } from '#shelf/open/fetch-dictionaries.ts';
import { type Progress, type SourceFile, type Translate, takeIn } from '#shelf/open/take-in.ts';
import { type TranslationOrigin, tellOrigin, writeOrigin } from '#shelf/open/translation-origin.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { translationOf } from '#shelf/store/translation-of.ts';

/** A text, the file that it is made of, and its translation, if it has one. */
export interface FiledText {
  readonly text: KeptText;
  readonly source: SourceFile;
  readonly translation?: OpenTranslation | undefined;
}

/** What adds an English text to a German one, and tells how it fits. */
export interface OpenTranslation {
  readonly add: Translate;
  /** Of the text that it was added to last; undefined before. */
  readonly match: () => TranslationMatch | undefined;
}

type Reading = Pick<ShelfStore, 'readText' | 'readSource'>;

/** Opens an English text, to be added to a German one. */
export function openTranslation(bytes: Uint8Array, origin: TranslationOrigin): OpenTranslation {
  const text = new TextDecoder().decode(bytes);
  let match: TranslationMatch | undefined;
  const add: Translate = async (german, part) => {
    // Without a dictionary lengths, names and numbers tell what belongs together.
    const senses = await fetchSenses().catch(() => undefined);
    const [madeBy, told] = [writeOrigin(origin), tellOrigin(origin)];
    const given = { part, text, isPaired: origin.way === 'browser', madeBy, told };
    const translated = translateFile(german, given, senses);
    if (!translated) return german;
    match = translated.match;
    return translated.bytes;
  };
  return { add, match: () => match };
}

/** Reads a text of the shelf with its file, and its translation if it has one; undefined where the text or its file isn't there. */
export async function readFiled(store: Reading, id: string): Promise<FiledText | undefined> {
  const text = await store.readText(id);
  if (!text.ok || !text.value) return undefined;
  const source = await store.readSource(text.value.source.id);
  if (!source.ok || !source.value) return undefined;
  const kept = translationOf(text.value);
  const english = kept && (await store.readSource(kept.source));
  const translation =
    kept && english?.ok && english.value ? openTranslation(english.value.bytes, kept) : undefined;
  return { text: text.value, source: source.value, translation };
}

/** Makes a text of its file, as it stands on the shelf. Undefined where that has no such text. Errors: NoDictionaries. */
export async function compileFiled(
  { text, source, translation }: FiledText,
  onProgress: Progress,
): Promise<KeptDocument | undefined> {
  const { part: wanted, withoutLost } = text.source;
  let document: KeptDocument | undefined;
  await takeIn(source, {
    ...{ withoutLost, onProgress, translate: translation?.add, part: wanted },
    onText: async (adopted, part) => {
      if (part !== wanted) return 'more';
      const match = translation?.match();
      const fit = match && {
        translated: match.translated,
        shared: match.shared,
        sentences: match.sentences,
      };
      const at = text.translation?.at;
      const used = at === undefined && !fit ? undefined : { at: at ?? 0, ...(fit && { fit }) };
      document = makeDocument(adopted, text.id, compilerVersion, used);
      return 'enough';
    },
    onBroken: () => undefined,
  });
  return document;
}

/**
 * The CoNLL-U of a text: its file, with the translation that it has; of plain German and of a web page what is found out of it, under the name
 * that the reader has given it. Undefined where that has no such
 * text. Errors: NoDictionaries.
 */
export async function writeFiled(
  { text, source, translation }: FiledText,
  onProgress: Progress,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { part } = text.source;
  const divided = await divideBytes(source.bytes);
  const add: Translate = translation?.add ?? (async (bytes) => bytes);
  if (!divided?.ok) return add(source.bytes, part);
  // Since a later time than 0 the title is the reader's own.
  const named = { ...divided.source, ...(text.title.at > 0 && { title: text.title.value }) };
  const piece = await analyseSource(named, { onProgress, only: part + 1 }).next();
  return piece.done ? undefined : add(piece.value.bytes, 0);
}
