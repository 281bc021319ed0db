import type { MigrationExample, Stored } from '../migration-example';

const letter = {
  to: 'privacy@pimeyes.com',
  subject: 'Request under Articles 15, 17 and 21 GDPR (FW-7KQ2)',
  body: 'Dear Sir or Madam,\n\nI ask you for access to my data.\n\nMara Lindqvist',
  language: 'en',
};

/** One request that was sent and answered, details, settings, a mark, and settings that once were damaged. */
const before: Stored = {
  settings: [
    [
      'settings',
      {
        sites: { x: { on: true, card: false } },
        warn: 'each-profile-once',
        language: 'auto',
        country: 'FR',
        region: null,
        welcomed: true,
      },
    ],
  ],
  identity: [
    ['identity', { name: 'Mara Lindqvist', email: 'mara@example.org', postalAddress: '1 Any Street\nLyon' }],
  ],
  requests: [
    [
      '0b1c6c1e-5f4e-4a53-9a3e-1d2f5a5b7c01',
      {
        id: '0b1c6c1e-5f4e-4a53-9a3e-1d2f5a5b7c01',
        collector: 'pimeyes',
        law: 'eu-gdpr',
        rights: ['access', 'erasure'],
        country: 'FR',
        region: null,
        reference: 'FW-7KQ2',
        profileUrls: ['https://www.instagram.com/mara.lindqvist/'],
        events: [
          { kind: 'drafted', at: '2026-10-01T08:00:00.000Z', letter },
          { kind: 'sent', at: '2026-10-01T08:05:00.000Z', day: '2026-10-01', channel: 'email', letter },
          { kind: 'answered', at: '2026-10-20T09:00:00.000Z', day: '2026-10-20', outcome: 'partly' },
        ],
      },
    ],
  ],
  // On a real disk this is a CryptoKey that cannot be read out; a stand-in can be compared.
  secrets: [['seen', { standsFor: 'a key' }]],
  seen: [[['9f'.repeat(32), 'muted'], { hash: '9f'.repeat(32), kind: 'muted', expires: 2_100_000_000_000 }]],
  damaged: [[1, { key: 'settings', when: 1_790_000_000_000, raw: { warn: 'never', sites: 4 } }]],
};

export const example: MigrationExample = { before, after: { ...before, corrections: [] } };
