import { saveFile } from '#ui/save-file.ts';

/**
 * Lets the browser save something as a file, without a server.
 * @param type its media type; a text is written as UTF-8
 */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
