/**
 * Lets the browser save something as a file, without a server.
 * @param type its media type; a text is written as UTF-8
 */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after asking where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
