import { dayOfAnswer } from '../lib/requests/answer-due';
import type { RequestStatus } from '../lib/requests/status';

/** A request as a line with its stations: sent, answer due, closed. The words beside it say the same. */
export function RequestTrack({ status, today }: { status: RequestStatus; today: string }) {
  if (status.is === 'draft') return null;
  const isOver = status.is === 'answered' || status.is === 'decided' || status.is === 'closed';
  const isLate = status.is === 'late';
  const progress = progressOf(status, today);
  return (
    <div class="track" aria-hidden="true">
      <i class="full" />
      <span style={{ '--done': `${progress}%` }} />
      <i class={isOver ? 'full' : isLate ? 'next' : ''} />
      <span style={{ '--done': isOver ? '100%' : '0%' }} />
      <i class={isOver ? 'full' : ''} />
    </div>
  );
}

/** How much of the time for the request is over. Later letters come after that time; while it stands still it only begins. */
function progressOf(status: Exclude<RequestStatus, { is: 'draft' }>, today: string): number {
  if (!('deadlines' in status)) return 100;
  const last = status.deadlines.at(-1);
  const isRunning = last !== undefined && status.sentDay !== null;
  return isRunning ? share(status.sentDay, dayOfAnswer(last), today) : 3;
}

/** How much of the time between two days is over, in whole percent from 3 (so that a start is seen) to 100. */
function share(from: string, to: string, today: string): number {
  // Days as such, without hours: each is a midnight of Greenwich.
  const [start, end, now] = [Date.parse(from), Date.parse(to), Date.parse(today)];
  return end <= start ? 100 : Math.min(100, Math.max(3, Math.round(((now - start) / (end - start)) * 100)));
}
