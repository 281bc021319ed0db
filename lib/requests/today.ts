/** The local day of a moment in the machine's own zone: what a person writes on a letter that day. */
export function localDay(moment: Date = new Date()): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
