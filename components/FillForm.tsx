import { useState } from 'preact/hooks';
import type { Filled, Filling } from '../lib/fill/fill-tab';
import type { FillItem } from '../lib/fill/wants';
import type { TextKey, Translator } from '../lib/i18n/translate';
import { CopyValue, ITEM_NAMES } from './CopyValue';
import { Field } from './Field';

/** One request that the form can be filled from. */
export interface FillChoice {
  readonly reference: string;
  readonly isSent: boolean;
  /** On which its letter was written, or sent: YYYY-MM-DD. */
  readonly day: string;
  /** Name and e-mail address are not kept in this browser. */
  readonly isUnkept: boolean;
  /** Every value, for copying by hand. */
  readonly values: readonly { readonly item: FillItem; readonly text: string }[];
  readonly fill: () => Promise<Filling>;
}

/** What there is to fill the form of the page with. */
export interface FillOffer {
  /** The one that is offered before anything is chosen. */
  readonly first: FillChoice;
  /** All of them in the order shown, the first one among them. */
  readonly choices: readonly FillChoice[];
  /** The firm's form wants the address of its own page about the person. */
  readonly asksForListing: boolean;
  /** How many fields hold what was filled in when the popup was open before. */
  readonly filledBefore: number;
  /** Takes it out again; false where the page is gone. */
  readonly undo: () => Promise<boolean>;
}

const REASONS = {
  'no-field': 'fill.whyNoField',
  'has-text': 'fill.whyHasText',
  unseen: 'fill.whyUnseen',
  'too-long': 'fill.whyTooLong',
  'no-option': 'fill.whyNoOption',
  reset: 'fill.whyReset',
} as const satisfies Record<Filled['left'][number]['why'], TextKey>;

type State = Filling | { readonly is: 'ready' | 'filling' | 'undone' };

/** Fills the firm's form after a press, says what went in and what did not, and takes it out again. It never sends. */
export function FillForm({ t, ...offer }: FillOffer & { t: Translator }) {
  const [state, setState] = useState<State>({ is: 'ready' });
  const [choice, setChoice] = useState(offer.first);
  const [isFilled, setFilled] = useState(offer.filledBefore > 0);

  async function fill(): Promise<void> {
    setState({ is: 'filling' });
    const filling = await choice.fill();
    setState(filling);
    if (filling.is === 'filled') setFilled(filling.fields > 0);
  }

  async function undo(): Promise<void> {
    const isDone = await offer.undo();
    setState({ is: isDone ? 'undone' : 'unreachable' });
    setFilled(false);
  }

  const isDone = state.is === 'filled' && state.fields > 0;
  return (
    <section class="fill">
      {!isDone && (
        <>
          {offer.choices.length > 1 && (
            <Field id="fill-request" label={t('fill.which')}>
              <select
                id="fill-request"
                value={choice.reference}
                disabled={state.is === 'filling'}
                onChange={({ currentTarget: { value } }) => {
                  setChoice(offer.choices.find(({ reference }) => reference === value) ?? choice);
                  setState({ is: 'ready' });
                }}
              >
                {offer.choices.map(({ reference, day, isSent }) => (
                  <option key={reference} value={reference}>
                    {t('fill.choice', { reference, day: t.day(day), state: isSent ? 'sent' : 'draft' })}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <button type="button" class="primary" disabled={state.is === 'filling'} onClick={() => void fill()}>
            {state.is === 'filling' ? t('fill.filling') : t('fill.press')}
          </button>
          <p class="small">
            {t('fill.intro', { reference: choice.reference })} {choice.isSent && t('fill.wasSent')}
          </p>
          {choice.isUnkept && <p class="small">{t('fill.unkept')}</p>}
        </>
      )}
      <div role="status">
        {state.is === 'filled' && <Outcome {...state} t={t} />}
        {state.is === 'undone' && <p>{t('fill.undone')}</p>}
        {state.is === 'unreachable' && <p>{t('fill.unreachable')}</p>}
      </div>
      {offer.asksForListing && <p class="small">{t('fill.listing')}</p>}
      {isFilled && (
        <button type="button" onClick={() => void undo()}>
          {t('fill.undo')}
        </button>
      )}
      {state.is === 'filled' && state.left.length > 0 && (
        <>
          <h2>{t('fill.toCopy')}</h2>
          <ul class="to-copy">
            {state.left.map(({ item, text, why }) => (
              <CopyValue key={item} item={item} text={text} why={t(REASONS[why])} t={t} />
            ))}
          </ul>
        </>
      )}
      {state.is !== 'filled' && (
        <details open={state.is === 'unreachable'}>
          <summary>{t('fill.toCopy')}</summary>
          <ul class="to-copy">
            {choice.values.map(({ item, text }) => (
              <CopyValue key={item} item={item} text={text} t={t} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Outcome({ filled, fields, shortenedTo, isNameSplit, t }: Filled & { t: Translator }) {
  if (fields === 0) {
    return (
      <>
        <h2>{t('fill.nothing')}</h2>
        <p class="small">{t('fill.nothingHint')}</p>
      </>
    );
  }
  return (
    <>
      <h2>{t('fill.done', { count: fields })}</h2>
      <p class="small">{t.list(filled.map((item) => t(ITEM_NAMES[item])))}</p>
      {shortenedTo !== null && <p class="small">{t('fill.shortened', { limit: shortenedTo })}</p>}
      {isNameSplit && <p class="small">{t('fill.nameSplit')}</p>}
      <p>{t('fill.youSend')}</p>
    </>
  );
}
