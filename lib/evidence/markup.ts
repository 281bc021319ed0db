/** Finished markup. Only `markup` makes it, so that no text of a letter or an answer gets into a page unescaped. */
export class Markup {
  /** In pieces: a file of many megabytes is never one string before it is written. */
  readonly parts: readonly string[];

  constructor(parts: readonly string[]) {
    this.parts = parts;
  }
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Markup with values put in: texts are escaped, in attributes with double quotes too; markup stands as it is; null is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts: string[] = [];
  for (const [at, string] of strings.entries()) {
    parts.push(string);
    const value = values[at];
    if (value === undefined || value === null) continue;
    if (value instanceof Markup) parts.push(...value.parts);
    else if (typeof value === 'string' || typeof value === 'number') parts.push(escaped(String(value)));
    else for (const each of value) parts.push(...each.parts);
  }
  return new Markup(parts);
}

/** Also without signs that turn the direction of the text around them or that no page may hold. */
function escaped(text: string): string {
  return text

    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
