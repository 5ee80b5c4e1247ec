import { useEffect, useState } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { createKnownMarks, type KnownMarks } from '#site/known-marks.ts';

/** Leaves known words of the text without their gloss, as long as there are some. */
export function useKnownMarks(headwords: ReadonlySet<string>, loadAnalysis: LoadAnalysis): void {
  const place = usePlace();
  const [marks, setMarks] = useState<KnownMarks>();
  const hasSome = headwords.size > 0;
  useEffect(() => {
    if (!hasSome) return;
    const own = createKnownMarks(loadAnalysis, place.keep);
    setMarks(own);
    return own.end;
  }, [hasSome, loadAnalysis, place]);
  useEffect(() => marks?.show(headwords), [marks, headwords]);
}
