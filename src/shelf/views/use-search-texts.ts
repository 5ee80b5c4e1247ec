import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { ShelfItem } from '#shelf/views/shelf-item.ts';
import { type FoldedText, foldForSearch } from '#ui/fold-text.ts';
import { turn } from '#ui/turn.ts';

/** What a search looks into besides the titles. */
export interface SearchTexts {
  readonly texts: ReadonlyMap<string, FoldedText>;
  /** Whether all that can be had of them is there. */
  readonly isWhole: boolean;
}

interface TextSources {
  readonly readPlain: ShelfStore['readPlain'];
  /** The printed words of an article of the edition. Errors: it can't be had. */
  readonly loadText: (slug: string) => Promise<string>;
}

/** Articles of the edition that are asked for at once. */
const atOnce = 6;

/** Folds the words of all texts once a reader searches, a text a turn, and those that come later. */
export function useSearchTexts(
  isSearching: boolean,
  items: readonly ShelfItem[],
  { readPlain, loadText }: TextSources,
): SearchTexts {
  const folded = useRef(new Map<string, FoldedText>());
  const [state, setState] = useState<SearchTexts>({ texts: new Map(), isWhole: false });
  const readKept = useEffectEvent(readPlain);
  const load = useEffectEvent(loadText);
  useEffect(() => {
    if (!isSearching) return;
    let isWanted = true;
    const missing = items.filter(({ slug }) => !folded.current.has(slug));
    const tell = (isWhole: boolean) => setState({ texts: new Map(folded.current), isWhole });
    const foldAll = async () => {
      const kept = missing.filter((item) => item.kept);
      const plain = kept.length > 0 ? await readKept() : undefined;
      for (const { slug, kept: text } of kept) {
        const words = plain?.ok && text ? plain.value.get(text.id) : undefined;
        if (words === undefined) continue;
        folded.current.set(slug, foldForSearch(words));
        await turn();
        if (!isWanted) return;
      }
      const editions = missing.filter((item) => !item.kept);
      for (let at = 0; at < editions.length; at += atOnce) {
        const some = editions.slice(at, at + atOnce);
        // What can't be had now is asked for again at the next search.
        const words = await Promise.all(some.map(({ slug }) => load(slug).catch(() => undefined)));
        for (const [index, { slug }] of some.entries()) {
          const text = words[index];
          if (text !== undefined) folded.current.set(slug, foldForSearch(text));
        }
        if (!isWanted) return;
      }
      tell(true);
    };
    tell(missing.length === 0);
    if (missing.length > 0) void foldAll();
    return () => {
      isWanted = false;
    };
  }, [isSearching, items]);
  return state;
}
