const DELIMITERS = [',', ';', '\t'];

/**
 * The fields of a table written as text (RFC 4180, with comma, semicolon or tab); null for a text that is no table: fewer than
 * two rows, or rows of different length.
 */
export function tableFields(text: string): string[] | null {
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(text, delimiter);
    const columns = rows[0]?.length ?? 0;
    if (rows.length > 1 && columns > 1 && rows.every((row) => row.length === columns)) return rows.flat();
  }
  return null;
}

/** Rows without the empty ones. */
function rowsOf(text: string, delimiter: string): string[][] {
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    // A quote that does not end its field: no table.
    if (found === null) return [];
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === delimiter) continue;
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
