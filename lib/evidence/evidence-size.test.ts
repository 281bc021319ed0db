import { expect, it } from 'vitest';
import { createTranslator } from '../i18n/translators-under-test';
import { AT, law, letter, requestUnder } from '../requests/request-under-test';
import { evidenceOf } from './evidence';
import { evidencePage } from './evidence-page';

it('an attachment of ten megabytes is put in whole, in a moment', async () => {
  const data = new Uint8Array(10_000_000).fill(120);
  const facts = { id: 'a', request: 'r1', name: 'big.txt', type: 'text/plain' as const, addedAt: AT };
  const attachment = { ...facts, size: data.length, sha256: 'x', data: data.buffer };
  const request = requestUnder('eu-gdpr', ['access'], letter('sent', '2026-10-01'));
  const begin = performance.now();
  const evidence = await evidenceOf(
    [{ request, law: law('eu-gdpr'), recipient: 'Firm', attachments: [attachment], damaged: 0 }],
    'en',
    new Date(AT),
  );
  const parts = await evidencePage({
    evidence,
    data: { name: 'x', sha256: 'x' },
    rightName: (right) => right,
    t: createTranslator('en'),
  });
  expect(parts.some((part) => part.length === Math.ceil(10_000_000 / 3) * 4)).toBe(true);
  expect(performance.now() - begin).toBeLessThan(15_000);
}, 30_000);
