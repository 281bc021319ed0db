/** A multiple of three, so that the pieces join without padding between them; small enough to be arguments of one call. */
const PIECE = 3 * 8192;

/** Bytes as base64 (RFC 4648). */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** The bytes of what `base64` wrote. */
export function bytesOf(encoded: string): Uint8Array {
  const binary = atob(encoded);
  const bytes = new Uint8Array(binary.length);
  // A loop: `Uint8Array.from` takes ten seconds for ten megabytes.
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
