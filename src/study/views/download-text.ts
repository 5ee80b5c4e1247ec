/**
 * Lets the browser save a text as a file, without a server.
 * @param type its media type; the text is written as UTF-8
 */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after asking where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
