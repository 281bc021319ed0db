import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDescription, FieldKind } from './field';
import { FIELD_STATES, FILLABLE_TYPES } from './field';
import { field } from './field-under-test';
import { meaningOf } from './match-field';
import { plainWords } from './plain-words';

function kindOf(change: Partial<FieldDescription>): FieldKind | null {
  return meaningOf(field(change))?.kind ?? null;
}

/** The type a kind of value is asked for in. */
function typeFor(kind: FieldKind | null): string {
  return kind === 'letter' ? 'textarea' : 'text';
}

type Examples = readonly (readonly [label: string, kind: FieldKind | null])[];

const LABELS: Readonly<Record<string, Examples>> = {
  English: [
    ['Name', 'name'],
    ['Full name *', 'name'],
    ['First Name (required)', 'given-name'],
    ['Surname', 'family-name'],
    ['E-mail', 'email'],
    ['Your email address:', 'email'],
    ['Confirm your e-mail address', 'email-again'],
    ['Country of residence', 'country'],
    ['State / Province', 'region'],
    ['Postal address', 'address'],
    ['ZIP code', 'postcode'],
    ['Town or city', 'city'],
    ['URLs to remove', 'url'],
    ['Links to the pages that show you', 'url'],
    ['Subject', 'subject'],
    ['Name of the data subject', 'name'],
    ['Your reference', 'reference'],
    ['Describe your request in detail', 'letter'],
    ['Company name', null],
    ['User name', null],
    ['Authorized agent e-mail address', null],
    ['Phone number', null],
    ['Date of birth', null],
    ['Country code', null],
    ['Type of request', null],
    ['Case number', null],
    ['IP address', null],
    ['Image URL', null],
    ['Website', null],
    ['Please leave this field blank', null],
  ],
  French: [
    ['Nom', 'name'],
    ['Nom et prénom', 'name'],
    ['Prénom', 'given-name'],
    ['Nom de famille', 'family-name'],
    ['Adresse e-mail', 'email'],
    ['Courriel', 'email'],
    ['Confirmez votre adresse e-mail', 'email-again'],
    ['Pays de résidence', 'country'],
    ['Adresse postale', 'address'],
    ['Code postal', 'postcode'],
    ['Ville', 'city'],
    ['Liens vers vos profils', 'url'],
    ['Objet de la demande', 'subject'],
    ['Votre référence', 'reference'],
    ['Votre message', 'letter'],
    ['Détails de la demande', 'letter'],
    ['Nom de la société', null],
    ['Nom d’utilisateur', null],
    ["Nom d'utilisateur", null],
    ['Type de demande', null],
    ['Date de naissance', null],
    ['Laissez ce champ vide', null],
  ],
  German: [
    ['Vor- und Nachname', 'name'],
    ['Vorname', 'given-name'],
    ['Nachname', 'family-name'],
    ['E-Mail-Adresse', 'email'],
    ['E-Mail-Adresse bestätigen', 'email-again'],
    ['Wohnsitzland', 'country'],
    ['Bundesland', 'region'],
    ['Anschrift', 'address'],
    ['Straße und Hausnummer', 'street'],
    ['Strasse', 'street'],
    ['PLZ', 'postcode'],
    ['Wohnort', 'city'],
    ['Link zu Ihrem Profil', 'url'],
    ['Betreff', 'subject'],
    ['Ihr Zeichen', 'reference'],
    ['Ihr Anliegen', 'letter'],
    ['Beschreibung Ihres Anliegens', 'letter'],
    ['Firmenname', null],
    ['Benutzername', null],
    ['Telefonnummer', null],
    ['Art der Anfrage', null],
    ['Aktenzeichen', null],
    ['Bitte leer lassen', null],
  ],
  Italian: [
    ['Nome e cognome', 'name'],
    ['Nome', 'name'],
    ['Cognome', 'family-name'],
    ['Indirizzo e-mail', 'email'],
    ['Conferma indirizzo e-mail', 'email-again'],
    ['Paese di residenza', 'country'],
    ['Provincia', 'region'],
    ['Indirizzo postale', 'address'],
    ['CAP', 'postcode'],
    ['Città', 'city'],
    ['Link al profilo', 'url'],
    ['Oggetto', 'subject'],
    ['La tua richiesta', 'letter'],
    ['Nome utente', null],
    ['Codice fiscale', null],
    ['Tipo di richiesta', null],
    ['Lascia questo campo vuoto', null],
  ],
  Spanish: [
    ['Nombre y apellidos', 'name'],
    ['Nombre', 'name'],
    ['Apellidos', 'family-name'],
    ['Correo electrónico', 'email'],
    ['Repita su correo electrónico', 'email-again'],
    ['País de residencia', 'country'],
    ['Comunidad autónoma', 'region'],
    ['Dirección postal', 'address'],
    ['Código postal', 'postcode'],
    ['Ciudad', 'city'],
    ['Enlaces a sus perfiles', 'url'],
    ['Asunto', 'subject'],
    ['Descripción de la solicitud', 'letter'],
    ['Nombre de usuario', null],
    ['Tipo de solicitud', null],
    ['Fecha de nacimiento', null],
    ['Deje este campo vacío', null],
  ],
  Greek: [
    ['Ονοματεπώνυμο', 'name'],
    ['Όνομα', 'name'],
    ['ΟΝΟΜΑ', 'name'],
    ['Επώνυμο', 'family-name'],
    ['Διεύθυνση ηλεκτρονικού ταχυδρομείου', 'email'],
    ['Επιβεβαίωση email', 'email-again'],
    ['Χώρα κατοικίας', 'country'],
    ['Περιφέρεια', 'region'],
    ['Ταχυδρομική διεύθυνση', 'address'],
    ['Οδός', 'street'],
    ['Τ.Κ.', 'postcode'],
    ['Πόλη', 'city'],
    ['Διευθύνσεις προφίλ', 'url'],
    ['Θέμα', 'subject'],
    ['Περιγραφή του αιτήματος', 'letter'],
    ['Όνομα χρήστη', null],
    ['Είδος αιτήματος', null],
    ['Ημερομηνία γέννησης', null],
    ['Αφήστε αυτό το πεδίο κενό', null],
  ],
};

