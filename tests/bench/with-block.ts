/**
 * A document with a new text in the block of that name, between `<!-- bench: name -->` and `<!-- /bench -->`. Throws where there is no
 * such block: numbers that land nowhere are lost.
 */
export function withBlock(document: string, name: string, text: string): string {
  const begin = `<!-- bench: ${name} -->\n`;
  const from = document.indexOf(begin);
  const to = document.indexOf('<!-- /bench -->', from);
  if (from === -1 || to === -1) throw new Error(`The document has no block for ${name}.`);
  return `${document.slice(0, from + begin.length)}\n${text}\n\n${document.slice(to)}`;
}
