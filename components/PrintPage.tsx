import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Collector } from '../lib/directory/collector-schema';
import { collectorById } from '../lib/directory/collectors';
import type { Translator } from '../lib/i18n/translate';
import { lastLetterEvent } from '../lib/requests/last-letter';
import type { Paper, PostalAddress } from '../lib/requests/post';
import { currentAddress, paperOf, PAPERS } from '../lib/requests/post';
import type { Request } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import { changedDetails, keepDetails } from '../lib/store/details';
import type { Identity } from '../lib/store/identity';
import { readIdentity } from '../lib/store/identity';
import { requestStore } from '../lib/store/request-store';
import type { StoreTrouble } from '../lib/store/result';
import { FactLine } from './ContactFact';
import { Field } from './Field';
import { markSent } from './keep-request';
import { PrintedLetter } from './PrintedLetter';
import { handedOverSender, handOverSender } from './session-sender';
import { StoreNotice } from './StoreNotice';
import { useStored } from './use-stored';
import { usePurpose } from './lock/use-purpose';

const NOBODY: Identity = { name: '', email: '', postalAddress: '' };

/** Proper names, the same in every language. */
const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', 'us-letter': 'US Letter' };

/** A request's letter as a page to print. */
export function PrintPage({ id, t }: { id: string; t: Translator }) {
  const read = useCallback(() => requestStore.readRequest(id), [id]);
  const [stored] = useStored('requests', read);
  const [identity] = useStored('identity', readIdentity);
  if (stored === null || identity === null) return null;
  if (!stored.ok) return <StoreNotice why={stored.why} t={t} />;
  if (stored.value.is !== 'found') return <Nothing text={t('requests.gone')} back="#/requests" t={t} />;
  const { request } = stored.value;
  const collector = collectorById(request.collector);
  const address = collector === null ? null : currentAddress(collector);
  const back = `#/requests/${request.id}`;
  if (collector === null || address === null)
    return <Nothing text={t('channels.noAddress')} back={back} t={t} />;
  const known = identity.ok ? identity.value.identity : NOBODY;
  return <Desk request={request} collector={collector} address={address} known={known} back={back} t={t} />;
}

function Nothing({ text, back, t }: { text: string; back: string; t: Translator }) {
  return (
    <>
      <h1>{t('channels.post')}</h1>
      <p class="sub">{text}</p>
      <p class="row">
        <a href={back}>{t('requests.back')}</a>
      </p>
    </>
  );
}

interface DeskProps {
  readonly request: Request;
  readonly collector: Collector;
  readonly address: PostalAddress;
  readonly known: Identity;
  readonly back: string;
  readonly t: Translator;
}

function Desk({ request, collector, address, known, back, t }: DeskProps) {
  const purpose = usePurpose();
  const isKept = known.name !== '';
  const [sender, setSender] = useState(isKept ? known : (handedOverSender() ?? NOBODY));
  const [paper, setPaper] = useState(paperOf(request.country));
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  /** The fields typed in here: the others may have been changed in another window. */
  const touched = useRef<Partial<Identity>>({});
  const found = lastLetterEvent(request);
  const hasName = sender.name.trim() !== '';

  // Browsers take the title as the name of the PDF.
  useEffect(() => {
    const before = document.title;
    document.title = `${collector.name} ${request.reference}`;
    return () => {
      document.title = before;
    };
  }, []);

  function change(next: Identity): void {
    touched.current = { ...touched.current, ...changedDetails(sender, next) };
    setSender(next);
    handOverSender(next);
    if (isKept) void keepDetails(touched.current).then((kept) => setTrouble(kept.ok ? null : kept.why));
  }

  async function posted(): Promise<void> {
    if (found === null) return;
    const kept = await markSent(request.id, 'post', found.letter);
    if (kept.ok) location.hash = '#/requests';
    else setTrouble(kept.why);
  }

  if (found === null) return <Nothing text={t('channels.nothingToPrint')} back={back} t={t} />;
  return (
    <>
      <div class="print-desk">
        <h1>{t('channels.printTitle', { firm: collector.name })}</h1>
        <p class="sub">{t('channels.printIntro')}</p>
        <Field id="full-name" label={t('settings.fullName')}>
          <input
            id="full-name"
            type="text"
            autocomplete={purpose('name')}
            maxLength={200}
            value={sender.name}
            onInput={({ currentTarget: { value } }) => change({ ...sender, name: value })}
          />
        </Field>
        <Field
          id="own-address"
          label={t('channels.ownAddress')}
          hint={[t('channels.ownAddressHint'), ...(isKept ? [] : [t('channels.notKept')])].join(' ')}
        >
          <textarea
            id="own-address"
            rows={3}
            autocomplete={purpose('street-address')}
            maxLength={300}
            aria-describedby="own-address-hint"
            value={sender.postalAddress}
            onInput={({ currentTarget: { value } }) => change({ ...sender, postalAddress: value })}
          />
        </Field>
        <Field
          id="paper"
          label={t('channels.paper')}
          hint={paper === 'a4' ? t('channels.windowA4') : t('channels.windowLetter')}
        >
          <select
            id="paper"
            aria-describedby="paper-hint"
            value={paper}
            onChange={({ currentTarget: { value } }) =>
              setPaper(PAPERS.find((each) => each === value) ?? 'a4')
            }
          >
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {PAPER_NAMES[each]}
              </option>
            ))}
          </select>
        </Field>
        <FactLine contact={address} t={t} />
        {trouble !== null && <StoreNotice why={trouble} t={t} />}
        <p class="row">
          <button type="button" class="primary" disabled={!hasName} onClick={() => print()}>
            {t('channels.printNow')}
          </button>
          <button type="button" disabled={!hasName} onClick={() => void posted()}>
            {t('channels.posted')}
          </button>
          <a href={back}>{t('channels.toRequest')}</a>
        </p>
        <p class="small below" role="status">
          {hasName ? t('channels.printAdvice') : t('channels.nameMissing')}
        </p>
      </div>
      {hasName && (
        <PrintedLetter
          letter={found.letter}
          day={found.kind === 'sent' ? found.day : localDay(new Date(found.at))}
          sender={sender}
          firm={collector.legalName.value ?? collector.name}
          address={address.value}
          paper={paper}
        />
      )}
    </>
  );
}
