import { useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';
import type { StoreTrouble } from '../lib/store/result';
import { keepDetails } from '../lib/store/details';
import { changeSettings } from '../lib/store/settings';
import type { Answers } from './answers';
import { IdentityFields } from './IdentityFields';
import { KeepTick } from './KeepTick';
import { ResidenceFields } from './ResidenceFields';
import { StoreNotice } from './StoreNotice';

export interface FirstQuestionsProps {
  /** What the questions start from: a guess of the country at most. */
  readonly start: Answers;
  /** What the button that goes on says. */
  readonly go: string;
  /** Called with the answers, kept on this computer or not; with `start` where the writer puts the questions off. */
  readonly done: (answers: Answers) => void;
  readonly t: Translator;
}

/** Where do you live, who are you, where may the firm answer: once, before the first letter. */
export function FirstQuestions({ start, go, done, t }: FirstQuestionsProps) {
  const [answers, setAnswers] = useState<Answers>({ ...start, isKept: false });
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const { country, region, guess, identity, isKept } = answers;

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const given: Answers = { ...answers, guess: null };
    const kept = isKept ? await keepAnswers(given) : null;
    if (kept === null) done(given);
    else setTrouble(kept);
  }

  return (
    <section>
      <h2>{t('places.questionsTitle')}</h2>
      <p class="small">{t('places.questionsIntro')}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ResidenceFields
          country={country}
          region={region}
          guess={guess}
          change={(nextCountry, nextRegion) =>
            setAnswers((old) => ({ ...old, country: nextCountry, region: nextRegion, guess: null }))
          }
          t={t}
        />
        <IdentityFields
          identity={identity}
          isLive
          hasHints
          change={(next) => setAnswers((old) => ({ ...old, identity: next }))}
          t={t}
        />
        <KeepTick
          canKeep={start.canKeep}
          isKept={isKept}
          change={(isWanted) => setAnswers((old) => ({ ...old, isKept: isWanted }))}
          label={t('places.keep')}
          hint={t('places.keepHint')}
          t={t}
        />
        {trouble !== null && <StoreNotice why={trouble} t={t} />}
        <p class="row">
          <button type="submit" class="primary">
            {go}
          </button>
          <button type="button" class="quiet" onClick={() => done(start)}>
            {t('places.notNow')}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Puts the answers into the store; says why where that fails. */
export async function keepAnswers({ country, region, identity }: Answers): Promise<StoreTrouble | null> {
  const kept = await changeSettings((old) => ({ ...old, country, region }));
  if (!kept.ok) return kept.why;
  const saved = await keepDetails(identity);
  return saved.ok ? null : saved.why;
}
