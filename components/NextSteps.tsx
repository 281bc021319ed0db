import { useState } from 'preact/hooks';
import { cite } from '../lib/directory/citation';
import type { Law } from '../lib/directory/law-schema';
import type { Regulator } from '../lib/directory/regulator-schema';
import type { Translator } from '../lib/i18n/translate';
import { nextStep } from '../lib/requests/next-step';
import type { KnownEvent, Request } from '../lib/requests/request';
import type { NextStep } from '../lib/requests/steps';
import { recipientOf } from './recipient';
import { rightName } from './right-names';
import { addressOfNew } from './RequestTools';
import { isLetterStep, StepLetter } from './StepLetter';

export interface NextStepsProps {
  readonly request: Request;
  readonly law: Law;
  /** Who takes complaints where the writer lives. */
  readonly regulators: readonly Regulator[];
  /** The user's local day, YYYY-MM-DD. */
  readonly today: string;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly t: Translator;
}

/** The one thing to do next, why, and with a press; below it what else is allowed. */
export function NextSteps(props: NextStepsProps) {
  const { request, law, regulators, today, t } = props;
  const { step, others } = nextStep(request, law, today, regulators);
  if (step.kind === 'send') return null;
  return (
    <section>
      <h2>{t('steps.title')}</h2>
      <Step {...props} step={step} isFirst />
      {others.length > 0 && (
        <details class="folded">
          <summary>{t('steps.others')}</summary>
          {others.map((other) => (
            <div key={other.kind} class="fact">
              <Step {...props} step={other} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

interface StepProps extends NextStepsProps {
  readonly step: NextStep;
  readonly isFirst?: boolean;
}

function Step(props: StepProps) {
  const { request, step, law, isFirst = false, t } = props;
  const [isOpen, setOpen] = useState(false);
  const { kind } = step;
  const articles = cite(law, step.articles, t.language);
  const recipient = recipientOf(request.collector);
  const canWrite = isLetterStep(kind) && recipient !== null;
  // An appeal inside an administration, or a court, is no letter of ours: the body's own page tells of them.
  const isAtEnd = kind === 'complaint-to-regulator' || kind === 'close';
  return (
    <>
      <p>
        <b>{kind === 'wait' ? t('steps.kind_wait', { day: t.day(step.day) }) : t(`steps.kind_${kind}`)}</b>
      </p>
      <p>
        {t(`steps.reason_${step.reason}`)} {step.doublesAsAppeal && t('steps.doubles')}{' '}
        <span class="small">{articles}</span>
      </p>
      {step.limit !== null && <p class="small">{t('steps.limit', { day: t.day(step.limit.day) })}</p>}
      {canWrite && !isOpen && (
        <p class="row">
          <button type="button" {...(isFirst ? { class: 'primary' } : {})} onClick={() => setOpen(true)}>
            {t('steps.write')}
          </button>
        </p>
      )}
      {canWrite && isOpen && <StepLetter {...props} kind={kind} />}
      {isAtEnd && recipient?.is === 'body' && (
        <p>
          <a href={`#/public-bodies/${request.collector}`}>{t('steps.seeBody')}</a>
        </p>
      )}
      <Presses {...props} />
    </>
  );
}

/** What can be done about a step by a press alone. */
function Presses({ step, request, law, today, add, t }: StepProps) {
  const at = new Date().toISOString();
  const day = today;
  switch (step.kind) {
    case 'answer-question':
      return (
        <>
          {step.question !== null && (
            <p class="notice">
              {t('steps.questionRule', { rule: step.question.rule })}{' '}
              {step.question.noCheckFor.length > 0 &&
                t('steps.questionNone', {
                  rights: t.list(step.question.noCheckFor.map((right) => rightName(right, t))),
                })}{' '}
              <span class="small">{cite(law, law.identityCheck.articles, t.language)}</span>
            </p>
          )}
          <p class="row">
            <button type="button" onClick={() => void add({ kind: 'identity-given', at, day, gave: 'less' })}>
              {t('steps.gaveLess')}
            </button>
            <button
              type="button"
              onClick={() => void add({ kind: 'identity-given', at, day, gave: 'what-was-asked' })}
            >
              {t('steps.gaveAll')}
            </button>
            <button
              type="button"
              onClick={() => void add({ kind: 'identity-given', at, day, gave: 'nothing' })}
            >
              {t('steps.gaveNothing')}
            </button>
          </p>
        </>
      );
    case 'check-again':
      return (
        <p class="row">
          <button type="button" onClick={() => void add({ kind: 'checked', at, day, found: 'gone' })}>
            {t('steps.gone')}
          </button>
          <button type="button" onClick={() => void add({ kind: 'checked', at, day, found: 'listed' })}>
            {t('steps.listed')}
          </button>
        </p>
      );
    case 'close':
      return (
        <p class="row">
          <button type="button" onClick={() => void add({ kind: 'closed', at })}>
            {t('steps.kind_close')}
          </button>
        </p>
      );
    case 'reopen':
      return (
        <p class="row">
          <button type="button" onClick={() => void add({ kind: 'reopened', at })}>
            {t('steps.kind_reopen')}
          </button>
        </p>
      );
    case 'new-request':
      return (
        <p class="row">
          <a class="button" href={addressOfNew(request)}>
            {t('steps.kind_new-request')}
          </a>
        </p>
      );
    default:
      return null;
  }
}
