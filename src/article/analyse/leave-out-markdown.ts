/** What only Markdown has: a heading, what is bold, a link. */
const telling = [/^ {0,3}#{1,6} +\S/, /\*\*[^\s*][^*]{0,300}\*\*/, /\]\(https?:\/\//];

const fence = /^ {0,3}(?:`{3,}|~{3,})/;

const heading = /^ {0,3}#{1,6} +(.*?) *#*$/;

const image = /!\[[^\]]{0,300}\]\([^()]{0,2000}\)/g;

const link = /\[([^\]]{1,300})\]\((?:[^()\s]|\([^()\s]{0,300}\)){1,2000}(?: +"[^"]{0,300}")?\)/g;

/** Signs on both sides of words: *\*\*Sonntag\*\**, *\_zu\_*. Within a word, and with a blank behind them, they are others. */
const around = [
  /(\*\*|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1/g,
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,500})(?<=\S)\1(?![\p{L}\p{N}*_])/gu,
  /(`)([^`]{1,500})\1/g,
];

function leaveOutSigns(line: string): string {
  const plain = line.replace(image, '').replace(link, '$1');
  return around.reduce((text, signs) => text.replace(signs, '$2'), plain);
}

/** Leaves out the signs of a text in Markdown, and sets its headings apart. Other texts stay as they are: *Sie schrieb \*lach\*.* */
export function leaveOutMarkdown(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => telling.some((sign) => sign.test(line)))) return lines;
  return lines.flatMap((line) => {
    if (fence.test(line)) return [''];
    const [, title] = heading.exec(line) ?? [];
    return title === undefined ? [leaveOutSigns(line)] : ['', leaveOutSigns(title), ''];
  });
}
