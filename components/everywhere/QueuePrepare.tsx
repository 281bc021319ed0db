import { useMemo, useState } from 'preact/hooks';
import type { Collector } from '../../lib/directory/collector-schema';
import { countriesWithRegions, lawFor } from '../../lib/directory/laws';
import type { TextKey, Translator } from '../../lib/i18n/translate';
import { chooseCollectors } from '../../lib/requests/choose-collectors';
import type { CollectorChoice } from '../../lib/requests/choose-collectors';
import { makeQueue } from '../../lib/requests/queue';
import type { Request } from '../../lib/requests/request';
import { localDay } from '../../lib/requests/today';
import { ruleForUrl } from '../../lib/sites/registry/find-rule';
import { startQueue } from '../../lib/store/queue';
import type { StoreTrouble } from '../../lib/store/result';
import type { Answers } from '../answers';
import { isUnknown, rememberAnswers } from '../answers';
import { concernText } from '../ChoiceNote';
import { FirstQuestions } from '../FirstQuestions';
import { LeftOutReason } from '../LeftOutReason';
import { ResidenceFields } from '../ResidenceFields';
import { StoreNotice } from '../StoreNotice';
import type { Subject } from '../use-subject';

export interface QueuePrepareProps {
  readonly subject: Subject;
  readonly firms: readonly Collector[];
  readonly requests: readonly Request[];
  readonly known: Answers;
  /** A list was kept that cannot be read. */
  readonly isUnreadable: boolean;
  readonly changed: () => Promise<void>;
  readonly started: () => Promise<void>;
  readonly t: Translator;
}

const BASIS = {
  law: 'queue.basis_law',
  offer: 'queue.basis_offer',
  courtesy: 'queue.basis_courtesy',
} as const satisfies Record<CollectorChoice['basis'], TextKey>;

/** Which firms there are for this profile, chosen beforehand; the user takes out any, and begins. */
export function QueuePrepare({
  subject,
  firms,
  requests,
  known,
  isUnreadable,
  t,
  ...told
}: QueuePrepareProps) {
  const [answers, setAnswers] = useState(known);
  const [isAsked, setAsked] = useState(!isUnknown(known));
  const [profiles, setProfiles] = useState(subject.profile);
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const { country, region, guess } = answers;

  const profileUrls = profiles
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // The first page named says the site; one that none of our sites has leaves the order to the kinds of firms.
  const site =
    subject.site ?? (profileUrls[0] === undefined ? null : (ruleForUrl(profileUrls[0])?.id ?? null));
  // Not with each key: with ten thousand requests it takes longer than one.
  const choices = useMemo(
    () =>
      chooseCollectors({
        collectors: firms,
        site,
        place: { country: country ?? '', region },
        requests,
        today: localDay(),
      }),
    [firms, site, country, region, requests],
  );
  const open = choices.filter(({ leftOut }) => leftOut === null);
  const without = choices.filter(({ leftOut }) => leftOut !== null);
  const count = open.filter(({ collector }) => !unwanted.has(collector.id)).length;
  const missing = missingText(profileUrls, country, region);

  function toggle(id: string, isWanted: boolean): void {
    const next = new Set(unwanted);
    if (isWanted) next.delete(id);
    else next.add(id);
    setUnwanted(next);
  }

  async function start(): Promise<void> {
    if (country === null) return;
    const { law } = lawFor(country, region);
    const photoUrls = subject.photo !== '' && profiles === subject.profile ? [subject.photo] : [];
    const from = { country, region, law: law.id, profileUrls, photoUrls };
    const saved = await startQueue(makeQueue(choices, unwanted, from, new Date().toISOString()));
    if (!saved.ok) return setTrouble(saved.why);
    rememberAnswers({ ...answers, guess: null });
    await told.started();
  }

  return (
    <>
      <h1>{t('queue.title')}</h1>
      <p class="sub">{t('queue.intro')}</p>
      {isUnreadable && <p class="notice">{t('queue.unreadable')}</p>}
      {!isAsked ? (
        <FirstQuestions
          start={answers}
          go={t('places.goList')}
          done={(given) => {
            setAnswers(given);
            setAsked(true);
            void told.changed();
          }}
          t={t}
        />
      ) : (
        <>
          <section>
            <h2>{t('requests.pages')}</h2>
            {subject.isLost && profiles === '' && <p class="notice">{t('requests.tabLost')}</p>}
            <div class="field wide">
              <label for="profiles">{t('requests.profiles')}</label>
              <textarea
                id="profiles"
                autocomplete="off"
                rows={2}
                aria-describedby="profiles-hint"
                spellcheck={false}
                value={profiles}
                onInput={({ currentTarget }) => setProfiles(currentTarget.value)}
              />
              <small id="profiles-hint">{t('queue.profileHint')}</small>
            </div>
            <ResidenceFields
              country={country}
              region={region}
              guess={guess}
              change={(nextCountry, nextRegion) =>
                setAnswers({ ...answers, country: nextCountry, region: nextRegion, guess: null })
              }
              t={t}
            />
          </section>

          <section>
            <h2>{t('queue.toWrite', { count: open.length })}</h2>
            {choices.length === 0 && <p>{t('queue.nobody')}</p>}
            {open.length > 0 && <p class="small">{t('queue.toWriteHint')}</p>}
            <ul class="firms">
              {open.map((choice) => (
                <li key={choice.collector.id}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      name={choice.collector.id}
                      checked={!unwanted.has(choice.collector.id)}
                      onChange={({ currentTarget }) => toggle(choice.collector.id, currentTarget.checked)}
                    />
                    <span>
                      <b>{choice.collector.name}</b>
                      <span class="small">
                        {t(`facts.kind_${choice.collector.kind}`)} · {concernText(choice, site, t)}{' '}
                        {choice.basis !== 'law' && country !== null && t(BASIS[choice.basis])}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            {without.length > 0 && (
              <details>
                <summary>{t('queue.without', { count: without.length })}</summary>
                <ul class="firms">
                  {without.map(({ collector, leftOut }) => (
                    <li key={collector.id}>
                      <div>
                        <b>
                          <a href={`#/collectors/${collector.id}`}>{collector.name}</a>
                        </b>
                        {leftOut !== null && (
                          <span class="small">
                            <LeftOutReason left={leftOut} t={t} />
                          </span>
                        )}
                      </div>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <p class="small below" role="status">
              {missing !== null && t(missing)}
            </p>
            {trouble !== null && <StoreNotice why={trouble} t={t} />}
            {missing === null && count > 0 && (
              <p class="row">
                <button type="button" class="primary" onClick={() => void start()}>
                  {t('queue.start', { count })}
                </button>
              </p>
            )}
          </section>
        </>
      )}
    </>
  );
}

/** What the list cannot do without yet; null where nothing is missing. */
function missingText(
  profileUrls: readonly string[],
  country: string | null,
  region: string | null,
): 'queue.needProfile' | 'queue.needPlace' | 'queue.needRegion' | null {
  if (profileUrls.length === 0) return 'queue.needProfile';
  if (country === null) return 'queue.needPlace';
  return region === null && countriesWithRegions().includes(country) ? 'queue.needRegion' : null;
}
