import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { takersFrom } from '../../lib/directory/takers';
import type { ExposureLevel } from '../../lib/exposure/reason';
import type { TextKey, Translator } from '../../lib/i18n/translate';
import type { StrangerTools } from '../../lib/profiles/check-all';
import { minutesFor, pause, planChecks, walkChecks } from '../../lib/profiles/check-all';
import type { OwnProfile } from '../../lib/profiles/own-profile';
import { profileExposure } from '../../lib/profiles/profile-exposure';
import { addCheck } from '../../lib/store/profiles';
import type { StoreTrouble } from '../../lib/store/result';
import type { StrangerView } from '../../lib/stranger/stranger-view';
import { StoreNotice } from '../StoreNotice';
import { FAILURES } from '../StrangerResult';
import { siteName } from './site-name';

export interface CheckAgainProps {
  readonly profiles: readonly OwnProfile[];
  /** How to look at a profile as a stranger; null where this build cannot: then nothing is offered. */
  readonly stranger: StrangerTools | null;
  /** Called after each result was kept. */
  readonly changed: () => Promise<void>;
  /** Between two requests; shorter in tests. */
  readonly wait?: typeof pause;
  readonly t: Translator;
}

interface Result {
  readonly profile: OwnProfile;
  readonly view: StrangerView;
  readonly before: ExposureLevel;
  readonly after: ExposureLevel;
  readonly trouble: StoreTrouble | null;
}

type State = 'idle' | 'asking' | 'walking' | 'done' | 'stopped';

/** Looks at own profiles as a stranger, one by one, after saying what the sites will see. */
export function CheckAgain({ profiles, stranger, changed, wait = pause, t }: CheckAgainProps) {
  const [state, setState] = useState<State>('idle');
  const [at, setAt] = useState(0);
  const [current, setCurrent] = useState<OwnProfile | null>(null);
  const [results, setResults] = useState<readonly Result[]>([]);
  const life = useRef<AbortController | null>(null);
  // Leaving the page ends the walk: no request without someone who sees it.
  useLayoutEffect(() => () => life.current?.abort(), []);
  if (stranger === null || profiles.length === 0) return null;
  const steps = planChecks(profiles);

  async function start({ check, allow }: StrangerTools): Promise<void> {
    // Asked first, while the press still counts. What is refused shows as such for each profile.
    const allowed = allow([...new Set(profiles.map(({ site }) => site))]);
    const mine = (life.current = new AbortController());
    setState('walking');
    setResults([]);
    await allowed;
    await walkChecks(steps, {
      check,
      started: (index, profile) => {
        setAt(index);
        setCurrent(profile);
      },
      found: async (profile, view) => {
        const result = await keep(profile, view);
        setResults((old) => [...old, result]);
        if (result.trouble === null) await changed();
      },
      wait,
      signal: mine.signal,
    });
    setCurrent(null);
    setState(mine.signal.aborted ? 'stopped' : 'done');
  }

  return (
    <div class="check-again">
      {state === 'walking' ? (
        <>
          <progress max={steps.length} value={at} aria-label={t('profiles.checkAll')} />
          <div class="row">
            <button type="button" ref={focusOnce} onClick={() => life.current?.abort()}>
              {t('profiles.checkStop')}
            </button>
          </div>
        </>
      ) : state === 'asking' ? (
        <div class="ask" role="group" aria-label={label(profiles, t)}>
          <p>{t('profiles.checkWarn', { count: profiles.length })}</p>
          {profiles.length > 1 && <p>{t('profiles.checkTime', { minutes: minutesFor(steps) })}</p>}
          <div class="row">
            <button type="button" class="primary" ref={focusOnce} onClick={() => void start(stranger)}>
              {t('profiles.checkStart')}
            </button>
            <button type="button" class="quiet" onClick={() => setState('idle')}>
              {t('profiles.checkCancel')}
            </button>
          </div>
        </div>
      ) : (
        <p class="row">
          <button type="button" onClick={() => setState('asking')}>
            {label(profiles, t)}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {state === 'walking' &&
          current !== null &&
          t('profiles.checkAt', {
            done: at + 1,
            count: steps.length,
            handle: current.handle,
            site: siteName(current.site),
          })}
        {state === 'done' && t('profiles.checkDone', { count: results.length })}
        {state === 'stopped' && t('profiles.checkStopped')}
      </p>
      {results.length > 0 && (
        <ul class="plain">
          {results.map((result) => (
            <li key={result.profile.id}>
              <b>{siteName(result.profile.site)}</b> · <bdi>{result.profile.handle}</bdi>
              <br />
              {foundText(result, t)} {levelMove(result, t)}
              {result.trouble !== null && <StoreNotice why={result.trouble} t={t} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function label(profiles: readonly OwnProfile[], t: Translator): string {
  return profiles.length === 1 ? t('profiles.checkOne') : t('profiles.checkAll');
}

/** Keeps what was found; a check that failed told nothing and is no part of the history. */
async function keep(profile: OwnProfile, view: StrangerView): Promise<Result> {
  const takers = takersFrom(profile.site);
  const before = profileExposure(profile, takers).level;
  const unchanged = { profile, view, before, after: before };
  if (view.is === 'failed') return { ...unchanged, trouble: null };
  const check = { at: new Date().toISOString(), facts: null, stranger: view, face: null };
  const stored = await addCheck(profile.id, check);
  if (!stored.ok) return { ...unchanged, trouble: stored.why };
  // Forgotten in another window meanwhile: then there is nothing to keep it for.
  if (stored.value.is !== 'found') return { ...unchanged, trouble: null };
  return { ...unchanged, after: profileExposure(stored.value.profile, takers).level, trouble: null };
}

function levelMove({ view, before, after }: Result, t: Translator): string {
  if (view.is === 'failed') return t('profiles.same', { level: t(`profiles.${before}`) });
  if (before === after) return t('profiles.same', { level: t(`profiles.${after}`) });
  return t('profiles.changed', { before: t(`profiles.${before}`), after: t(`profiles.${after}`) });
}

const FOUND = {
  reached: 'profiles.foundReached',
  'login-wall': 'profiles.foundLoginWall',
  missing: 'profiles.foundMissing',
} as const satisfies Record<Exclude<StrangerView['is'], 'failed'>, TextKey>;

function foundText({ profile, view }: Result, t: Translator): string {
  return view.is === 'failed' ? t(FAILURES[view.why], { site: siteName(profile.site) }) : t(FOUND[view.is]);
}

/** The button that was pressed is gone: the focus goes on with what follows it. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
