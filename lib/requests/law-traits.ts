import type { DeadlineUnit } from '../directory/law-schema';
import type { RightId } from '../directory/rights';

/** What requests have to know of a single law that its record has no field for. */
interface Trait {
  /** The firm may take longer without a limit, where it says in time by which day. */
  readonly openExtension?: { readonly rights: readonly RightId[]; readonly articles: readonly string[] };
  /** How long the regulator may be silent before one can go to court for that. */
  readonly regulatorSilence?: {
    readonly amount: number;
    readonly unit: DeadlineUnit;
    readonly articles: readonly string[];
  };
}

export const TRAITS: Readonly<Record<string, Trait>> = {
  // Art. 78(2): no word on the complaint within three months.
  'eu-gdpr': { regulatorSilence: { amount: 3, unit: 'calendar_month', articles: ['78(2)'] } },
  'ch-fadp': { openExtension: { rights: ['access'], articles: ['DPO 18(2)'] } },
  'sg-pdpa': { openExtension: { rights: ['access'], articles: ['PDP Regulations 2021 reg. 5'] } },
};

/** The law's trait; one without any where the law has none. */
export function traitOf(lawId: string): Trait {
  return TRAITS[lawId] ?? {};
}
