import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createNoteDrafts, type NoteDraft } from '#study/views/note-drafts.ts';

afterEach(() => vi.unstubAllGlobals());

const draft: NoteDraft = { begun: '', text: 'half', shownAs: 'new' };

describe('notes that are being written', () => {
  it('are taken up by the next page of the tab, and no more once they are finished', () => {
    createNoteDrafts().keep('a', draft);
    const drafts = createNoteDrafts();
    expect(drafts.of('a')).toEqual(draft);
    drafts.keep('a', undefined);
    expect(createNoteDrafts().of('a')).toBeUndefined();
  });

  it('are what the page after has made of them, where the browser’s cache brings a page back', () => {
    const drafts = createNoteDrafts();
    const listener = vi.fn();
    onTestFinished(drafts.subscribe(listener));
    drafts.keep('a', draft);
    drafts.keep('b', draft);
    const next = createNoteDrafts();
    next.keep('a', undefined);
    next.keep('b', { ...draft, text: 'whole' });
    listener.mockClear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(listener).toHaveBeenCalledOnce();
    expect(drafts.of('a')).toBeUndefined();
    expect(drafts.of('b')?.text).toBe('whole');
    expect([...drafts.shownAs()]).toEqual([['b', 'new']]);
  });

  it('tell anew as what they are shown only where that has changed', () => {
    const drafts = createNoteDrafts();
    drafts.keep('a', draft);
    const shown = drafts.shownAs();
    drafts.keep('a', { ...draft, text: 'half a' });
    expect(drafts.shownAs()).toBe(shown);
    drafts.keep('a', { ...draft, shownAs: 'deleted' });
    expect([...drafts.shownAs()]).toEqual([['a', 'deleted']]);
  });

  it('are held as long as the page is open where nothing is kept, and none where what is kept is broken', () => {
    sessionStorage.setItem('lesart.study.notes', '[["a",{"text":1}]]');
    const drafts = createNoteDrafts();
    expect(drafts.of('a')).toBeUndefined();
    onTestFinished(drafts.subscribe(() => undefined));
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    drafts.keep('a', draft);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(drafts.of('a')).toEqual(draft);
  });
});
