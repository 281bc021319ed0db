// Apart from the schemas: pages list rights, and none of them should carry the validator.

/** What a person can demand under a law. `opt_out` is the plain request made where no law gives a right. */
export const LEGAL_RIGHTS = [
  'access',
  'erasure',
  'rectification',
  'objection',
  'restriction',
  'withdraw_consent',
  'limit_sensitive',
  'opt_out_sale',
  'opt_out_profiling',
  'portability',
  'biometric_protection',
] as const;
export type LegalRightId = (typeof LEGAL_RIGHTS)[number];
export const RIGHTS = [...LEGAL_RIGHTS, 'opt_out'] as const;
export type RightId = (typeof RIGHTS)[number];
