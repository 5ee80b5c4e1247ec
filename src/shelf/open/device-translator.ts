/** The part of the platform's `Translator` that is used. Source: webmachinelearning.github.io/translation-api. */
interface TranslatorPlatform {
  availability(pair: LanguagePair): Promise<string>;
  create(options: LanguagePair & { readonly signal?: AbortSignal }): Promise<SentenceTranslator>;
}

interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface SentenceTranslator {
  translate(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** What translates from German into English on this device. */
export interface DeviceTranslator {
  /** Whether the browser has to download its model first: it does so by itself, and asks its maker for it. */
  readonly needsDownload: boolean;
  /**
   * Translates sentences, one after the other.
   * @param onProgress told how many are done, of how many
   * Errors: what the browser throws: it can't, or it has been given up.
   */
  readonly translate: (
    sentences: readonly string[],
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ) => Promise<readonly string[]>;
}

const pair: LanguagePair = { sourceLanguage: 'de', targetLanguage: 'en' };

function isPlatform(value: unknown): value is TranslatorPlatform {
  const isThere = (typeof value === 'function' || typeof value === 'object') && value !== null;
  return isThere && 'availability' in value && 'create' in value;
}

/** The browser's own translator; undefined where it has none, or none of German, or where something else stands in its place. */
export async function findTranslator(): Promise<DeviceTranslator | undefined> {
  try {
    const platform: unknown = Reflect.get(globalThis, 'Translator');
    if (!isPlatform(platform)) return undefined;
    const availability = await platform.availability(pair);
    if (!/^(?:available|downloadable|downloading)$/.test(availability)) return undefined;
    return {
      needsDownload: availability !== 'available',
      translate: async (sentences, onProgress, signal) => {
        onProgress(0, sentences.length);
        const translator = await platform.create({ ...pair, signal });
        try {
          const translated: string[] = [];
          for (const sentence of sentences) {
            translated.push(await translator.translate(sentence, { signal }));
            onProgress(translated.length, sentences.length);
          }
          return translated;
        } finally {
          translator.destroy();
        }
      },
    };
  } catch {
    // A policy of the browser, or of who manages it, forbids to ask.
    return undefined;
  }
}
