import { useState } from 'preact/hooks';
import type { TextKey, Translator } from '../lib/i18n/translate';
import { rules } from '../lib/sites/registry/rules';
import type { Settings } from '../lib/store/settings';
import type { StoreTrouble } from '../lib/store/result';
import { changeSettings } from '../lib/store/settings';
import { guessPlaceHere } from '../lib/place-guess';
import { MoreSites } from './MoreSites';
import { ResidenceFields } from './ResidenceFields';
import { StoreNotice } from './StoreNotice';
import { useBlockedSites } from './use-blocked-sites';

const DOES = ['welcome.does1', 'welcome.does2', 'welcome.does3'] as const satisfies TextKey[];
const NEVER = ['welcome.never1', 'welcome.never2', 'welcome.never3'] as const satisfies TextKey[];

export interface WelcomePageProps {
  readonly settings: Settings;
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** What it does, what it never does, where one lives, which sites: then out of the way. */
export function WelcomePage({ settings, changed, t }: WelcomePageProps) {
  const { isBlocked, allow } = useBlockedSites();
  // A guess stands in the field until somebody chooses or presses "Done", and is stored only then.
  const [guess, setGuess] = useState(settings.country === null ? guessPlaceHere() : null);

  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);

  async function change(update: (old: Settings) => Settings): Promise<boolean> {
    const stored = await changeSettings(update);
    setTrouble(stored.ok ? null : stored.why);
    await changed();
    return stored.ok;
  }

  async function finish(): Promise<void> {
    // Where nothing can be kept the page must not hold anyone up: the notice has been read once it is pressed again.
    const isKept = await change((old) => ({
      ...old,
      ...(guess === null ? {} : { country: guess.country, region: guess.region }),
      welcomed: true,
    }));
    if (isKept || trouble !== null) location.hash = '#/requests';
  }

  return (
    <>
      <h1>{t('welcome.title')}</h1>
      <p class="sub">
        {t('welcome.intro')} <a href="#/why">{t('why.title')}</a>
      </p>
      <section>
        <h2>{t('welcome.does')}</h2>
        <ul class="plain">
          {DOES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome.never')}</h2>
        <ul class="plain">
          {NEVER.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('settings.residence')}</h2>
        <ResidenceFields
          country={settings.country ?? guess?.country ?? null}
          region={settings.region ?? guess?.region ?? null}
          guess={guess}
          change={(country, region) => {
            setGuess(null);
            void change((old) => ({ ...old, country, region }));
          }}
          t={t}
        />
        {guess !== null && <p class="small below">{t('places.guessDone', { done: t('welcome.done') })}</p>}
      </section>
      <MoreSites sites={rules.filter((rule) => !rule.isCore && isBlocked(rule))} allow={allow} t={t} />
      <section>
        {trouble !== null && <StoreNotice why={trouble} t={t} />}
        <button type="button" class="primary" onClick={() => void finish()}>
          {t('welcome.done')}
        </button>
      </section>
    </>
  );
}
