import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHeadwordCounter } from '#shelf/open/headword-counter.ts';
import { openSource } from '#shelf/open/open-source.ts';
import type { Opening, OpeningState } from '#shelf/open/opening.ts';
import { readOwnText } from '#shelf/open/read-own-text.ts';
import { renameText, setTextDeleted } from '#shelf/store/change-text.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import hand from '../../article/adopt/files/hand.conllu?raw';
import stanza from '../../article/adopt/files/stanza.conllu?raw';
import udpipe from '../../article/adopt/files/udpipe.conllu?raw';

let store: ShelfStore;

beforeEach(() => {
  store = openShelfStore();
});

afterEach(async () => {
  store.close();
  await deleteDB(shelfName);
});

/** Waits until an opening has come to its end. */
function ended(opening: Opening): Promise<OpeningState> {
  return new Promise((resolve) => {
    const look = () => {
      if (opening.state().end) resolve(opening.state());
    };
    opening.subscribe(look);
    look();
  });
}

const fileOf = (source: string, name = 'probe.conllu') => new File([source], name);

describe('a file that is opened', () => {
  it('stands on the shelf with its bytes, and can be read', async () => {
    const { end, texts, broken } = await ended(openSource(store, fileOf(hand)));
    expect(end).toMatchObject({ kind: 'done', kept: 'kept', adoption: { ok: true } });
    expect(broken).toEqual([]);
    await expect.poll(() => store.list()).toMatchObject({ ok: true, value: { texts } });
    const [text] = texts;
    if (!text) throw new Error('no text came of it');
    const read = await readOwnText(store, text.id, () => {});
    if (!read.ok) throw new Error(read.reason);
    expect(read.own.article).toMatchObject({ slug: `own/${text.id}`, title: { de: text.title.value } });
    const [section] = read.own.article.sections;
    const analysis = await read.own.loadAnalysis(section?.id ?? '');
    expect(Object.keys(analysis.sentences)).toContain(section?.blocks[0]?.sentences[0]?.id);
    const file = await store.readSource(text.source.id);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.ok ? file.value?.bytes : undefined),
    ).toBe(hand);
  });

  it('is the same text when it is opened again, by the name that the reader gave it', async () => {
    const [first] = (await ended(openSource(store, fileOf(stanza)))).texts;
    if (!first) throw new Error('no text came of it');
    await store.change(first.id, (text) => renameText(text, 'Am Kai', Date.now()));
    const { texts } = await ended(openSource(store, fileOf(stanza, 'again.conllu')));
    expect(texts).toMatchObject([{ id: first.id, title: { value: 'Am Kai' } }]);
    await expect.poll(() => store.list()).toMatchObject({ ok: true, value: { texts: [{ id: first.id }] } });
  });

  it('is compiled anew, of its file, where another version of the site had made it', async () => {
    const [text] = (await ended(openSource(store, fileOf(udpipe)))).texts;
    const made = await readOwnText(store, text?.id ?? '', () => {});
    if (!text || !made.ok) throw new Error('no text came of it');
    const { article, apparatus, notes } = made.own;
    const counts = { names: 0, words: [] };
    const older = {
      version: 'older',
      article: { ...article, sections: [] },
      apparatus,
      notes,
      analysis: {},
      counts,
    };
    await store.keepDocument(text.id, older);
    const again = await readOwnText(store, text.id, () => {});
    expect(again).toMatchObject({ ok: true, own: { article } });
    const document = await store.readDocument(text.id);
    expect(document).toMatchObject({ ok: true, value: { article } });
    await expect.poll(() => store.readCounts(text.id)).not.toMatchObject({ value: counts });
  });

  it('has its headwords counted, also where it was kept before they were', async () => {
    const texts = [
      ...(await ended(openSource(store, fileOf(stanza)))).texts,
      ...(await ended(openSource(store, fileOf(udpipe, 'other.conllu')))).texts,
    ];
    const read = (id: string) => store.readCounts(id);
    const counts = await Promise.all(texts.map(({ id }) => read(id)));
    for (const one of counts) expect(one.ok && one.value?.words.length).toBeGreaterThan(1);
    const database = await openDB(shelfName);
    await database.clear('counts');
    database.close();
    const find = createHeadwordCounter(store);
    const found = await Promise.all(texts.map(({ id }) => find(id)));
    expect(found.map((value) => ({ ok: true, value }))).toEqual(counts);
    await expect.poll(() => Promise.all(texts.map(({ id }) => read(id)))).toEqual(counts);
    await expect.poll(() => find('aaaaaaaaaa')).toBeUndefined();
  });

  it('comes in pieces where it is a book without annotation, each of which is compiled anew by itself', async () => {
    const chapter = `Die Reise\n\n${'Das sagt sie heute. '.repeat(349)}\n\n`;
    const told: string[] = [];
    const opening = openSource(store, `Treffen im Mai\n\n${chapter.repeat(3)}`);
    opening.subscribe(() => {
      const { progress, texts } = opening.state();
      if (progress && texts.length === 1) told.push(`${progress.done} of ${progress.of}`);
    });
    const { end, texts } = await ended(opening);
    expect(end).toMatchObject({ kind: 'done', adoption: { texts: 3, broken: 0 } });
    expect(texts.map(({ title, words }) => `${title.value}: ${words}`)).toEqual(
      [1, 2, 3].map((part) => `Treffen im Mai (${part}): 1398`),
    );
    // The first is there while the others are still being analysed.
    expect(told[0]).toMatch(/ of 1050$/);
    const [, second] = texts;
    const made = await readOwnText(store, second?.id ?? '', () => {});
    if (!second || !made.ok) throw new Error('no second piece');
    const { article, apparatus, notes } = made.own;
    await store.keepDocument(second.id, {
      ...{ version: 'older', article, apparatus, notes, analysis: {} },
      counts: { names: 0, words: [] },
    });
    const again = await readOwnText(store, second.id, () => {});
    expect(again).toMatchObject({ ok: true, own: { article, notes } });
    const conllu = new TextDecoder().decode(await made.own.loadConllu?.());
    expect(conllu.match(/^# sent_id = .*$/gm)?.slice(0, 2)).toEqual(['# sent_id = s351', '# sent_id = s352']);
  });

  it.each([
    ['English', 'Hello world, how are you? The wind was warm, and we sat in the sand.', { known: 4, of: 15 }],
    ['signs', '12 345 😀', { known: 0, of: 0 }],
  ])('is told as hardly German where it is %s, and opened all the same', async (_, text, recognised) => {
    const { end, texts } = await ended(openSource(store, text));
    expect(end).toMatchObject({ adoption: { ok: true, texts: 1, hardlyGerman: recognised } });
    const read = await readOwnText(store, texts[0]?.id ?? '', () => {});
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.own.notes).toContainEqual({ rule: 'hardly-german', ...recognised });
  });

  it.each([
    'Moin!',
    'Das neue Release bringt viele Features. „We are proud to announce this great new version“, sagte John Smith.',
  ])('is not blamed for some words that no dictionary has: %s', async (text) => {
    const { end } = await ended(openSource(store, text));
    expect(end).toMatchObject({ adoption: { ok: true, texts: 1 } });
    expect(end).not.toHaveProperty('adoption.hardlyGerman');
  });

  it('that is none is refused with a word, and nothing is kept', async () => {
    const { end } = await ended(openSource(store, '{ "format": "another" }'));
    expect(end).toMatchObject({ kind: 'done', adoption: { ok: false, refusal: 'json' } });
    await expect.poll(() => store.list()).toMatchObject({ ok: true, value: { texts: [] } });
  });

  it('can be given up, and what was kept of it by then is gone', async () => {
    const sentence = '1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_\n\n';
    const many = `# newdoc id = a\n${sentence.repeat(30)}# newdoc id = b\n${sentence.repeat(40_000)}`;
    const opening = openSource(store, fileOf(many));
    await expect.poll(() => opening.state().texts.length).toBe(1);
    opening.cancel();
    expect(opening.state().end).toEqual({ kind: 'cancelled' });
    await expect
      .poll(async () => (await store.list()).ok && (await store.readPlain()))
      .toMatchObject({
        ok: true,
        value: new Map(),
      });
    const [text] = opening.state().texts;
    const read = await readOwnText(store, text?.id ?? '', () => {});
    expect(read).toMatchObject({ ok: false, reason: 'deleted' });
  });

  it('is given up without a word about what had been deleted before, which can still be brought back', async () => {
    const [text] = (await ended(openSource(store, fileOf(stanza)))).texts;
    const id = text?.id ?? '';
    await store.change(id, (kept) => setTextDeleted(kept, true, Date.now()));
    const sentence = '1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_\n\n';
    const many = `# newdoc id = a\n${sentence.repeat(30)}# newdoc id = b\n${sentence.repeat(40_000)}`;
    const opening = openSource(store, fileOf(many, 'many.conllu'));
    await expect.poll(() => opening.state().texts.length).toBe(1);
    opening.cancel();
    await expect
      .poll(() => store.readPlain())
      .toMatchObject({ ok: true, value: new Map([[id, expect.anything()]]) });
    const back = await store.change(id, (kept) => setTextDeleted(kept, false, Date.now()));
    expect(back).toMatchObject({ ok: true, value: { deleted: { value: false } } });
  });

  it('is nowhere under an id that the device doesn’t know', async () => {
    const read = await readOwnText(store, 'aaaaaaaaaa', () => {});
    expect(read).toEqual({ ok: false, reason: 'unknown' });
  });
});
