// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import type { Identity } from '../lib/store/identity';
import { IdentityFields } from './IdentityFields';

const t = createTranslator('en');

afterEach(() => render(null, document.body));

function field(): HTMLInputElement {
  const found = document.querySelector('#full-name');
  if (!(found instanceof HTMLInputElement)) throw new Error('no field for the name');
  return found;
}

it('keeps what is being typed while the page around is drawn anew, and tells it once the field is left', async () => {
  const change = vi.fn<(next: Identity) => void>();
  const identity: Identity = { name: '', email: '', postalAddress: '' };
  // A choice made just before is kept, and told to be, while one types on.
  const draw = (): void =>
    render(<IdentityFields identity={{ ...identity }} change={change} t={t} />, document.body);
  draw();
  field().value = 'Mara';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  draw();
  expect(field().value).toBe('Mara');
  expect(change).not.toHaveBeenCalled();
  field().dispatchEvent(new Event('change', { bubbles: true }));
  expect(change).toHaveBeenCalledWith({ ...identity, name: 'Mara' });
});
