import { useState } from 'preact/hooks';
import { collectorById } from '../lib/directory/collectors';
import { withCorrection } from '../lib/directory/contacts';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Translator } from '../lib/i18n/translate';
import type { Identity } from '../lib/store/identity';
import { readIdentity } from '../lib/store/identity';
import type { Settings } from '../lib/store/settings';
import type { ContactCorrection } from '../lib/store/corrections';
import { readCorrections } from '../lib/store/corrections';
import { BodyFields } from './BodyFields';
import { DropNotice } from './directory/DropNotice';
import { NoRecord } from './directory/NoRecord';
import { SafetyWarning } from './directory/SafetyWarning';
import { SignalNotice } from './directory/SignalNotice';
import { Field } from './Field';
import { IdentityFields } from './IdentityFields';
import { LawBox } from './LawBox';
import { LetterEditor } from './LetterEditor';
import { ResidenceFields } from './ResidenceFields';
import type { Recipient } from './recipient';
import { recipientName } from './recipient';
import { SendWays } from './SendWays';
import { useDraft } from './use-draft';
import { useStored } from './use-stored';

/** The firm a request goes to where none is named: its database is the largest known. */
const FIRST_FIRM = 'clearview-ai';
const NOBODY: Identity = { name: '', email: '', postalAddress: '' };

export interface RequestComposerProps {
  /** Ids of the collector or the public body to write to; both null for the collector that matters most. */
  readonly firm: string | null;
  readonly body: string | null;
  /** The tab the writer came from, to take the profile from; null where there is none. */
  readonly tabId: number | null;
  readonly settings: Settings;
  readonly t: Translator;
}

/** Writing one request, from the writer's details to the word that it was sent. */
export function RequestComposer(props: RequestComposerProps) {
  const [identity] = useStored('identity', readIdentity);
  const [corrections] = useStored('corrections', readCorrections);
  const [isWarned, setWarned] = useState(false);
  if (identity === null || corrections === null) return null;
  const corrected = corrections.ok ? corrections.value : new Map<string, ContactCorrection>();
  const recipient = recipientOf(props, corrected);
  if (recipient === null) return <NoRecord room="collectors" t={props.t} />;
  if (recipient.is === 'body' && !isWarned) {
    return <Warning recipient={recipient} read={() => setWarned(true)} t={props.t} />;
  }
  const known = identity.ok ? identity.value.identity : NOBODY;
  return <Composer {...props} recipient={recipient} known={known} />;
}

function recipientOf(
  { firm, body: bodyId }: RequestComposerProps,
  corrections: ReadonlyMap<string, ContactCorrection>,
): Recipient | null {
  if (bodyId !== null) {
    const body = publicBodyById(bodyId);
    return body === null ? null : { is: 'body', body };
  }
  const collector = collectorById(firm ?? FIRST_FIRM);
  if (collector === null) return null;
  return { is: 'firm', collector: withCorrection(collector, corrections.get(collector.id) ?? null) };
}

interface WarningProps {
  readonly recipient: Recipient;
  readonly read: () => void;
  readonly t: Translator;
}

/** Before a word is written to an authority: what writing to it gives away. */
function Warning({ recipient, read, t }: WarningProps) {
  return (
    <>
      <h1>{t('bodies.write', { body: recipientName(recipient, t) })}</h1>
      <SafetyWarning t={t} />
      <p class="row">
        <button type="button" class="primary" onClick={read}>
          {t('bodies.read')}
        </button>
        <a href="#/organisations">{t('organisations.title')}</a>
      </p>
    </>
  );
}

interface ComposerProps extends RequestComposerProps {
  readonly recipient: Recipient;
  readonly known: Identity;
}

function Composer({ tabId, settings, t, recipient, known }: ComposerProps) {
  const { country, region } = settings;
  const draft = useDraft(recipient, { country, region, identity: known }, tabId, t.language);
  const [isKept, setKept] = useState(known.name !== '' || known.email !== '');
  const { fields, change } = draft;
  const name = recipientName(recipient, t);
  const place = { country: fields.country ?? '', region: fields.region };

  return (
    <>
      <h1>
        {recipient.is === 'firm' ? t('requests.newTitle', { firm: name }) : t('bodies.write', { body: name })}
      </h1>
      <p class="sub">{t('requests.newIntro')}</p>
      {recipient.is === 'firm' ? (
        <DropNotice collector={recipient.collector} place={place} t={t} />
      ) : (
        <SafetyWarning t={t} />
      )}

      <section>
        <h2>{t('requests.you')}</h2>
        <ResidenceFields
          country={fields.country}
          region={fields.region}
          change={(nextCountry, nextRegion) =>
            change({ country: nextCountry, region: nextRegion, lawId: null })
          }
          t={t}
        />
        <IdentityFields identity={fields.identity} isLive change={(identity) => change({ identity })} t={t} />
        {recipient.is === 'body' && <BodyFields body={recipient.body} draft={draft} t={t} />}
        <label class="choice">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ currentTarget }) => setKept(currentTarget.checked)}
          />
          {t('requests.keep')}
        </label>
      </section>

      <section>
        <h2>{t('requests.pages')}</h2>
        {draft.isTabLost && fields.profiles === '' && <p class="notice">{t('requests.tabLost')}</p>}
        <div class="field wide">
          <label for="profiles">{t('requests.profiles')}</label>
          <textarea
            id="profiles"
            rows={2}
            aria-describedby="profiles-hint"
            spellcheck={false}
            value={fields.profiles}
            onInput={({ currentTarget }) => change({ profiles: currentTarget.value })}
          />
          <small id="profiles-hint">
            {t(recipient.is === 'firm' ? 'requests.profilesHint' : 'requests.profilesOptional')}
          </small>
        </div>
        {recipient.is === 'firm' && (
          <Field id="photo" label={t('requests.photos')} hint={t('requests.photosHint')}>
            <input
              id="photo"
              type="url"
              aria-describedby="photo-hint"
              value={fields.photo}
              onInput={({ currentTarget }) => change({ photo: currentTarget.value })}
            />
          </Field>
        )}
      </section>

      <section>
        <h2>{t('requests.letter')}</h2>
        {recipient.is === 'firm' && (
          <>
            <LawBox draft={draft} t={t} />
            <SignalNotice place={place} t={t} />
          </>
        )}
        <LetterEditor draft={draft} t={t} />
      </section>

      <SendWays draft={draft} recipient={recipient} isKept={isKept} t={t} />
    </>
  );
}
