import { expect, test } from 'vitest';
import { languageIds } from '../../lib/i18n/languages';
import { storeText } from './store-text';

test.each(languageIds)('what stores show in %s is whole, and within their limits', (language) => {
  const { name, summary, description } = storeText(language);
  expect(name.length).toBeLessThanOrEqual(45);
  expect(summary.length).toBeLessThanOrEqual(132);
  // Chrome takes 16,000 signs; fewer than these would leave a part out.
  expect(description.length).toBeGreaterThan(900);
  expect(description.length).toBeLessThan(16_000);
  expect(description).not.toMatch(/[{}]|undefined/);
});
