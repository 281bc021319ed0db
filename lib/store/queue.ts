import { readQueueRecord } from '../requests/queue';
import { changeRecord, deleteRecord, readRecord, type RecordKind } from './record';
import { success, type StoreResult } from './result';
import type { Queue } from '../requests/queue';

const kind: RecordKind<Queue | null> = {
  name: 'queue',
  read(raw) {
    const { queue, damaged } = readQueueRecord(raw);
    return { value: queue, damaged };
  },
  // Fields that a later version put in travel inside the queue itself, so nothing of the old record is needed.
  merge: (raw, queue) => (queue === null ? raw : { ...queue }),
};

/** Reads the queue: null where there is none, or none that can be read; `damaged` names what could not be read of it. */
export async function readQueue(): Promise<StoreResult<{ queue: Queue | null; damaged: readonly string[] }>> {
  const reading = await readRecord(kind);
  return reading.ok ? success({ queue: reading.value.value, damaged: reading.value.damaged }) : reading;
}

/** Puts a new queue in the place of any other. */
export function startQueue(queue: Queue): Promise<StoreResult<Queue | null>> {
  return changeRecord(kind, () => queue);
}

/**
 * Changes the queue in one transaction, so that two windows at once lose nothing, and answers it as it then is; null where
 * there is none. `change` must be pure: it may run twice.
 */
export async function changeQueue(change: (old: Queue) => Queue): Promise<StoreResult<Queue | null>> {
  const reading = await readQueue();
  // Writing would put an empty record where there is none.
  if (reading.ok && reading.value.queue === null) return success(null);
  const changed = await changeRecord(kind, (old) => (old === null ? null : change(old)));
  if (changed.ok) return changed;
  // Deleted in another window in between: the empty record was refused, and there is nothing left to change.
  const now = await readQueue();
  return now.ok && now.value.queue === null ? success(null) : changed;
}

/** Deletes the queue, damaged copies too. Requests it led to stay. */
export function deleteQueue(): Promise<StoreResult<void>> {
  return deleteRecord(kind);
}
