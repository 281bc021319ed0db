import * as v from 'valibot';
import { isPlainRecord } from './plain-record';
import { changeRecord, damagedFields, deleteRecord, readRecord, type RecordKind } from './record';
import { success, type StoreResult } from './result';

/** The user's own details, as letters need them. Empty where the user has not given them. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  /** May have several lines. */
  readonly postalAddress: string;
}

const fields = { name: v.string(), email: v.string(), postalAddress: v.string() };

const tolerant = v.object({
  name: v.fallback(fields.name, ''),
  email: v.fallback(fields.email, ''),
  postalAddress: v.fallback(fields.postalAddress, ''),
});

const kind: RecordKind<Identity> = {
  name: 'identity',
  read: (raw) => ({
    value: v.parse(tolerant, isPlainRecord(raw) ? raw : {}),
    damaged: damagedFields(fields, raw),
  }),
  merge: (raw, identity) => ({ ...raw, ...identity }),
};

/** Reads the user's details. Always whole: a damaged field reads as empty and is named. */
export async function readIdentity(): Promise<
  StoreResult<{ identity: Identity; damaged: readonly string[] }>
> {
  const reading = await readRecord(kind);
  return reading.ok ? success({ identity: reading.value.value, damaged: reading.value.damaged }) : reading;
}

/** Replaces the user's details. */
export function saveIdentity(identity: Identity): Promise<StoreResult<Identity>> {
  return changeRecord(kind, () => identity);
}

/** Deletes the user's details, damaged copies too: who asks to be forgotten means all of it. */
export function forgetIdentity(): Promise<StoreResult<void>> {
  return deleteRecord(kind);
}
