/** Without 0 and O, 1 and I and L, U and V: a reference is read aloud and typed from paper. 29 signs. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const LENGTH = 6;

/** What a reference looks like. */
export const REFERENCE = /^FW-[2-9A-HJKMNP-TW-Z]{6}$/;

/**
 * A short random reference such as `FW-7K3Q9D`, which ties the letters of one request together. It says nothing about the
 * person and is unguessable enough for that: 29 to the power of 6 is about 600 million.
 *
 * @param fill puts random bytes into an array; only tests give another than the browser's own.
 */
export function newReference(
  fill: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => void crypto.getRandomValues(bytes),
): string {
  // Bytes beyond the last whole round of the alphabet are thrown away: taking the rest would favour its first signs.
  const fair = 256 - (256 % ALPHABET.length);
  const bytes = new Uint8Array(LENGTH * 2);
  let signs = '';
  while (signs.length < LENGTH) {
    fill(bytes);
    for (const byte of bytes) {
      if (byte < fair && signs.length < LENGTH) signs += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return `FW-${signs}`;
}
