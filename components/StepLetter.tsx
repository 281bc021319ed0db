import { useMemo, useState } from 'preact/hooks';
import type { Law } from '../lib/directory/law-schema';
import { regulatorsFor } from '../lib/directory/regulators';
import type { Regulator } from '../lib/directory/regulator-schema';
import type { Translator } from '../lib/i18n/translate';
import { compose } from '../lib/letters/compose';
import { LETTER_LANGUAGES, isLetterLanguage } from '../lib/letters/languages';
import type { LetterLanguage } from '../lib/letters/languages';
import { languageForBody, languageForComplaint, languageForFirm } from '../lib/letters/letter-language';
import type { Composed, LetterForm } from '../lib/letters/letter';
import { withText } from '../lib/letters/with-text';
import { historyOf } from '../lib/requests/history';
import type { KnownEvent, Request } from '../lib/requests/request';
import { channelOf } from '../lib/requests/send-way';
import type { SendWay } from '../lib/requests/send-way';
import type { StepKind } from '../lib/requests/steps';
import type { Identity } from '../lib/store/identity';
import { readIdentity } from '../lib/store/identity';
import { ownName } from './directory/own-name';
import { Field } from './Field';
import { IdentityFields } from './IdentityFields';
import { LetterWays } from './LetterWays';
import { isRegionOfComplaintOpen, RegionOfComplaint } from './RegionOfComplaint';
import type { Recipient } from './recipient';
import { recipientOf } from './recipient';
import { useStored } from './use-stored';

/** Steps that are letters, and the event that says one was sent. */
const EVENTS = {
  reminder: 'reminder-sent',
  appeal: 'appealed',
  'complaint-to-firm': 'complained-to-firm',
  'complaint-to-regulator': 'complained-to-regulator',
} as const satisfies Partial<Record<StepKind, KnownEvent['kind']>>;
type LetterStep = keyof typeof EVENTS;

const NOBODY: Identity = { name: '', email: '', postalAddress: '' };

/** Whether a step is done by a letter. */
export function isLetterStep(kind: StepKind): kind is LetterStep {
  return Object.hasOwn(EVENTS, kind);
}

export interface StepLetterProps {
  readonly kind: LetterStep;
  readonly request: Request;
  readonly law: Law;
  readonly regulators: readonly Regulator[];
  /** Pages of the firm's own list that a reminder is about; left out for a plain one. */
  readonly pages?: readonly string[];
  readonly today: string;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly t: Translator;
}

/** The next letter of a request, ready to send; and the word that it was sent. */
export function StepLetter(props: StepLetterProps) {
  const [identity] = useStored('identity', readIdentity);
  const [region, setRegion] = useState(props.request.region);
  const recipient = recipientOf(props.request.collector);
  if (identity === null || recipient === null) return null;
  const { country } = props.request;
  const [regulator = null] =
    region === props.request.region ? props.regulators : regulatorsFor(props.law, { country, region });
  if (props.kind === 'complaint-to-regulator' && regulator === null)
    return <p>{props.t('steps.noRegulator')}</p>;
  const known = identity.ok ? identity.value.identity : NOBODY;
  return (
    <>
      {props.kind === 'complaint-to-regulator' &&
        recipient.is === 'firm' &&
        isRegionOfComplaintOpen(country, props.request.region) && (
          <RegionOfComplaint country={country} region={region} change={setRegion} t={props.t} />
        )}
      <Desk key={regulator?.id} {...props} recipient={recipient} regulator={regulator} known={known} />
    </>
  );
}

interface DeskProps extends StepLetterProps {
  readonly recipient: Recipient;
  readonly regulator: Regulator | null;
  readonly known: Identity;
}

