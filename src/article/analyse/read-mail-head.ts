import type { Imprint } from '#article/analyse/find-imprint.ts';

/** What the lines over an e-mail say of it, and its lines without them, under its subject. */
export type MailHead = Omit<Imprint, 'date'>;

const field =
  /^(Von|An|Cc|Kopie|Datum|Gesendet|Betreff|Antwort an|From|To|Date|Sent|Subject|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|Importance|Priorität):\s*(.*)$/i;

/** What a program sets before the subject of an answer: *AW: Re: Treffen*. */
const answered = /^(?:(?:Re|AW|Antw|Fwd?|WG)(?:\[\d+\])?:\s*)+/i;

const subjects = new Set(['betreff', 'subject']);
const senders = new Set(['von', 'from']);

/** The name of who sent it: *Anna Adler* of *"Anna Adler" <anna@example.org>*. */
function nameSender(sender: string): string | undefined {
  const name = sender.replace(/<[^<>]*>|\[[^[\]]*\]|["“”]/g, '').trim();
  return name === '' || name.includes('@') ? undefined : name;
}

/** Reads the lines over an e-mail as it is copied or saved; lines of which none is a subject are a text’s, and stay. */
export function readMailHead(lines: readonly string[]): MailHead {
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
  return { ...(author !== undefined && { author }), lines: [subject, '', ...lines.slice(end)] };
}
