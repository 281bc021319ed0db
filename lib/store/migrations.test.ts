import { expect, it } from 'vitest';
import { migrations, orderMigrations } from './migrations';

const nothing = () => undefined;

it('finds the migrations of the folder, numbered without a gap', () => {
  expect(migrations.map(({ name }) => name)).toEqual([
    '001-first-stores',
    '002-contact-corrections',
    '003-own-profiles',
    '004-queue',
    '005-attachments',
  ]);
});

it('orders by number, whatever the order of the files', () => {
  const files = { './migrations/002-b.ts': nothing, './migrations/001-a.ts': nothing };
  expect(orderMigrations(files).map(({ name }) => name)).toEqual(['001-a', '002-b']);
});

it.each([
  ['a gap', ['001-a', '003-c']],
  ['a number given twice', ['001-a', '001-b']],
  ['no number', ['first']],
])('refuses %s: a step would be skipped on some machines', (_what, names) => {
  const files = Object.fromEntries(names.map((name) => [`./migrations/${name}.ts`, nothing]));
  expect(() => orderMigrations(files)).toThrow(/stands where 00/);
});
