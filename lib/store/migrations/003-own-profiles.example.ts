import type { MigrationExample } from '../migration-example';
import { example as earlier } from './002-contact-corrections.example';

const before = {
  ...earlier.after,
  corrections: [
    ['pimeyes', { collector: 'pimeyes', email: 'dpo@pimeyes.example', form: null, day: '2026-10-02' }],
  ],
} as const;

export const example: MigrationExample = { before, after: { ...before, profiles: [] } };
