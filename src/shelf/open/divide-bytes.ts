import { decodeText } from '#article/adopt/decode-source.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import { isWebPage } from '#article/adopt/recognise-page.ts';
import type { Refusal } from '#article/adopt/refusal.ts';
import { readsAsGerman } from '#article/adopt/tell-language.ts';
import { type DividedSource, divideSource } from '#article/analyse/divide-source.ts';

export type DividedBytes =
  | { readonly ok: true; readonly source: DividedSource }
  | { readonly ok: false; readonly refusal: Refusal };

/** A page as a text. What reads HTML is loaded when some comes. */
async function divideHtml(html: string): Promise<DividedBytes> {
  const { dividePage } = await import('#article/webpage/divide-page.ts');
  const source = dividePage(html);
  if (source === 'tangled') return { ok: false, refusal: 'tangled' };
  return source.blocks.length === 0 ? { ok: false, refusal: 'html' } : { ok: true, source };
}

/**
 * Divides a file without annotation into its blocks, whatever its encoding: a German text, or a web page with one. Undefined of any other file.
 * Errors: what reads HTML can't be had.
 */
export async function divideBytes(bytes: Uint8Array): Promise<DividedBytes | undefined> {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const isPage = isWebPage(text);
  if (!isPage && recogniseFormat(new TextEncoder().encode(text)) !== 'plain-text') return undefined;
  const divided = isPage ? await divideHtml(text) : ({ ok: true, source: divideSource(text) } as const);
  if (!divided.ok) return divided;
  const words = divided.source.blocks.flatMap((block) => block.text.split(/\P{L}+/u));
  return readsAsGerman(words) ? divided : { ok: false, refusal: 'plain-text' };
}
