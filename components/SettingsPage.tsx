import { isLanguageId, languageIds, languageNames } from '../lib/i18n/languages';
import { useState } from 'preact/hooks';
import { browser } from '../lib/browser';
import type { Translator } from '../lib/i18n/translate';
import type { Message } from '../lib/messages';
import { rules } from '../lib/sites/registry/rules';
import type { SiteRule } from '../lib/sites/site';
import type { StoreResult } from '../lib/store/result';
import type { Settings } from '../lib/store/settings';
import { changeSettings, siteSettings } from '../lib/store/settings';
import { DetailsSettings } from './DetailsSettings';
import { FailedWrite } from './FailedWrite';
import { Field } from './Field';
import { LockSettings } from './lock/LockSettings';
import { LookAgainField } from './profiles/LookAgainField';
import { NoticeSettings } from './NoticeSettings';
import { MoreSites } from './MoreSites';
import { ResidenceFields } from './ResidenceFields';
import { Shortcuts } from './Shortcuts';
import { SiteRow } from './SiteRow';
import { useBlockedSites } from './use-blocked-sites';
import { YourData } from './YourData';

const WARN_TEXTS = {
  'each-profile-once': 'settings.warnOnce',
  'every-visit': 'settings.warnEvery',
  'my-profiles': 'settings.warnMine',
  never: 'settings.warnNever',
} as const satisfies Record<Settings['warn'], string>;
const WARN_CHOICES: readonly Settings['warn'][] = [
  'each-profile-once',
  'every-visit',
  'my-profiles',
  'never',
];

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly damaged: readonly string[];
  /** Called after a change was stored, so that the page around draws it. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Every setting, kept the moment it is changed. */
export function SettingsPage({ settings, damaged, changed, t }: SettingsPageProps) {
  const { isBlocked, allow } = useBlockedSites();
  const [outcome, setOutcome] = useState<StoreResult<unknown> | null>(null);
  /** How often the store was changed at large: what was typed before counts no more. */
  const [era, setEra] = useState(0);

  function report(result: StoreResult<unknown>): void {
    setOutcome(result);
  }

  async function change(update: (old: Settings) => Settings): Promise<void> {
    const result = await changeSettings(update);
    await changed();
    // Afterwards: drawn with the settings of before, a switch would jump back for a moment.
    report(result);
    await tellBackground();
  }

  async function tellChanged(): Promise<void> {
    await changed();
    await tellBackground();
  }

  async function tellBackground(): Promise<void> {
    const message: Message<'settings-changed'> = { kind: 'settings-changed' };
    // A background that does not answer looks by itself when it starts; what was kept or not is told all the same.
    await browser.runtime.sendMessage(message).catch(() => undefined);
  }

  async function startAfresh(): Promise<void> {
    setEra((old) => old + 1);
    await tellChanged();
  }

  function changeSite(rule: SiteRule, next: { on?: boolean; card?: boolean }): void {
    void change((old) => ({
      ...old,
      sites: { ...old.sites, [rule.id]: { ...siteSettings(old, rule.id), ...next } },
    }));
  }

  return (
    <>
      <h1>{t('settings.title')}</h1>
      <p class="sub">
        {t('settings.intro')}{' '}
        <span class="saved" role="status">
          {outcome?.ok === true && t('settings.saved')}
        </span>
      </p>
      {damaged.length > 0 && <p class="notice">{t('notices.settingsDamaged', { count: damaged.length })}</p>}
      {outcome?.ok === false && <FailedWrite failed={outcome} t={t} />}

      <section>
        <h2>{t('settings.sites')}</h2>
        {rules
          .filter((rule) => rule.isCore || !isBlocked(rule))
          .map((rule) => (
            <SiteRow
              key={rule.id}
              rule={rule}
              value={siteSettings(settings, rule.id)}
              isAllowed={!isBlocked(rule)}
              change={(next) => changeSite(rule, next)}
              allow={() => allow([rule])}
              t={t}
            />
          ))}
      </section>

      <MoreSites sites={rules.filter((rule) => !rule.isCore && isBlocked(rule))} allow={allow} t={t} />

      <section>
        <fieldset>
          <legend>{t('settings.warn')}</legend>
          {WARN_CHOICES.map((choice) => (
            <label key={choice} class="choice">
              <input
                type="radio"
                name="warn"
                value={choice}
                checked={settings.warn === choice}
                onChange={() => void change((old) => ({ ...old, warn: choice }))}
              />
              {t(WARN_TEXTS[choice])}
            </label>
          ))}
        </fieldset>
      </section>

      <NoticeSettings
        wanted={settings.dueNotice}
        change={(dueNotice) => void change((old) => ({ ...old, dueNotice }))}
        t={t}
      />

      <section>
        <h2>{t('settings.residence')}</h2>
        <ResidenceFields
          country={settings.country}
          region={settings.region}
          change={(country, region) => void change((old) => ({ ...old, country, region }))}
          t={t}
        />
      </section>

      <DetailsSettings key={era} settings={settings} report={report} changed={tellChanged} t={t} />

      <section>
        <LookAgainField
          settings={settings}
          change={(days) => void change((old) => ({ ...old, lookAgainDays: days }))}
          t={t}
        />
      </section>

      <section>
        <Field id="language" label={t('settings.language')}>
          <select
            id="language"
            value={settings.language}
            onChange={({ currentTarget: { value } }) =>
              void change((old) => ({ ...old, language: isLanguageId(value) ? value : 'auto' }))
            }
          >
            <option value="auto">{t('settings.languageAuto')}</option>
            {languageIds.map((id) => (
              <option key={id} value={id} lang={id}>
                {languageNames[id]}
              </option>
            ))}
          </select>
        </Field>
      </section>

      <LockSettings changed={startAfresh} t={t} />

      <Shortcuts t={t} />

      <YourData changed={startAfresh} t={t} />

      <section>
        <a href="#/about">{t('about.title')}</a>
      </section>
    </>
  );
}
