import type { MigrationExample } from '../migration-example';
import { example as earlier } from './003-own-profiles.example';

const before = {
  ...earlier.after,
  profiles: [
    [
      'instagram:mara.lindqvist',
      {
        id: 'instagram:mara.lindqvist',
        site: 'instagram',
        handle: 'mara.lindqvist',
        url: 'https://www.instagram.com/mara.lindqvist/',
        since: '2026-10-01',
        checks: [
          { at: '2026-10-01T08:00:00.000Z', facts: null, stranger: { is: 'login-wall' }, face: null },
          {
            at: '2026-10-09T08:00:00.000Z',
            facts: null,
            stranger: null,
            face: { count: 'one', width: 96, share: 0.4 },
          },
        ],
        done: { 'private-account': '2026-10-09' },
        photoHash: 'ff00ff00ff00ff00',
      },
    ],
  ],
} as const;

export const example: MigrationExample = { before, after: { ...before, queue: [] } };
