import type { FieldKind } from './field';
import type { FillValues, PlaceValue } from './values';

/** What a person is told of, each one line: parts of a name or an address count as it. */
export const FILL_ITEMS = [
  'name',
  'email',
  'country',
  'region',
  'address',
  'urls',
  'subject',
  'reference',
  'letter',
] as const;
export type FillItem = (typeof FILL_ITEMS)[number];

/** One text that wants one field. */
export interface Want {
  readonly item: FillItem;
  readonly kind: FieldKind;
  /** Best first: the next is tried where a field is too short for it. */
  readonly texts: readonly string[];
  /** For the clipboard, where it finds no field. */
  readonly copy: string;
  /** What it is known by in a list of countries or regions. */
  readonly place?: PlaceValue;
  /** Of text areas alone: several lines. */
  readonly needsArea?: boolean;
  /** A second place for what has its place already: not missed where there is none. */
  readonly isSpare?: boolean;
}

/** The texts that a form asking for these kinds could take; `hasUrlArea`: one of its text areas asks for addresses. */
export function wantsOf(values: FillValues, kinds: ReadonlySet<FieldKind>, hasUrlArea: boolean): Want[] {
  const { email, country, region } = values;
  const wants = [
    ...nameWants(values, kinds),
    ...(email === null
      ? []
      : [
          { item: 'email', kind: 'email', texts: [email], copy: email } as const,
          { item: 'email', kind: 'email-again', texts: [email], copy: email, isSpare: true } as const,
        ]),
    ...(country === null ? [] : [placeWant('country', country)]),
    ...(region === null ? [] : [placeWant('region', region)]),
    ...addressWants(values, kinds),
    ...urlWants(values.urls, hasUrlArea),
    textWant('subject', [values.subject]),
    textWant('reference', [values.reference]),
    textWant('letter', values.letters),
  ];
  return wants.filter(({ copy }) => copy !== '');
}

function nameWants({ name }: FillValues, kinds: ReadonlySet<FieldKind>): Want[] {
  if (name === null) return [];
  const { full, given, family } = name;
  const hasParts = kinds.has('given-name') || kinds.has('family-name');
  if (!hasParts || given === null || family === null) {
    return [{ item: 'name', kind: 'name', texts: [full], copy: full }];
  }
  return [
    { item: 'name', kind: 'given-name', texts: [given], copy: full },
    { item: 'name', kind: 'family-name', texts: [family], copy: full },
  ];
}

function addressWants({ address }: FillValues, kinds: ReadonlySet<FieldKind>): Want[] {
  if (address === null) return [];
  const copy = address.lines.join('\n');
  const hasParts = kinds.has('street') || kinds.has('postcode') || kinds.has('city');
  if (!hasParts) return [{ item: 'address', kind: 'address', texts: [copy], copy }];
  const parts: readonly (readonly [FieldKind, string | null])[] = [
    // Beside a field for the town, "Address" is the street.
    [kinds.has('street') ? 'street' : 'address', address.street],
    ['postcode', address.postcode],
    ['city', address.city],
  ];
  return parts.map(([kind, text]) => ({ item: 'address', kind, texts: text === null ? [] : [text], copy }));
}

/** A text area takes all addresses; lines take one each. */
function urlWants(urls: readonly string[], hasUrlArea: boolean): Want[] {
  if (!hasUrlArea) return urls.map((url) => ({ item: 'urls', kind: 'url', texts: [url], copy: url }));
  const all = urls.join('\n');
  return [
    { item: 'urls', kind: 'url', texts: [all], copy: all, needsArea: true },
    ...urls
      .slice(0, 1)
      .map((url): Want => ({ item: 'urls', kind: 'url', texts: [url], copy: url, isSpare: true })),
  ];
}

function placeWant(item: 'country' | 'region', place: PlaceValue): Want {
  return { item, kind: item, texts: [place.text], copy: place.text, place };
}

function textWant(item: 'subject' | 'reference' | 'letter', texts: readonly string[]): Want {
  return { item, kind: item, texts, copy: texts[0] ?? '' };
}
