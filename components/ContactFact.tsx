import type { Collector, EmailContact } from '../lib/directory/collector-schema';
import { CORRECTED, officialEmail } from '../lib/directory/contacts';
import type { TextKey, Translator } from '../lib/i18n/translate';

const CONFIDENCE = {
  high: 'requests.confidenceHigh',
  medium: 'requests.confidenceMedium',
  low: 'requests.confidenceLow',
} as const satisfies Record<string, TextKey>;

/** Where the firm's e-mail address is from, when it was seen and how sure it is. */
export function ContactFact({ collector, t }: { collector: Collector; t: Translator }) {
  const contact = officialEmail(collector);
  if (contact === null) return null;
  if (contact.sources.includes(CORRECTED)) {
    return <p class="small row yours">{t('collectors.yours', { day: t.day(contact.seen ?? '') })}</p>;
  }
  return <FactLine contact={contact} t={t} />;
}

export interface FactLineProps {
  readonly contact: Pick<EmailContact, 'sources' | 'seen' | 'confidence'>;
  readonly t: Translator;
}

/** Where an address is from, when it was seen and how sure it is. */
export function FactLine({ contact, t }: FactLineProps) {
  const { sources, seen, confidence } = contact;
  const known = {
    // Two pages of one host are one name.
    source: [...new Set(sources.map(sourceName))].join(' · '),
    confidence: t(CONFIDENCE[confidence]),
  };
  return (
    <p class="small row">
      {seen === null
        ? t('requests.contactFactUndated', known)
        : t('requests.contactFact', { ...known, day: t.date(seen) })}
    </p>
  );
}

/** The readable head of a source: the host of an address, or the text before its details. */
function sourceName(source: string): string {
  return source.startsWith('https://') ? new URL(source).hostname : (source.split(' ', 1)[0] ?? source);
}
