import { deleteDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { readRoom } from '#shelf/store/storage-room.ts';
import { sampleSource, sampleText } from './sample-text.ts';

it('a text that a worker keeps is heard of by the page, whole, and room is told', async () => {
  const store = openShelfStore('probe.shelf');
  const worker = new Worker(new URL('./keep-in-worker.ts', import.meta.url), { type: 'module' });
  try {
    const heard = vi.fn();
    store.subscribe(heard);
    const said = new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    await expect.poll(() => said).toEqual({ ok: true });
    await expect.poll(() => heard.mock.calls.length).toBe(1);
    const source = await sampleSource();
    const { text } = sampleText(source);
    await expect.poll(() => store.list()).toEqual({ ok: true, value: { texts: [text], unreadable: 0 } });
    await expect.poll(() => store.readSource(source.id)).toEqual({ ok: true, value: source });
    await expect
      .poll(() => store.readAnalysis(text.id, '__proto__'))
      .toEqual({ ok: true, value: { sentences: {} } });
    await expect
      .poll(async () => {
        const room = await readRoom();
        return room && room.quota - room.used;
      })
      .toBeGreaterThan(source.bytes.length);
  } finally {
    worker.terminate();
    store.close();
    await deleteDB('probe.shelf');
  }
});
