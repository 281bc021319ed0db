import type { Translator } from '../lib/i18n/translate';
import { rules } from '../lib/sites/registry/rules';
import type { CollectorChoice } from '../lib/requests/choose-collectors';
import { LeftOutReason } from './LeftOutReason';

/** Why this firm concerns somebody on that site, in words. */
export function concernText(
  { concern, collector }: CollectorChoice,
  site: string | null,
  t: Translator,
): string {
  const name = rules.find(({ id }) => id === site)?.name ?? collector.name;
  switch (concern) {
    case 'named':
      return t('queue.why_named', { site: name });
    case 'own-training':
      return t('queue.why_own_training', { site: name });
    case 'open-web':
      return t('queue.why_open_web');
    case 'may':
      return t('queue.why_may');
  }
}

export interface ChoiceNoteProps {
  /** The firm the letter goes to. */
  readonly chosen: CollectorChoice;
  readonly choices: readonly CollectorChoice[];
  readonly site: string | null;
  /** Whether the writer chose it; else it is the one that matters most. */
  readonly isOwnChoice: boolean;
  readonly choose: (id: string) => void;
  /** The address of the list of all firms, for the same profile. */
  readonly everywhere: string;
  readonly t: Translator;
}

/** Why the letter goes to this firm, which others there are, and the way to all of them. */
export function ChoiceNote({ chosen, choices, site, isOwnChoice, choose, everywhere, t }: ChoiceNoteProps) {
  const others = choices.filter((choice) => choice !== chosen);
  const open = choices.filter(({ leftOut }) => leftOut === null);
  return (
    <section class="choices">
      <p>
        <b>{t(isOwnChoice ? 'queue.chosen' : 'queue.why', { firm: chosen.collector.name })}</b>
        <span class="small">
          {t(`facts.kind_${chosen.collector.kind}`)} · {concernText(chosen, site, t)}
        </span>
      </p>
      {chosen.leftOut !== null && (
        <p class="notice">
          <LeftOutReason left={chosen.leftOut} t={t} />
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('queue.also', { count: others.length })}</summary>
          <ul class="firms">
            {others.map((choice) => (
              <li key={choice.collector.id}>
                <div>
                  <b>{choice.collector.name}</b>
                  <span class="small">
                    {t(`facts.kind_${choice.collector.kind}`)} · {concernText(choice, site, t)}
                  </span>
                  {choice.leftOut !== null && (
                    <span class="small">
                      <LeftOutReason left={choice.leftOut} t={t} />
                    </span>
                  )}
                </div>
                {choice.leftOut === null && (
                  <button type="button" onClick={() => choose(choice.collector.id)}>
                    {t('queue.choose', { firm: choice.collector.name })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 1 && (
        <p class="row">
          <a class="button" href={everywhere}>
            {t('queue.all', { count: open.length })}
          </a>
        </p>
      )}
    </section>
  );
}
