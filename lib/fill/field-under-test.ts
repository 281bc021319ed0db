import type { FieldDescription } from './field';
import type { FillValues } from './values';

/** A visible, empty text field that says nothing of itself, with changes. Nothing but tests imports it. */
export function field(change: Partial<FieldDescription> = {}): FieldDescription {
  return {
    form: 0,
    isLogin: false,
    type: 'text',
    state: 'ready',
    autocomplete: '',
    label: '',
    aria: '',
    name: '',
    id: '',
    placeholder: '',
    near: '',
    legend: '',
    maxLength: null,
    options: [],
    ...change,
  };
}

export const values: FillValues = {
  name: { full: 'Mara Lindqvist', given: 'Mara', family: 'Lindqvist' },
  email: 'mara@example.org',
  country: { text: 'France', codes: ['FR'], names: ['France', 'Frankreich', 'Γαλλία'] },
  region: null,
  address: {
    lines: ['12 rue des Lilas', '75011 Paris'],
    street: '12 rue des Lilas',
    postcode: '75011',
    city: 'Paris',
  },
  urls: ['https://one.example/mara', 'https://two.example/mara'],
  subject: 'My face FW-2345AB',
  reference: 'FW-2345AB',
  letters: ['The letter, in full.'],
};
