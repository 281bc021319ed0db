import type { ComponentChildren } from 'preact';
import { Component, render } from 'preact';
import { browser } from '../../lib/browser';
import { crashReport } from '../../lib/crash/crash-report';
import { browserName } from '../../lib/report';
import { parseRoute } from '../route';
import { Crash } from './Crash';
import { routePattern } from './route-pattern';
import type { TypedText } from './typed-texts';
import { typedTexts } from './typed-texts';

export type GuardedPage = 'popup' | 'dashboard';

interface Fault {
  readonly report: string;
  readonly typed: readonly TypedText[];
}

interface GuardProps {
  readonly page: GuardedPage;
  readonly children: ComponentChildren;
}

/** Around a whole page: what throws while it is drawn is explained in its place. Going to another address draws it anew. */
export class Guard extends Component<GuardProps, { readonly fault: Fault | null }> {
  override state = { fault: null };
  readonly life = new AbortController();

  override componentDidMount(): void {
    window.addEventListener('hashchange', () => this.setState({ fault: null }), { signal: this.life.signal });
  }

  override componentWillUnmount(): void {
    this.life.abort();
  }

  override componentDidCatch(thrown: unknown): void {
    // The fields are still there at this moment: what stood in them is shown, and kept nowhere else.
    this.setState({ fault: { report: reportOf(thrown, this.props.page), typed: typedTexts(document) } });
  }

  override render({ page, children }: GuardProps, { fault }: { readonly fault: Fault | null }) {
    return fault === null ? children : <CrashOf fault={fault} page={page} close={null} />;
  }
}

/**
 * Explains what throws outside of drawing: in an event's listener or a promise that nobody waits for. The page stays as it
 * is, with all that was typed; where there is none yet, the explanation stands alone.
 */
export function watchFaults(page: GuardedPage): void {
  function tell(thrown: unknown): void {
    if (document.getElementById('crash') !== null) return;
    const isWhole = document.getElementById('app')?.childElementCount === 0;
    const place = document.createElement('div');
    place.id = 'crash';
    document.body.prepend(place);

    function close(): void {
      render(null, place);
      place.remove();
    }
    const fault = { report: reportOf(thrown, page), typed: [] };
    render(<CrashOf fault={fault} page={page} close={isWhole ? null : close} />, place);
    if (isWhole) window.addEventListener('hashchange', () => location.reload(), { once: true });
  }

  window.addEventListener('error', ({ error }: ErrorEvent) => {
    // Without an error it is no exception: a picture that did not load, or an observer that browsers report late.
    if (error !== null && error !== undefined) tell(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}

interface CrashOfProps {
  readonly fault: Fault;
  readonly page: GuardedPage;
  readonly close: (() => void) | null;
}

function CrashOf({ fault, page, close }: CrashOfProps) {
  const isPopup = page === 'popup';
  return <Crash {...fault} close={close} dashboard={isPopup ? dashboard : sameRoute} isPopup={isPopup} />;
}

function dashboard(route: string): string {
  return browser.runtime.getURL(`dashboard.html${route}`);
}

function sameRoute(route: string): string {
  return route;
}

function reportOf(thrown: unknown, page: GuardedPage): string {
  return crashReport({
    thrown,
    page,
    route: page === 'popup' ? '' : routePattern(parseRoute(location.hash)),
    origin: location.origin,
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    language: document.documentElement.lang,
  });
}
