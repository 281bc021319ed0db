import type { Regulator } from './regulator-schema';

/** What it takes to know whether a regulator can be turned to. */
export type RegulatorFacts = Pick<Regulator, 'kind' | 'oversees' | 'complaint' | 'postalAddress'>;

/**
 * Whether an authority takes complaints about firms, or about public bodies. A page that helps to find an authority is none,
 * some watch one of the two only, and of some no way in is known.
 */
export function takesComplaints(
  { kind, oversees, complaint, postalAddress }: RegulatorFacts,
  about: Regulator['oversees'][number],
): boolean {
  const isReachable = complaint.channels.length > 0 || complaint.url !== null || postalAddress !== null;
  return kind !== 'finder' && oversees.includes(about) && isReachable;
}
