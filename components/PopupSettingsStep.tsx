import { stepText } from '../lib/i18n/step-text';
import type { Translator } from '../lib/i18n/translate';
import { stepsLeft } from '../lib/profiles/steps-left';
import type { FoundSteps } from '../lib/sites/registry/find-step';
import type { StepSubject } from '../lib/sites/registry/step-address';
import { stepAddress } from '../lib/sites/registry/step-address';
import type { GuideStep, StepId } from '../lib/sites/site';
import { Mark } from './Mark';
import { StepTick } from './StepTick';
import { StepWords } from './StepWords';

/** Ticks of one of the user's own profiles. */
export interface OwnSteps extends StepSubject {
  readonly handle: string;
  /** Day by step id. */
  readonly done: Readonly<Record<string, string>>;
  readonly onTick: (step: StepId, isDone: boolean) => void;
}

export interface PopupSettingsStepProps {
  readonly found: FoundSteps;
  /** The user's own profiles of the site. */
  readonly own: readonly OwnSteps[];
  readonly openAll: () => void;
  readonly t: Translator;
}

/** What the popup says on a settings page that a guide knows: what to do here, what it changes, what comes next. */
export function PopupSettingsStep({ found, own, openAll, t }: PopupSettingsStepProps) {
  const { rule, steps } = found;
  const names = steps.map(({ id }) => stepText(rule.id, id, t).title);
  return (
    <>
      <header class="popup-top">
        <Mark size={44} />
        <div>
          <p class="small">{rule.name}</p>
          <h1>
            {steps.length === 0
              ? t('lower.onHub', { site: rule.name })
              : t('lower.onPage', { steps: t.list(names) })}
          </h1>
        </div>
      </header>
      <ul class="reasons facts on-page">
        {steps.map(({ id }) => (
          <li key={id}>
            {steps.length > 1 && <b>{stepText(rule.id, id, t).title}</b>}
            <p>{stepText(rule.id, id, t).todo}</p>
            <StepWords site={rule.id} step={id} t={t} />
            {own.map(({ handle, done, onTick }) => (
              <StepTick
                key={handle}
                label={own.length > 1 ? t('lower.tickFor', { handle }) : t('lower.tick')}
                day={done[id] ?? null}
                onTick={(isDone) => onTick(id, isDone)}
                t={t}
              />
            ))}
          </li>
        ))}
      </ul>
      <div class="popup-next">
        <Next found={found} own={own} t={t} />
        <button type="button" class="quiet" onClick={openAll}>
          {t('lower.allSteps', { site: rule.name })}
        </button>
      </div>
    </>
  );
}

function Next({ found, own, t }: Omit<PopupSettingsStepProps, 'openAll'>) {
  const next = nextStep(found, own[0]?.done ?? {});
  if (next === null) return <p class="small">{t('lower.last')}</p>;
  const step = stepText(found.rule.id, next.id, t).title;
  const address = stepAddress(next, own[0] ?? null);
  return address === null ? (
    <p class="small">{t('lower.nextInApp', { step })}</p>
  ) : (
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        {t('lower.next', { step })}
      </a>
    </p>
  );
}

/** The step to go on with: the first that is neither on this page nor done, those after it before those ahead of it. */
function nextStep({ guide, steps }: FoundSteps, done: Readonly<Record<string, string>>): GuideStep | null {
  const here = guide.steps.findLastIndex((step) => steps.includes(step));
  const left = stepsLeft(guide, done).filter((step) => !steps.includes(step));
  return left.find((step) => guide.steps.indexOf(step) > here) ?? (own(done) ? left[0] : undefined) ?? null;
}

/** Without ticks nobody knows what was done before: then what lies behind is not offered again. */
function own(done: Readonly<Record<string, string>>): boolean {
  return Object.keys(done).length > 0;
}
