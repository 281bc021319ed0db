import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { KnownEvent } from '../lib/requests/request';
import { isCalendarDay } from '../lib/requests/calendar-day';
import { Field } from './Field';

/** What a firm can say, in the order one meets it. */
const SAID = [
  'receipt',
  'extended',
  'photo',
  'id',
  'form',
  'only-urls',
  'no-data',
  'law-does-not-apply',
  'refused',
  'partly',
  'done',
  'other',
] as const;
type Said = (typeof SAID)[number];

const DECISIONS = ['upheld', 'partly', 'rejected', 'other'] as const;

export interface WhatTheySaidProps {
  /** Whether the regulator has been written to: then it is its decision that is noted. */
  readonly isWithRegulator: boolean;
  readonly today: string;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly t: Translator;
}

/** Where an answer is noted: of the firm, or of the regulator. */
export function WhatTheySaid({ isWithRegulator, today, add, t }: WhatTheySaidProps) {
  const [said, setSaid] = useState<Said>('receipt');
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>('upheld');
  const [day, setDay] = useState(today);
  const isGoodDay = isCalendarDay(day) && day <= today;

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (!isGoodDay) return;
    const at = new Date().toISOString();
    await add(isWithRegulator ? { kind: 'decision', at, day, outcome: decision } : eventOf(said, at, day));
  }

  return (
    <details class="correct">
      <summary>{t(isWithRegulator ? 'steps.decided' : 'steps.said')}</summary>
      <p class="small">{t('steps.saidHint')}</p>
      <form onSubmit={(event) => void keep(event)} noValidate>
        <Field id="said" label={t(isWithRegulator ? 'steps.decided' : 'steps.said')}>
          {isWithRegulator ? (
            <select
              id="said"
              value={decision}
              onChange={({ currentTarget: { value } }) =>
                setDecision(DECISIONS.find((each) => each === value) ?? 'other')
              }
            >
              {DECISIONS.map((each) => (
                <option key={each} value={each}>
                  {t(`steps.decided_${each}`)}
                </option>
              ))}
            </select>
          ) : (
            <select
              id="said"
              value={said}
              onChange={({ currentTarget: { value } }) =>
                setSaid(SAID.find((each) => each === value) ?? 'other')
              }
            >
              {SAID.map((each) => (
                <option key={each} value={each}>
                  {t(`steps.said_${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="said-day" label={t('steps.saidDay')} hint={isGoodDay ? undefined : t('steps.badDay')}>
          <input
            id="said-day"
            type="date"
            autocomplete="off"
            max={today}
            value={day}
            aria-invalid={!isGoodDay}
            aria-describedby="said-day-hint"
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </Field>
        <p class="row">
          <button type="submit">{t('steps.saidKeep')}</button>
        </p>
      </form>
      {!isWithRegulator && (
        <p class="row">
          <span>{t('answers.question')}</span>
          <button type="button" onClick={() => document.getElementById('answer-text')?.focus()}>
            {t('answers.questionLink')}
          </button>
        </p>
      )}
    </details>
  );
}

function eventOf(said: Said, at: string, day: string): KnownEvent {
  switch (said) {
    case 'receipt':
      return { kind: 'receipt-confirmed', at, day };
    case 'extended':
      return { kind: 'extended', at, day };
    case 'photo':
    case 'id':
    case 'form':
      return { kind: 'identity-asked', at, day, what: said };
    default:
      return { kind: 'answered', at, day, outcome: said };
  }
}
