/** The line that mail programs set before a signature (RFC 3676, 4.3); the blank behind it is often lost on the way. */
const separator = /^--\s*$/;

/** A quoted line, under which what is answered stands; it is no signature. */
const answered = /^(?:>|Am .+ schrieb |On .+ wrote:|-{3,} ?(?:Ursprüngliche|Original|Weitergeleitete))/;

/** Lines of a signature at most: below a line of two hyphens a long text may go on. */
const longest = 12;

/** What only says how somebody is reached: *Tel. 040 123456*, *+49 170 123456*, *anna@example.org*, *www.example.org*. */
const reached =
  /^(?:(?:Tel(?:efon)?|Mobil|Handy|Fax|E-?Mail|Mail|Web|Internet)\b\.?:?\s*\S*[@\d./+]|\+?\d[\d\s()/–-]{5,}$|\S+@\S+\.\S+$|(?:https?:\/\/|www\.)\S+$)/i;

/** With what a letter is closed. */
const closing =
  /^(?:Mit (?:\p{Ll}+ )*Grüßen|Mit (?:\p{Ll}+ )*Gruß|(?:\p{L}+ )*(?:Grüße|Gruß|Gruss|Grüsse)(?: aus \p{L}+)?|Hochachtungsvoll|MfG|LG|VG)\b/u;

/** Where a signature ends: with the text, or before what is answered. */
function findEnd(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && answered.test(line.trim()));
  return end === -1 ? lines.length : end;
}

function countWritten(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length;
}

/** Whether a short end of a text is a signature: by the blank of its line, by a greeting above, or because it says how somebody is reached. */
function isSignature(lines: readonly string[], start: number, end: number): boolean {
  const below = lines.slice(start + 1, end);
  const isTold =
    lines[start] === '-- ' ||
    below.some((line) => reached.test(line.trim())) ||
    lines.slice(Math.max(0, start - 6), start).some((line) => closing.test(line.trim()));
  return countWritten(lines.slice(0, start)) > 0 && countWritten(below) <= longest && isTold;
}

/**
 * Leaves out the signature of an e-mail: what stands below a line of two hyphens, and the lines below its greeting that say how somebody is reached. The
 * greeting and the name stay, as does a text that goes on.
 */
export function leaveOutSignature(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const start = lines.findLastIndex((line) => separator.test(line));
  const end = findEnd(lines, start);
  const kept =
    start > 0 && isSignature(lines, start, end) ? [...lines.slice(0, start), '', ...lines.slice(end)] : lines;
  const greeting = kept.findLastIndex((line) => closing.test(line.trim()));
  const over = findEnd(kept, greeting);
  const said = kept.filter(
    (line, index) => greeting === -1 || index <= greeting || index >= over || !reached.test(line.trim()),
  );
  return said.join('\n');
}
