const PRESCAN = 2048;

/**
 * The text of a page: by its byte order mark, the `charset` of its `Content-Type`, or the one its first bytes declare, as
 * browsers go about it; UTF-8 where none says. Never throws.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const marked = byMark(bytes);
  const declared = /charset\s*=\s*["']?([\w:-]+)/i;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const inPage = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1];
  const label = marked ?? declared.exec(contentType)?.[1] ?? inPage ?? 'utf-8';
  return decoder(label).decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // No such encoding.
  }
}
