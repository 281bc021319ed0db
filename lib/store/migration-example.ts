/** What stores hold: by the store's name, each record with its key. */
export type Stored = Readonly<Record<string, readonly (readonly [key: IDBValidKey, value: unknown])[]>>;

/** A migration shown on data: `NNN-what-it-does.example.ts` beside it. Never bundled. */
export interface MigrationExample {
  /** What the version before left, every store of its day with a record in it; nothing for the first. */
  readonly before: Stored;
  /** What must be there after this migration alone: every store and every record. */
  readonly after: Stored;
}
