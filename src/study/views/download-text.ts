import { saveFile } from '#ui/save-file.ts';

/**
 * Lets the browser save a text as a file.
 * @param type its media type; the text is written as UTF-8
 */
export function downloadText(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
