import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { studyName, whenSaved } from '#study/store/when-saved.ts';
import { stubPage } from '../../stub-page.ts';

const own: BroadcastChannel[] = [];
let page: ReturnType<typeof stubPage>;
let stop: () => void = () => undefined;

beforeEach(() => {
  page = stubPage();
});

afterEach(() => {
  stop();
  for (const channel of own.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

/** The databases of this device, by name. */
function stubDatabases(names: readonly string[]) {
  const databases = vi.fn(async () => names.map((name) => ({ name, version: 1 })));
  vi.stubGlobal('indexedDB', { databases });
  return databases;
}

function openChannel(): BroadcastChannel {
  const channel = new BroadcastChannel(studyName);
  own.push(channel);
  return channel;
}

function comeBack(persisted: boolean): void {
  page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted }));
}

describe('waiting until something is saved', () => {
  it('is over at once where something was saved earlier', async () => {
    stubDatabases(['other', studyName]);
    await new Promise<void>((resolve) => {
      stop = whenSaved(resolve);
    });
  });

  it('is over when a tab tells that it has saved something, once', async () => {
    const databases = stubDatabases(['other']);
    const saved = vi.fn();
    stop = whenSaved(saved);
    const heard = new Promise((resolve) => {
      openChannel().addEventListener('message', ({ data }) => data === 'last' && resolve(data));
    });
    await databases.mock.results[0]?.value;
    expect(saved).not.toHaveBeenCalled();
    const tab = openChannel();
    for (const word of ['changed', 'changed', 'last']) tab.postMessage(word);
    await heard;
    expect(saved).toHaveBeenCalledTimes(1);
    comeBack(true);
    expect(databases).toHaveBeenCalledTimes(1);
  });

  it('looks again when the page comes back out of the browser’s cache, and only then', async () => {
    const databases = stubDatabases([]);
    const saved = new Promise<void>((resolve) => {
      stop = whenSaved(resolve);
    });
    await databases.mock.results[0]?.value;
    comeBack(false);
    expect(databases).toHaveBeenCalledTimes(1);
    stubDatabases([studyName]);
    comeBack(true);
    await saved;
  });

  it('may be given up, also while it looks', async () => {
    const databases = stubDatabases([studyName]);
    const saved = vi.fn();
    whenSaved(saved)();
    await databases.mock.results[0]?.value;
    const heard = new Promise((resolve) => openChannel().addEventListener('message', resolve));
    openChannel().postMessage('changed');
    await heard;
    comeBack(true);
    expect(databases).toHaveBeenCalledTimes(1);
    expect(saved).not.toHaveBeenCalled();
  });

  it('goes by other tabs alone where the browser doesn’t tell of databases', async () => {
    const databases = vi.fn(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', { databases });
    const saved = new Promise<void>((resolve) => {
      stop = whenSaved(resolve);
    });
    expect(databases).toHaveBeenCalledTimes(1);
    openChannel().postMessage('changed');
    await saved;
  });

  it('goes by the database alone where the browser refuses channels', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    stubDatabases([studyName]);
    await new Promise<void>((resolve) => {
      stop = whenSaved(resolve);
    });
  });
});
