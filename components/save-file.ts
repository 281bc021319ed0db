/**
 * Hands the user a file as a download, made on this machine. Needs no permission: it is an address of this page's own
 * (`blob:`) and a link that says "download".
 *
 * @param name file name with its ending.
 * @param type MIME type.
 * @param content in one piece or several.
 */
export function saveFile(
  name: string,
  type: string,
  ...content: readonly (string | ArrayBuffer | Blob)[]
): void {
  const address = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins the download a moment after the click and finds nothing when the address is gone by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
