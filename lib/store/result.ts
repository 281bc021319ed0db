/** What every operation of the store answers. A store that cannot be used is a value, so a page can say so in words. */
export type StoreResult<T> = { readonly ok: true; readonly value: T } | StoreFailure;

export interface StoreFailure {
  readonly ok: false;
  readonly why: StoreTrouble;
  /** For a bug report, in English; never shown as the message itself. */
  readonly detail: string;
}

/**
 * - `unavailable`: this browser or window keeps no databases (Firefox private windows, "never remember history")
 * - `blocked`: another page of the extension holds an older database open and must be closed first
 * - `newer-version`: the data was written by a newer Facewarden than the one running
 * - `not-upgraded`: this version could not bring the data into its own form; it stays whole as the version before left it
 * - `full`: no room left on the disk or in the quota
 * - `locked`: a passphrase is set and has to be typed first; nothing was written
 * - `failed`: anything else; nothing was written
 */
export type StoreTrouble =
  'unavailable' | 'blocked' | 'newer-version' | 'not-upgraded' | 'full' | 'locked' | 'failed';

/** Wraps a value as a success. */
export function success<T>(value: T): StoreResult<T> {
  return { ok: true, value };
}

/** Builds a failure. */
export function failure(why: StoreTrouble, detail: string): StoreFailure {
  return { ok: false, why, detail };
}

/** Unpacks an answer that was given inside a transaction. */
export function flatten<T>(result: StoreResult<StoreResult<T>>): StoreResult<T> {
  return result.ok ? result.value : result;
}

/** Says which trouble an error met while opening the database stands for. */
export function openingFailure(error: unknown): StoreFailure {
  switch (errorName(error)) {
    case 'VersionError':
      return failure('newer-version', describe(error));
    case 'QuotaExceededError':
      return failure('full', describe(error));
    // Firefox answers InvalidStateError where history is never remembered ("did not allow mutations") and
    // SecurityError where storage is blocked; Chrome answers SecurityError.
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'NotSupportedError':
      return failure('unavailable', describe(error));
    default:
      return failure('failed', describe(error));
  }
}

/** Says which trouble an error stands for that stopped a migration. Its transaction was rolled back: the old data is whole. */
export function upgradeFailure(error: unknown): StoreFailure {
  return failure(errorName(error) === 'QuotaExceededError' ? 'full' : 'not-upgraded', describe(error));
}

/** Says which trouble an error met inside a transaction stands for. */
export function transactionFailure(error: unknown): StoreFailure {
  return failure(errorName(error) === 'QuotaExceededError' ? 'full' : 'failed', describe(error));
}

/** The name of an error, empty for what is none. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function describe(error: unknown): string {
  return error instanceof Error || error instanceof DOMException
    ? `${error.name}: ${error.message}`
    : String(error);
}
