import { lawFor } from './laws';
import type { Collector, EmailContact, RequestForm } from './collector-schema';
import type { Place } from './laws';

const CONFIDENCE_ORDER = { high: 0, medium: 1, low: 2 };

/** The e-mail address to write to: official, the surest and then the most recently seen. Null where none is official. */
export function officialEmail(collector: Collector): EmailContact | null {
  const official = collector.emails.filter((email) => email.official && email.use === 'requests');
  official.sort(
    (a, b) =>
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      (b.seen ?? '').localeCompare(a.seen ?? ''),
  );
  return official[0] ?? null;
}

const REQUEST_PURPOSES: readonly RequestForm['purpose'][] = [
  'requests-hub',
  'opt-out',
  'training-objection',
  'privacy-request',
  'delisting',
];

/**
 * The firm's own form to make a request with. Forms for everyone come before forms for some places only, then the surest,
 * then by purpose. Null where the directory has none it is sure enough of.
 *
 * @param place where the person lives, to put a form meant for that place first. Without it such forms come last.
 */
export function requestForm(collector: Collector, place?: Place): RequestForm | null {
  const forms = collector.forms.filter(
    (form) => REQUEST_PURPOSES.includes(form.purpose) && form.confidence !== 'low',
  );
  const rank = (form: RequestForm): number => {
    if (form.where === 'anywhere') return 1;
    return place && coversPlace(form.where, place) ? 0 : 2;
  };
  forms.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      CONFIDENCE_ORDER[a.confidence] - CONFIDENCE_ORDER[b.confidence] ||
      REQUEST_PURPOSES.indexOf(a.purpose) - REQUEST_PURPOSES.indexOf(b.purpose),
  );
  return forms[0] ?? null;
}

/** Whether a list of countries and regions, with `EEA` for all of its states, holds a place. */
export function coversPlace(where: readonly string[], place: Place): boolean {
  const { law } = lawFor(place.country, place.region);
  return (
    where.includes(place.country) ||
    (place.region !== null && where.includes(place.region)) ||
    (where.includes('EEA') && law.id === 'eu-gdpr')
  );
}

/** What stands as the source of a contact that the user corrected. */
export const CORRECTED = 'corrected by the user';

/** A contact as the user corrected it. Null where it stays as the directory has it. */
export interface CorrectedContact {
  readonly email: string | null;
  readonly form: string | null;
  /** The day it was corrected, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The collector with the user's own contacts before those of the record: letters go there. The record stays as it is, so
 * that the correction survives every update of the directory and can be taken back.
 */
export function withCorrection(collector: Collector, correction: CorrectedContact | null): Collector {
  if (correction === null) return collector;
  const { email, form, day } = correction;
  const own = { sources: [CORRECTED], seen: day, confidence: 'high' as const };
  const emails = collector.emails.map((each) => ({ ...each, official: each.official && email === null }));
  const forms = collector.forms.filter(({ purpose }) => form === null || !REQUEST_PURPOSES.includes(purpose));
  return {
    ...collector,
    emails: email === null ? emails : [{ value: email, official: true, use: 'requests', ...own }, ...emails],
    forms: form === null ? forms : [{ value: form, purpose: 'opt-out', where: 'anywhere', ...own }, ...forms],
  };
}
