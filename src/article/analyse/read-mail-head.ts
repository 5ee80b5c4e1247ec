import { type Imprint, readDay } from '#article/analyse/find-imprint.ts';

const field =
  /^(Von|An|Cc|Kopie|Datum|Gesendet|Betreff|Antwort an|From|To|Date|Sent|Subject|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|Importance|Priorität):\s*(.*)$/i;

/** What a program sets before the subject of an answer: *AW: Re: Treffen*. */
const answered = /^(?:(?:Re|AW|Antw|Fwd?|WG)(?:\[\d+\])?:\s*)+/i;

const subjects = new Set(['betreff', 'subject']);
const senders = new Set(['von', 'from']);
const moments = new Set(['datum', 'gesendet', 'date', 'sent']);

const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day of a moment as programs write it: *Dienstag, 5. März 2024 um 14:35*, *Tue, 5 Mar 2024 14:35:02 +0100*, *March 5, 2024 2:35 PM*. */
function readMoment(moment: string): string | undefined {
  const day = moment
    .replace(/^(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?, /, '')
    .replace(/,?\s+(?:um )?\d{1,2}:\d{2}.*$/, '');
  const [, before, month = '', after, year = ''] =
    /\b(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]*\.? (?:(\d{1,2}), )?(\d{4})\b/.exec(day) ?? [];
  const number = englishMonths.indexOf(month) + 1;
  return readDay(number === 0 ? day : `${before ?? after}.${number}.${year}`);
}

/** The name of who sent it: *Anna Adler* of *"Anna Adler" <anna@example.org>*. */
function nameSender(sender: string): string | undefined {
  const name = sender.replace(/<[^<>]*>|\[[^[\]]*\]|["“”]/g, '').trim();
  return name === '' || name.includes('@') ? undefined : name;
}

/** Reads the lines over an e-mail as it is copied or saved: its subject stands in their place. Lines of which none is one are a text’s, and stay. */
export function readMailHead(lines: readonly string[]): Imprint {
  const start = lines.findIndex((line) => line.trim() !== '');
  const fields = new Map<string, string>();
  let end = Math.max(start, 0);
  for (; end < lines.length; end += 1) {
    const [, key, value = ''] = field.exec(lines[end] ?? '') ?? [];
    if (key === undefined) break;
    fields.set(key.toLowerCase(), value.trim());
  }
  const say = (keys: ReadonlySet<string>) => [...fields].find(([key]) => keys.has(key))?.[1];
  const subject = say(subjects)?.replace(answered, '');
  if (fields.size < 2 || subject === undefined) return { lines };
  const author = nameSender(say(senders) ?? '');
  const date = readMoment(say(moments) ?? '');
  return {
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    lines: [subject, '', ...lines.slice(end)],
  };
}
