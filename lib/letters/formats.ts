/** Formats of a language, each made once: making one costs far more than using it. */

export const longDays = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

export const months = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

export const regionNames = perLocale(
  (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
);

export const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const currencies = new Map<string, Intl.NumberFormat>();

/** A sum of money, without its cents. `currency` is ISO 4217. */
export function sumOfMoney(value: number, currency: string, locale: string): string {
  const key = `${locale} ${currency}`;
  const format =
    currencies.get(key) ??
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  currencies.set(key, format);
  return format.format(value);
}

function perLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const found = made.get(locale) ?? make(locale);
    made.set(locale, found);
    return found;
  };
}