describe.each(Object.entries(LABELS))('a label in %s', (_language, examples) => {
  it.each(examples)('"%s" asks for %s', (label, kind) => {
    expect(kindOf({ label, type: typeFor(kind) })).toBe(kind);
    if (kind === null) expect(kindOf({ label, type: 'textarea' })).toBeNull();
  });
});

describe('what a field asks for', () => {
  it.each<[string, FieldKind | null]>([
    ['name', 'name'],
    ['section-a shipping GIVEN-NAME', 'given-name'],
    ['work email', 'email'],
    ['country-name', 'country'],
    ['address-level1', 'region'],
    ['street-address', 'address'],
    ['tel', null],
    ['tel-national', null],
    ['organization', null],
    ['username', null],
    ['one-time-code', null],
    ['cc-name', null],
    ['bday', null],
  ])('is told by the token "%s" before any word', (autocomplete, kind) => {
    expect(kindOf({ autocomplete, label: 'Subject' })).toBe(kind);
    expect(meaningOf(field({ autocomplete }))?.isCertain ?? true).toBe(true);
  });

  it.each(['off', 'on', 'nope', 'new', '', 'constructor', '__proto__'])(
    'is not told by "%s"',
    (autocomplete) => {
      expect(kindOf({ autocomplete, label: 'Subject' })).toBe('subject');
      expect(kindOf({ autocomplete })).toBeNull();
    },
  );

  it('is told by the label before name, id, placeholder and what stands beside', () => {
    const rest = { name: 'last_name', id: 'company', placeholder: 'Subject', near: 'City' };
    expect(kindOf({ label: 'E-mail', ...rest })).toBe('email');
    expect(kindOf({ aria: 'E-mail', ...rest })).toBe('email');
    expect(kindOf(rest)).toBe('family-name');
    expect(kindOf({ label: 'Imię', ...rest })).toBe('family-name');
    expect(kindOf({ ...rest, name: '' })).toBeNull();
    expect(kindOf({ ...rest, name: '', id: '' })).toBe('subject');
    expect(kindOf({ near: 'City' })).toBe('city');
    expect(kindOf({ legend: 'Country' })).toBe('country');
  });

  it.each([
    ['firstName', 'given-name'],
    ['contact[last_name]', 'family-name'],
    ['emailAddress', 'email'],
    ['input_email_2', 'email'],
    ['url1', 'url'],
    ['user_name', null],
    ['companyName', null],
  ])('is read from the code’s own name %s', (name, kind) => {
    expect(kindOf({ name })).toBe(kind);
  });

  it('is an e-mail address or an address of a page where only the type says so', () => {
    expect(kindOf({ type: 'email' })).toBe('email');
    expect(kindOf({ type: 'url' })).toBe('url');
    expect(kindOf({ type: 'email', label: 'Agent e-mail' })).toBeNull();
    expect(kindOf({ type: 'url', label: 'Company website' })).toBeNull();
  });

  it('is never a value that its type cannot hold', () => {
    expect(kindOf({ type: 'email', label: 'Name' })).toBe('email');
    expect(kindOf({ type: 'text', label: 'Message' })).toBeNull();
    expect(kindOf({ type: 'text', label: 'Explanation of your name' })).toBeNull();
    expect(kindOf({ type: 'text', label: 'Your name, for the request details' })).toBe('name');
    expect(kindOf({ type: 'select-one', label: 'Subject' })).toBeNull();
    expect(kindOf({ type: 'select-one', label: 'Country' })).toBe('country');
    expect(kindOf({ type: 'textarea', label: 'Name' })).toBeNull();
  });

  it('tells the second e-mail field by its words, with the same token', () => {
    expect(kindOf({ autocomplete: 'email', label: 'Re-enter e-mail' })).toBe('email-again');
    expect(kindOf({ autocomplete: 'email', name: 'email_confirm' })).toBe('email-again');
  });
});

