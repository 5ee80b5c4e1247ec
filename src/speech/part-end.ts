/**
 * Finds where to end an utterance so that it isn't cut: Chromium ends one by a remote voice after 15 s, without an event
 * (its bug 679437). A sentence that is too long is spoken in parts: up to a comma or a dash if there is one, else up to a
 * space.
 * @param from where in the text the utterance begins
 * @param longest how many characters it may have, at least 1
 */
export function partEnd(text: string, from: number, longest: number): number {
  if (text.length - from <= longest) return text.length;
  const room = text.slice(from, from + longest);
  const breath = /^.*[,;:–—](?=\s)/s.exec(room)?.[0] ?? /^.*\S(?=\s)/s.exec(room)?.[0];
  return from + (breath ?? room).length;
}
