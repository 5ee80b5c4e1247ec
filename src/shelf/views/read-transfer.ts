import type { RichText, TextSource } from '#shelf/open/text-source.ts';

/** Tags that say where a paragraph ends: without one of them the plain text says as much, and says it better. */
const structure = /<(?:p|h[1-6]|li|article|table|blockquote)\b/i;

/** A line of CoNLL-U: its TABs are in the plain text alone. */
const tokenLine = /^\d+\t/m;

/** What is in the clipboard or a drop with markup, where that tells more than its plain text. */
export function readRichText(transfer: DataTransfer | null): RichText | undefined {
  const html = transfer?.getData('text/html') ?? '';
  // As a field has it.
  const plain = transfer?.getData('text/plain').replaceAll('\r\n', '\n') ?? '';
  const isRich = structure.test(html) && !tokenLine.test(plain);
  return isRich ? { html, plain } : undefined;
}

/** What is in a drop or in the clipboard: files, or else a text. */
export function readTransfer(transfer: DataTransfer | null): readonly TextSource[] {
  const files = Array.from(transfer?.files ?? []);
  if (files.length > 0) return files;
  const text = transfer?.getData('text/plain') ?? '';
  return text.trim() === '' ? [] : [readRichText(transfer) ?? text];
}
