import { useState } from 'preact/hooks';
import type { CardAction, CardContent } from '../lib/messages';
import { Mark } from './Mark';

export interface WarningCardProps {
  readonly card: CardContent;
  readonly act: (action: CardAction) => void;
}

/** The card on a profile page: what is so, why it matters here, what can be done. Plays only to real presses. */
export function WarningCard({ card, act }: WarningCardProps) {
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { labels } = card;

  // A script of the page cannot press these: its events are not trusted.
  function press(action: CardAction) {
    return (event: Event) => {
      if (event.isTrusted) act(action);
    };
  }

  function toggleWhy(event: Event): void {
    if (event.isTrusted) setWhyOpen(!isWhyOpen);
  }

  return (
    <section
      class="card"
      role="complementary"
      aria-label={labels.region}
      lang={card.language}
      {...(__TESTING__ ? { 'data-testid': 'warning' } : {})}
    >
      <header>
        <Mark size={34} />
        <h2>{card.title}</h2>
        <button
          type="button"
          class="close"
          aria-label={labels.close}
          title={labels.close}
          onClick={press('close')}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="m2 2 10 10M12 2 2 12" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="text" aria-live="polite">
        <p>
          {card.sentences.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </p>
        {isWhyOpen && (
          <ul>
            {card.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="row">
        <button type="button" class="primary" onClick={press('opt-out')}>
          {labels.optOut}
        </button>
        <button type="button" onClick={press('lower')}>
          {labels.lower}
        </button>
        <button type="button" class="quiet" aria-expanded={isWhyOpen} onClick={toggleWhy}>
          {labels.why}
        </button>
      </div>
      <div class="row mute">
        <button type="button" class="link" onClick={press('mute-profile')}>
          {labels.muteProfile}
        </button>
        <button type="button" class="link" onClick={press('mute-site')}>
          {labels.muteSite}
        </button>
        <button type="button" class="link" onClick={press('settings')}>
          {labels.settings}
        </button>
      </div>
    </section>
  );
}
