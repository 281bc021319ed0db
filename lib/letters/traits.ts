import type { Law } from '../directory/law-schema';
import type { RightId } from '../directory/rights';

/** What a letter has to know of a single law that its record has no field for. */
interface Trait {
  /** Articles are numbered as in the GDPR, so that single points of them can be named where the record has them. */
  readonly numbering?: 'gdpr';
  readonly objection?: 'express' | 'dissemination';
  /** Rights left out unless asked for. */
  readonly notByDefault?: readonly RightId[];
  /** The authority takes reports, and who reports is no party. */
  readonly complaintIsReport?: boolean;
}

const TRAITS: Readonly<Record<string, Trait>> = {
  'eu-gdpr': { numbering: 'gdpr' },
  'gb-ukgdpr': { numbering: 'gdpr' },
  // FADP art. 30(3): what one made public oneself may be processed until one expressly forbids it. Art. 49: reports.
  'ch-fadp': { objection: 'express', complaintIsReport: true },
  // P-39.1 s. 28.1: dissemination stopped, links de-indexed. There is no general right to object.
  'ca-qc-p391': { objection: 'dissemination' },
  // Its article on automated decisions (1798.185(a)(15)) is not verified.
  'us-ca-ccpa': { notByDefault: ['opt_out_profiling'] },
};

export function traitOf(law: Law): Trait {
  return TRAITS[law.id] ?? {};
}