const TEXTS = [
  'autocomplete',
  'label',
  'aria',
  'name',
  'id',
  'placeholder',
  'near',
  'legend',
] as const satisfies (keyof FieldDescription)[];

const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'name',
    'email',
    'E-Mail',
    'Country',
    'message',
    'constructor',
    '__proto__',
    'toString',
    '  ',
  ),
);
export const anyField = fc
  .record({
    texts: fc.tuple(...TEXTS.map(() => someText)),
    type: fc.oneof(
      fc.constantFrom(...FILLABLE_TYPES, 'password', 'file', 'hidden', 'search', 'tel', 'checkbox', 'submit'),
      fc.string({ maxLength: 8 }),
    ),
    state: fc.constantFrom(...FIELD_STATES),
    form: fc.integer({ min: -1, max: 2 }),
    isLogin: fc.boolean(),
    maxLength: fc.option(fc.nat(3000)),
  })
  .map(({ texts, ...rest }) =>
    field({ ...rest, ...Object.fromEntries(TEXTS.map((key, at) => [key, texts[at]])) }),
  );

describe('for any strings at all', () => {
  it('reading never throws, and only types that may be filled mean anything', () => {
    fc.assert(
      fc.property(anyField, (any) => {
        const meaning = meaningOf(any);
        if (!FILLABLE_TYPES.some((type) => type === any.type)) expect(meaning).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it.each(['password', 'file', 'hidden', 'search', 'checkbox', 'radio', 'tel', 'number', 'date', 'button'])(
    'a field of the type %s is never one of ours, whatever it says',
    (type) => {
      for (const autocomplete of ['email', 'name', ''])
        expect(meaningOf(field({ type, autocomplete, label: 'E-mail', name: 'email' }))).toBeNull();
    },
  );

  it('plain words are words between single blanks', () => {
    expect(plainWords('  Ihre E-Mail-Adresse*: ')).toBe(' ihre e mail adresse ');
    expect(plainWords('firstName2')).toBe(' first name 2 ');
    expect(plainWords('')).toBe('  ');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainWords(text)).toMatch(/^ (?:[^ ]+ )* ?$/);
      }),
    );
  });
});
