/** The bytes that a quoted-printable text (RFC 2045, 6.7) stands for. What is no valid code stays as it is. */
export function quotedPrintableBytes(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*(?:\r\n|\r|\n)/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of joined.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Whether a pasted text is still encoded so: lines of at most 76 signs that end in `=`, and codes. */
export function isQuotedPrintable(text: string): boolean {
  return /^.{20,75}=[ \t]*$/m.test(text) && /=(?:3D|20|C3|E2|0A|0D)/.test(text);
}
