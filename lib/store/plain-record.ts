export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether a stored value is an object of named fields. Arrays, keys, dates and the like are not. */
export function isPlainRecord(value: unknown): value is PlainRecord {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** The value of an own field. Never what `constructor` or `toString` would find in the prototype. */
export function ownField(record: PlainRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