function Desk({ kind, request, law, pages = [], recipient, regulator, known, today, add, t }: DeskProps) {
  const isToRegulator = kind === 'complaint-to-regulator';
  // Authorities answer by post more than by e-mail.
  const isBody = recipient.is === 'body';
  // Two letters can stand on the page: that of the next step, and that about the pages.
  const fieldId = pages.length > 0 ? 'pages' : 'step';
  const [identity, setIdentity] = useState(known);
  const [language, setLanguage] = useState<LetterLanguage>(
    isToRegulator && regulator !== null
      ? languageForComplaint(regulator, t.language)
      : recipient.is === 'firm'
        ? languageForFirm(recipient.collector, t.language)
        : languageForBody(recipient.body, t.language),
  );
  const [edited, setEdited] = useState<string | null>(null);
  const [used, setUsed] = useState<SendWay | null>(null);

  const [full, short] = useMemo(() => {
    const history = historyOf(request, law, today);
    if (history === null) return [null, null];
    const { country, region, reference, profileUrls, rights } = request;
    function write(form: LetterForm): Composed {
      const common = {
        language,
        form,
        // A firm answers by e-mail: where the writer lives is not its business.
        identity: {
          ...identity,
          postalAddress: isToRegulator || isBody ? identity.postalAddress : '',
          country,
          region,
        },
        profileUrls,
        photoUrls: [],
        reference,
        today,
        history: history ?? { sentDay: today, dueDay: null, answer: null, steps: [] },
      };
      const office = isToRegulator ? regulator : null;
      if (recipient.is === 'body') {
        const { body } = recipient;
        return compose(
          office === null
            ? { ...common, kind: 'body-reminder', body }
            : { ...common, kind: 'body-complaint', body, regulator: office },
        );
      }
      const { collector } = recipient;
      return office === null
        ? compose({
            ...common,
            ...{ law, rights, collector, pages },
            kind: kind === 'complaint-to-regulator' ? 'reminder' : kind,
          })
        : compose({
            ...common,
            ...{ law, rights, collector },
            kind: 'complaint-to-regulator',
            regulator: office,
          });
    }
    return [write('full'), write('short')];
  }, [identity, language, request, today, pages.join(' ')]);

  const letter = full?.is === 'complete' ? withText(full.letter, edited) : null;

  async function confirm(): Promise<void> {
    if (letter === null) return;
    const channel = channelOf(used ?? 'copy');
    const original = edited !== null && full?.is === 'complete' ? { original: full.letter } : {};
    const sent = { at: new Date().toISOString(), day: today, channel, letter, ...original };
    if (isToRegulator) {
      await add({ kind: 'complained-to-regulator', ...sent, regulator: regulator?.id ?? null });
    } else if (kind === 'reminder' && pages.length > 0) {
      await add({ kind: 'reminder-sent', ...sent, pages: [...pages] });
    } else {
      await add({ kind: EVENTS[kind], ...sent });
    }
  }

  return (
    <div class="step-letter">
      {(known.name === '' || known.email === '' || (isBody && known.postalAddress === '')) && (
        <IdentityFields identity={identity} isLive hasPost={isBody} change={setIdentity} t={t} />
      )}
      {isToRegulator && regulator !== null && <Formalities regulator={regulator} t={t} />}
      {recipient.is === 'body' && recipient.body.level === 'state-and-local' && (
        <p class="notice">{t('steps.nameOffice')}</p>
      )}
      <Field id={`${fieldId}-language`} label={t('requests.letterLanguage')}>
        <select
          id={`${fieldId}-language`}
          value={language}
          onChange={({ currentTarget: { value } }) => {
            if (!isLetterLanguage(value)) return;
            setLanguage(value);
            setEdited(null);
          }}
        >
          {LETTER_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {t.languageName(each)}
            </option>
          ))}
        </select>
      </Field>
      {letter !== null && (
        <>
          <div class="field wide">
            <label for={`${fieldId}-text`}>{t('requests.text')}</label>
            <textarea
              id={`${fieldId}-text`}
              autocomplete="off"
              class="letter"
              lang={language}
              value={letter.body}
              onInput={({ currentTarget }) => setEdited(currentTarget.value)}
            />
          </div>
          <LetterWays
            full={letter}
            short={edited === null && short?.is === 'complete' ? short.letter : null}
            recipient={isToRegulator ? null : recipient}
            place={{ country: request.country, region: request.region }}
            sender={identity}
            reference={request.reference}
            used={setUsed}
            t={t}
          />
          <p class="row">
            <button
              type="button"
              {...(used === null ? {} : { class: 'primary' })}
              onClick={() => void confirm()}
            >
              {t('steps.sentStep')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function Formalities({ regulator, t }: { regulator: Regulator; t: Translator }) {
  const { url, formalities, languages } = regulator.complaint;
  return (
    <div class="notice">
      <p>
        <a href={`#/regulators/${regulator.id}`}>{ownName(regulator, t)}</a>
        {url !== null && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {t('steps.openAuthority')}
            </a>
          </>
        )}
      </p>
      <p class="small">
        {t('regulators.languages')}: {t.list(languages.map((code) => t.languageName(code)))}
      </p>
      {formalities.length > 0 && (
        <p class="small">
          {t('steps.formalities')}: {formalities.map((each) => t(`regulators.formality_${each}`)).join(' ')}
        </p>
      )}
    </div>
  );
}
