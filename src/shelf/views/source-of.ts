import type { TextSource } from '#shelf/open/text-source.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** What a text was made of, out of what is kept of it. */
export function sourceOf({ fileName, pasted }: KeptText['source'], { bytes }: KeptSource): TextSource {
  if (!pasted) return new File([bytes], fileName);
  const text = new TextDecoder().decode(bytes);
  return fileName.endsWith('.html') ? { html: text } : text;
}
