/** Lets the browser save a file that was made on the device, without a server. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after asking where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
