import type { Regulator } from './regulator-schema';

/** What it takes to know whether a regulator can be turned to. */
export type RegulatorFacts = Pick<Regulator, 'kind' | 'oversees' | 'complaint' | 'postalAddress'>;

/** A page that helps to find an authority is none, some watch public bodies only, and of some no way in is known. */
export function takesComplaints({ kind, oversees, complaint, postalAddress }: RegulatorFacts): boolean {
  const isReachable = complaint.channels.length > 0 || complaint.url !== null || postalAddress !== null;
  return kind !== 'finder' && oversees.includes('firms') && isReachable;
}
