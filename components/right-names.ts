import type { RightId } from '../lib/directory/rights';
import type { TextKey, Translator } from '../lib/i18n/translate';

const TEXTS = {
  access: 'requests.rightAccess',
  erasure: 'requests.rightErasure',
  rectification: 'requests.rightRectification',
  objection: 'requests.rightObjection',
  restriction: 'requests.rightRestriction',
  withdraw_consent: 'requests.rightWithdraw',
  limit_sensitive: 'requests.rightLimit',
  opt_out_sale: 'requests.rightOptOutSale',
  opt_out_profiling: 'requests.rightOptOutProfiling',
  portability: 'requests.rightPortability',
  biometric_protection: 'requests.rightBiometric',
  opt_out: 'requests.rightCourtesy',
} as const satisfies Record<RightId, TextKey>;

/** A right's plain name. */
export function rightName(right: RightId, t: Translator): string {
  return t(TEXTS[right]);
}
