import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '#i18n/later-words.ts';

/** A view that is fetched when it is first asked for. */
interface AskedView<View> {
  /** Undefined as long as nobody has asked. */
  readonly View: View | undefined;
  /** Fetches it with its words, once. Errors: there is no network; the next question asks again. */
  readonly want: () => Promise<void>;
}

/** Fetches a view on first use, with the words of its part of the page. */
export function useAskedView<View>(
  load: () => Promise<View>,
  part: Parameters<typeof loadLaterWords>[1],
): AskedView<View> {
  const { i18n } = useTranslation();
  const [loaded, setLoaded] = useState<{ readonly View: View }>();
  const want = async (): Promise<void> => {
    if (loaded) return;
    const [View] = await Promise.all([load(), loadLaterWords(i18n, part)]);
    setLoaded((earlier) => earlier ?? { View });
  };
  return { View: loaded?.View, want };
}
