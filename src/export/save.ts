/** Hands bytes to the browser to save under a name: the one place where a download leaves the page. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn of the event loop; a minute is ample for the largest file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
