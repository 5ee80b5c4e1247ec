/** When a subtitle is shown, in SubRip and WebVTT: *00:00:01,000 --> 00:00:03,500*. */
const time = /^\s*(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}/;

const tag = /<\/?(?:[biucv]|font|ruby|rt|lang)\b[^<>]{0,100}>/gi;

const ended = /[.!?…]["“”’»«)\]]*$/;

/** Whether a line is none of what is said: a time, the number before it, the head of the file. */
function isMark(line: string, next: string): boolean {
  return time.test(line) || (/^\s*\d+$/.test(line) && time.test(next)) || /^\s*WEBVTT\b/.test(line);
}

/** Whether lines are those of subtitles. */
export function hasTimes(lines: readonly string[]): boolean {
  return lines.some((line) => time.test(line));
}

/**
 * Leaves out the times of subtitles, their numbers and tags; a sentence that goes on over several is whole again. Other texts stay as they are.
 */
export function leaveOutTimes(lines: readonly string[]): readonly string[] {
  if (!hasTimes(lines)) return lines;
  const said = lines.filter((line, index) => !isMark(line, lines[index + 1] ?? ''));
  const kept: string[] = [];
  for (const line of said.map((one) => one.replace(tag, '').trim())) {
    if (line !== '' || ended.test(kept.at(-1) ?? '')) kept.push(line);
  }
  return kept;
}
