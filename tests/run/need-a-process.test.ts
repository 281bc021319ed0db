import { expect, test } from 'vitest';
import { filesWithStandIn } from './need-a-process';

test('a test with a stand-in for a module shares no thread with others', () => {
  const found = filesWithStandIn('components', 'lib');
  expect(found).toContain('components/Shortcuts.test.tsx');
  expect(found).not.toContain('components/route.test.ts');
});
