import { useMemo, useState } from 'preact/hooks';
import type { Collector } from '../lib/directory/collector-schema';
import { collectors } from '../lib/directory/collectors';
import { withCorrection } from '../lib/directory/contacts';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Translator } from '../lib/i18n/translate';
import { guessPlaceHere } from '../lib/place-guess';
import { chooseCollectors, firstChoice } from '../lib/requests/choose-collectors';
import type { Request } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import type { ContactCorrection } from '../lib/store/corrections';
import { readCorrections } from '../lib/store/corrections';
import { readIdentity } from '../lib/store/identity';
import type { Settings } from '../lib/store/settings';
import type { Answers } from './answers';
import { isUnknown, knownAnswers, NOBODY } from './answers';
import { ChoiceNote } from './ChoiceNote';
import { NoRecord } from './directory/NoRecord';
import { SafetyWarning } from './directory/SafetyWarning';
import { FirstQuestions } from './FirstQuestions';
import type { LetterStart } from './LetterDesk';
import { LetterDesk } from './LetterDesk';
import { ReadingRequests } from './ReadingRequests';
import type { Recipient } from './recipient';
import { recipientId, recipientName } from './recipient';
import type { LikeRequest } from './use-like-request';
import { useLikeRequest } from './use-like-request';
import { useAllRequests } from './use-all-requests';
import { useStored } from './use-stored';
import type { Subject } from './use-subject';
import { useSubject } from './use-subject';

export interface RequestComposerProps {
  /** Ids of the collector or the public body to write to; both null for the collector that matters most. */
  readonly firm: string | null;
  readonly body: string | null;
  /** Id of a request to take law, place and pages over from. */
  readonly like: string | null;
  /** The tab the writer came from, or one of their own profiles, to take the address from; null where there is none. */
  readonly tabId: number | null;
  readonly profile: string | null;
  readonly settings: Settings;
  /** Called after settings may have been stored, so that the page around draws them. */
  readonly changed: () => Promise<void>;
  readonly t: Translator;
}

/** Writing one request: to whom, from whom, about which profile; then the letter. */
export function RequestComposer(props: RequestComposerProps) {
  const [identity] = useStored('identity', readIdentity);
  const [corrections] = useStored('corrections', readCorrections);
  // They decide which firm comes first: where one is named, nobody need wait for them.
  const isOpen = props.firm === null && props.body === null;
  const [requests] = useAllRequests(isOpen);
  const subject = useSubject(props.tabId, props.profile);
  const like = useLikeRequest(props.like);
  if (identity === null || corrections === null || subject === null || like === null) return null;
  if (isOpen && requests === null) {
    return (
      <>
        <h1>{props.t('requests.new')}</h1>
        <ReadingRequests t={props.t} />
      </>
    );
  }
  const known = identity.ok ? identity.value.identity : NOBODY;
  return (
    <Composer
      {...props}
      subject={subject}
      firms={correctedFirms(corrections.ok ? corrections.value : new Map<string, ContactCorrection>())}
      requests={requests?.ok === true ? requests.value : []}
      known={knownAnswers(props.settings, known, guessPlaceHere())}
      taken={like}
    />
  );
}

/** All collectors, each with the contact the user knows better. */
export function correctedFirms(corrections: ReadonlyMap<string, ContactCorrection>): readonly Collector[] {
  return collectors().map((each) => withCorrection(each, corrections.get(each.id) ?? null));
}

interface ComposerProps extends RequestComposerProps {
  readonly subject: Subject;
  readonly firms: readonly Collector[];
  readonly requests: readonly Request[];
  readonly known: Answers;
  readonly taken: LikeRequest;
}

function Composer({ firms, requests, subject, known, taken, t, ...props }: ComposerProps) {
  const [start, setStart] = useState<LetterStart>({
    answers: { ...known, ...taken.place },
    profiles: taken.profiles ?? subject.profile,
    photo: subject.photo,
    lawId: taken.lawId ?? null,
    ...(taken.language === undefined ? {} : { language: taken.language }),
  });
  const [isAsked, setAsked] = useState(!isUnknown({ ...known, ...taken.place }));
  const [isWarned, setWarned] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  // The order stands as it was when the page opened: a request sent from here must not change the firm under the letter.
  const [opened] = useState(requests);
  const { country, region } = start.answers;
  const place = { country: country ?? '', region };
  const choices = useMemo(
    () =>
      chooseCollectors({ collectors: firms, site: subject.site, place, requests: opened, today: localDay() }),
    [firms, subject.site, place.country, place.region, opened],
  );
  const first = firstChoice(choices);
  const firmId = props.firm ?? picked ?? first?.collector.id ?? null;
  const recipient = recipientIn(firms, firmId, props.body);
  if (recipient === null) return <NoRecord room="collectors" t={t} />;
  const name = recipientName(recipient, t);

  if (recipient.is === 'body' && !isWarned) {
    return (
      <>
        <h1>{t('bodies.write', { body: name })}</h1>
        <SafetyWarning t={t} />
        <p class="row">
          <button type="button" class="primary" onClick={() => setWarned(true)}>
            {t('bodies.read')}
          </button>
          <a href="#/organisations">{t('organisations.title')}</a>
        </p>
      </>
    );
  }

  const chosen = choices.find(({ collector }) => collector.id === firmId);
  return (
    <>
      <h1>
        {recipient.is === 'firm' ? t('requests.newTitle', { firm: name }) : t('bodies.write', { body: name })}
      </h1>
      <p class="sub">{t('requests.newIntro')}</p>
      {!isAsked && subject.profile !== '' && (
        <p class="small profile-of">{t('queue.ofProfile', { profile: subject.profile })}</p>
      )}
      {recipient.is === 'firm' && !isAsked ? (
        <FirstQuestions
          start={start.answers}
          go={t('places.go')}
          done={(answers) => {
            setStart({ ...start, answers });
            setAsked(true);
            void props.changed();
          }}
          t={t}
        />
      ) : (
        <LetterDesk
          key={recipientId(recipient)}
          recipient={recipient}
          start={start}
          isSubjectLost={subject.isLost}
          sent={() => {
            void props.changed();
            location.hash = '#/requests';
          }}
          above={(now) =>
            recipient.is === 'firm' &&
            props.firm === null &&
            chosen !== undefined && (
              <ChoiceNote
                chosen={chosen}
                choices={choices}
                site={subject.site}
                isOwnChoice={chosen !== first}
                choose={(id) => {
                  setStart({ ...now, lawId: null });
                  setPicked(id);
                }}
                everywhere={everywhereAddress(props)}
                t={t}
              />
            )
          }
          t={t}
        />
      )}
    </>
  );
}

function recipientIn(
  firms: readonly Collector[],
  firm: string | null,
  bodyId: string | null,
): Recipient | null {
  if (bodyId !== null) {
    const body = publicBodyById(bodyId);
    return body === null ? null : { is: 'body', body };
  }
  const collector = firms.find(({ id }) => id === firm);
  return collector === undefined ? null : { is: 'firm', collector };
}

/** The list of all firms for the same profile. */
function everywhereAddress({ tabId, profile }: Pick<RequestComposerProps, 'tabId' | 'profile'>): string {
  if (profile !== null) return `#/requests/everywhere?profile=${encodeURIComponent(profile)}`;
  return tabId === null ? '#/requests/everywhere' : `#/requests/everywhere?tab=${tabId}`;
}
