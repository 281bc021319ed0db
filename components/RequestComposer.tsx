import { useState } from 'preact/hooks';
import { collectorById } from '../lib/directory/directory';
import type { Collector } from '../lib/directory/collector-schema';
import type { Translator } from '../lib/i18n/translate';
import type { Identity } from '../lib/store/identity';
import { readIdentity } from '../lib/store/identity';
import type { Settings } from '../lib/store/settings';
import { Field } from './Field';
import { IdentityFields } from './IdentityFields';
import { LawBox } from './LawBox';
import { LetterEditor } from './LetterEditor';
import { ResidenceFields } from './ResidenceFields';
import { SendWays } from './SendWays';
import { useDraft } from './use-draft';
import { useStored } from './use-stored';

/** The firm a request goes to until others can be chosen. */
const FIRM = 'clearview-ai';
const NOBODY: Identity = { name: '', email: '', postalAddress: '' };

export interface RequestComposerProps {
  /** The tab the writer came from, to take the profile from; null where there is none. */
  readonly tabId: number | null;
  readonly settings: Settings;
  readonly t: Translator;
}

/** Writing one request, from the writer's details to the word that it was sent. */
export function RequestComposer(props: RequestComposerProps) {
  const [identity] = useStored('identity', readIdentity);
  const collector = collectorById(FIRM);
  if (identity === null || collector === null) return null;
  const known = identity.ok ? identity.value.identity : NOBODY;
  return <Composer {...props} collector={collector} known={known} />;
}

interface ComposerProps extends RequestComposerProps {
  readonly collector: Collector;
  readonly known: Identity;
}

function Composer({ tabId, settings, t, collector, known }: ComposerProps) {
  const { country, region } = settings;
  const draft = useDraft(collector, { country, region, identity: known }, tabId);
  const [isKept, setKept] = useState(known.name !== '' || known.email !== '');
  const { fields, change } = draft;

  return (
    <>
      <h1>{t('requests.newTitle', { firm: collector.name })}</h1>
      <p class="sub">{t('requests.newIntro')}</p>

      <section>
        <h2>{t('requests.you')}</h2>
        <ResidenceFields
          country={fields.country}
          region={fields.region}
          change={(nextCountry, nextRegion) => change({ country: nextCountry, region: nextRegion })}
          t={t}
        />
        <IdentityFields identity={fields.identity} isLive change={(identity) => change({ identity })} t={t} />
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
          <small id="profiles-hint">{t('requests.profilesHint')}</small>
        </div>
        <Field id="photo" label={t('requests.photos')} hint={t('requests.photosHint')}>
          <input
            id="photo"
            type="url"
            aria-describedby="photo-hint"
            value={fields.photo}
            onInput={({ currentTarget }) => change({ photo: currentTarget.value })}
          />
        </Field>
      </section>

      <section>
        <h2>{t('requests.letter')}</h2>
        <LawBox draft={draft} t={t} />
        <LetterEditor draft={draft} t={t} />
      </section>

      <SendWays draft={draft} collector={collector} isKept={isKept} t={t} />
    </>
  );
}
