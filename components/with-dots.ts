/** Short facts on one line. Where it breaks, a dot stays behind what it follows: none begins a line. */
export function withDots(parts: readonly string[]): string {
  return parts.join('\u00a0· ');
}
