import type { NewText } from '#shelf/store/keep-texts.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** A file whose name is of its bytes: so many, each another, so that one that is lost or moved shows. */
export async function sampleSource(length = 1000, fileName = 'märchen.conllu'): Promise<KeptSource> {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 256);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id, fileName, bytes };
}

/** A text of a file, with what is compiled of it. */
export function sampleText(source: KeptSource, change: Partial<KeptText> = {}): NewText {
  const text: KeptText = {
    id: 'abcdefgh01',
    title: { value: 'Der Wolf und die sieben Geißlein', at: 10 },
    added: 10,
    language: 'de',
    words: 3,
    layers: ['LEMMA'],
    source: {
      id: source.id,
      fileName: source.fileName,
      part: 0,
      withoutLost: false,
    },
    deleted: { value: false, at: 10 },
    ...change,
  };
  return {
    text,
    plain: 'Es war einmal',
    document: {
      version: '1',
      article: {
        slug: `own/${text.id}`,
        title: { de: text.title.value, en: text.title.value },
        titleBy: 'editorial',
        wordCount: 3,
        sections: [{ id: 'section-1', blocks: [] }],
      },
      apparatus: { groups: [], others: [], timeline: [], additions: [], background: [], versions: [] },
      notes: [{ rule: 'no-date' }],
      analysis: { 'section-1': { sentences: {} }, ['__proto__']: { sentences: {} } },
      counts: { names: 0, words: [{ headword: 'Wolf', times: 2, common: 2000 }] },
    },
  };
}
