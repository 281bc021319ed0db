import type { MigrationExample } from '../migration-example';
import { example as earlier } from './004-queue.example';

const before = {
  ...earlier.after,
  queue: [
    [
      'queue',
      {
        madeAt: '2026-10-01T08:00:00.000Z',
        country: 'FR',
        region: null,
        law: 'eu-gdpr',
        profileUrls: ['https://www.instagram.com/mara.lindqvist/'],
        photoUrls: [],
        isPutAway: false,
        items: [
          {
            collector: 'pimeyes',
            state: { is: 'sent', request: '0b1c6c1e-5f4e-4a53-9a3e-1d2f5a5b7c01', day: '2026-10-01' },
          },
          { collector: 'clearview-ai', state: { is: 'ready' } },
        ],
      },
    ],
  ],
} as const;

export const example: MigrationExample = { before, after: { ...before, attachments: [] } };
