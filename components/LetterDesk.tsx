import type { LetterLanguage } from '../lib/letters/languages';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countriesWithRegions } from '../lib/directory/laws';
import type { Translator } from '../lib/i18n/translate';
import type { Answers } from './answers';
import { BodyFields } from './BodyFields';
import { DropNotice } from './directory/DropNotice';
import { SafetyWarning } from './directory/SafetyWarning';
import { SignalNotice } from './directory/SignalNotice';
import { Field } from './Field';
import { IdentityFields } from './IdentityFields';
import { KeepTick } from './KeepTick';
import { LawBox } from './LawBox';
import { LetterEditor } from './LetterEditor';
import { ResidenceFields } from './ResidenceFields';
import type { Recipient } from './recipient';
import { SendWays } from './SendWays';
import type { Draft } from './use-draft';
import { useDraft } from './use-draft';

/** What a letter is written from. */
export interface LetterStart {
  readonly answers: Answers;
  /** Addresses, one a line. */
  readonly profiles: string;
  readonly photo: string;
  /** Id of the law to rest on; null for the one a letter rests on by itself. */
  readonly lawId: string | null;
  /** Left out for the one that suits the recipient. */
  readonly language?: LetterLanguage;
}

export interface LetterDeskProps {
  readonly recipient: Recipient;
  readonly start: LetterStart;
  /** The page the writer came from shows no profile any more. */
  readonly isSubjectLost: boolean;
  /** Called once the letter has begun to travel and is kept as a draft. */
  readonly kept?: (requestId: string, now: LetterStart) => void;
  readonly sent: (requestId: string, now: LetterStart) => void;
  /** What stands between the heading and the letter; gets what was typed so far. */
  readonly above?: (now: LetterStart) => ComponentChildren;
  readonly t: Translator;
}

/** One letter to one recipient, from the writer's details to the word that it was sent. */
export function LetterDesk({ recipient, start, isSubjectLost, above, t, ...told }: LetterDeskProps) {
  const { answers, profiles, photo, lawId } = start;
  const { country, region, guess, identity } = answers;
  const draft = useDraft(
    recipient,
    { country, region, guess, identity, profiles, photo, lawId },
    start.language ?? null,
    t.language,
  );
  const [isKept, setKept] = useState(answers.isKept);
  const [isFolded, setFolded] = useState(recipient.is === 'firm' && isComplete(answers));
  const { fields, change } = draft;
  const place = { country: fields.country ?? '', region: fields.region };
  const now = startOf(draft, answers.canKeep, isKept);

  return (
    <>
      {recipient.is === 'firm' ? (
        <DropNotice collector={recipient.collector} place={place} t={t} />
      ) : (
        <SafetyWarning t={t} />
      )}
      {above?.(now)}

      <section>
        <h2>{t('requests.you')}</h2>
        {isFolded ? (
          <p class="row">
            {t('places.from', {
              name: fields.identity.name,
              email: fields.identity.email,
              place: t.place(fields.region ?? fields.country ?? ''),
            })}
            <button type="button" onClick={() => setFolded(false)}>
              {t('places.change')}
            </button>
          </p>
        ) : (
          <>
            <ResidenceFields
              country={fields.country}
              region={fields.region}
              guess={fields.guess}
              change={(nextCountry, nextRegion) =>
                change({ country: nextCountry, region: nextRegion, guess: null, lawId: null })
              }
              t={t}
            />
            <IdentityFields
              identity={fields.identity}
              isLive
              change={(next) => change({ identity: next })}
              t={t}
            />
            {recipient.is === 'body' && <BodyFields body={recipient.body} draft={draft} t={t} />}
            <KeepTick
              canKeep={answers.canKeep}
              isKept={isKept}
              change={setKept}
              label={t('requests.keep')}
              t={t}
            />
          </>
        )}
      </section>

      <section>
        <h2>{t('requests.pages')}</h2>
        {isSubjectLost && fields.profiles === '' && <p class="notice">{t('requests.tabLost')}</p>}
        <div class="field wide">
          <label for="profiles">{t('requests.profiles')}</label>
          <textarea
            id="profiles"
            autocomplete="off"
            rows={2}
            aria-describedby="profiles-hint"
            spellcheck={false}
            value={fields.profiles}
            onInput={({ currentTarget }) => change({ profiles: currentTarget.value })}
          />
          <small id="profiles-hint">
            {t(recipient.is === 'firm' ? 'requests.profilesHint' : 'requests.profilesOptional')}
          </small>
        </div>
        {recipient.is === 'firm' && (
          <Field id="photo" label={t('requests.photos')} hint={t('requests.photosHint')}>
            <input
              id="photo"
              type="url"
              autocomplete="off"
              aria-describedby="photo-hint"
              value={fields.photo}
              onInput={({ currentTarget }) => change({ photo: currentTarget.value })}
            />
          </Field>
        )}
      </section>

      <section>
        <h2>{t('requests.letter')}</h2>
        {recipient.is === 'firm' && (
          <>
            <LawBox draft={draft} t={t} />
            <SignalNotice place={place} t={t} />
          </>
        )}
        <LetterEditor draft={draft} t={t} />
      </section>

      <SendWays
        draft={draft}
        recipient={recipient}
        isKept={isKept}
        kept={(id) => told.kept?.(id, now)}
        sent={(id) => told.sent(id, now)}
        t={t}
      />
    </>
  );
}

/** Whether a letter lacks nothing of the writer. */
function isComplete({ country, region, guess, identity }: Answers): boolean {
  if (country === null || guess !== null) return false;
  const hasPlace = region !== null || !countriesWithRegions().includes(country);
  return hasPlace && identity.name.trim() !== '' && identity.email.trim() !== '';
}

/** The letter's beginnings as they stand now, for a letter to another recipient. */
function startOf({ fields }: Draft, canKeep: boolean, isKept: boolean): LetterStart {
  const { country, region, guess, identity, profiles, photo, lawId } = fields;
  return { answers: { country, region, guess, identity, canKeep, isKept }, profiles, photo, lawId };
}
