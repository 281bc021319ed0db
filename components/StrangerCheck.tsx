import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { StrangerView } from '../lib/stranger/stranger-view';
import { StrangerResult } from './StrangerResult';

export interface StrangerCheckProps {
  /** The site's own name. */
  readonly site: string;
  readonly handle: string;
  /** Asks the browser for the site where it is not allowed yet; called straight from the press, or browsers refuse. */
  readonly allow: () => Promise<boolean>;
  /** Makes the one request. An aborted signal ends it. */
  readonly check: (signal: AbortSignal) => Promise<StrangerView>;
  /** Told every result but a stopped one. */
  readonly onResult?: (view: StrangerView) => void;
  readonly t: Translator;
}

type State = 'idle' | 'running' | StrangerView;

/** "See what a stranger sees": what the press sends is said beside it, it can be stopped, and the result stays below. */
export function StrangerCheck({ site, handle, allow, check, onResult, t }: StrangerCheckProps) {
  const [state, setState] = useState<State>('idle');
  const section = useRef<HTMLElement>(null);
  const running = useRef<AbortController | null>(null);
  // What the page around makes of a result may change while the site is asked: who marks the profile meanwhile wants it kept.
  const told = useRef(onResult);
  told.current = onResult;
  // Who closes the page or moves to another profile wants no answer any more.
  useLayoutEffect(() => () => running.current?.abort(), []);

  async function start(isAllowed: Promise<boolean>): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    setState('running');
    const view: StrangerView = (await isAllowed)
      ? await check(stop.signal)
      : { is: 'failed', why: 'not-allowed' };
    running.current = null;
    if (stop.signal.aborted) return setState({ is: 'failed', why: 'stopped' });
    setState(view);
    told.current?.(view);
  }

  function press({ detail }: MouseEvent): void {
    // The second half of a double click must not stop what the first began.
    if (detail > 1) return;
    if (running.current === null) void start(allow());
    else running.current.abort();
  }

  // The popup is short, and its foot covers what comes below.
  useLayoutEffect(() => {
    if (state !== 'idle') section.current?.scrollIntoView({ block: 'start' });
  }, [state]);

  const isRunning = state === 'running';
  const isDone = typeof state === 'object';
  return (
    <section class="stranger" ref={section}>
      <button type="button" aria-describedby="stranger-hint" onClick={press}>
        {isRunning ? t('stranger.stop') : isDone ? t('stranger.again') : t('stranger.see')}
      </button>
      <p class="small" id="stranger-hint">
        {t('stranger.hint', { site })}
      </p>
      <div role="status">
        {isRunning && <p>{t('stranger.running', { site })}</p>}
        {isDone && <StrangerResult view={state} site={site} handle={handle} t={t} />}
      </div>
    </section>
  );
}
