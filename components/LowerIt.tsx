import { useEffect, useRef } from 'preact/hooks';
import { siteNote, stepText } from '../lib/i18n/step-text';
import type { Translator } from '../lib/i18n/translate';
import type { StepSubject } from '../lib/sites/registry/step-address';
import { stepAddress } from '../lib/sites/registry/step-address';
import type { GuideStep, SiteGuide, SiteRule, StepId } from '../lib/sites/site';
import { Sourced } from './directory/Sourced';
import { StepTick } from './StepTick';
import { StepWords } from './StepWords';

export interface LowerItProps {
  readonly site: Pick<SiteRule, 'id' | 'name'>;
  readonly guide: SiteGuide;
  /** Server and handle of the user's own profile, for the few addresses that hold them; null where it is not known. */
  readonly subject: StepSubject | null;
  /** The page shows someone else's profile: then the steps are for the user's own account there. */
  readonly isOthers?: boolean;
  /** Ticks of the user's own profile: day by step id. Null where none is kept; then nothing is said of ticks. */
  readonly done: Readonly<Record<string, string>> | null;
  readonly onTick: (step: StepId, isDone: boolean) => void;
  /** Marks the profile as the user's own; null where that is not on offer. */
  readonly onThisIsMe?: (() => void) | null;
  /** The first thing on its page: then its title is the page's, and takes the focus. */
  readonly isAlone?: boolean;
  readonly t: Translator;
}

/** What the user can change on a site so that strangers get less: a list in the order of effect. */
export function LowerIt(props: LowerItProps) {
  const { site, guide, isOthers = false, done, onThisIsMe = null, isAlone = false, t } = props;
  const { steps, hub } = guide;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAlone) title.current?.focus();
  }, [isAlone]);
  const Title = isAlone ? 'h1' : 'h2';
  const note = siteNote(site.id, t);
  const ticked = steps.filter(({ id }) => done !== null && Object.hasOwn(done, id)).length;
  return (
    <section class="lower">
      <Title ref={title} tabIndex={-1}>
        {t('lower.title', { site: site.name })}
      </Title>
      {isOthers && steps.length > 0 && <p class="small">{t('lower.leadOther', { site: site.name })}</p>}
      {steps.length > 0 && <p class="small">{t('lower.lead')}</p>}
      {done !== null && steps.length > 0 && (
        <p class="small lower-progress" role="status">
          {t('lower.progress', { done: ticked, count: steps.length })}
        </p>
      )}
      {steps.length === 0 ? (
        <p>
          {t(`lower.none_${guide.none ?? 'not-found'}`, { site: site.name })} {t('lower.noneAdvice')}
        </p>
      ) : (
        <ol class="lower-steps">
          {steps.map((step) => (
            <Step key={step.id} {...props} step={step} />
          ))}
        </ol>
      )}
      {note !== null && <p class="small">{note}</p>}
      {hub !== null && (
        <p class="small">
          <a href={hub.url} target="_blank" rel="noreferrer">
            {t('lower.hub', { site: site.name })}
          </a>
        </p>
      )}
      <p class="small">{t('lower.noCopies')}</p>
      {done === null && onThisIsMe !== null && !isOthers && steps.length > 0 && (
        <p class="small lower-mine">
          {t('lower.thisIsMe')}{' '}
          <button type="button" onClick={onThisIsMe}>
            {t('lower.thisIsMeButton')}
          </button>
        </p>
      )}
    </section>
  );
}

function Step({ site, guide, subject, done, onTick, step, t }: LowerItProps & { step: GuideStep }) {
  const { title, todo } = stepText(site.id, step.id, t);
  const address = stepAddress(step, subject);
  const day = done !== null && Object.hasOwn(done, step.id) ? (done[step.id] ?? null) : null;
  return (
    <li class={day === null ? '' : 'is-done'}>
      <b class="lower-what">{title}</b>
      <span class={`lower-effect ${step.effect}`}>{t(`lower.effect_${step.effect}`)}</span>
      <p>{todo}</p>
      {address !== null ? (
        <a
          class="button"
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('lower.open')}: ${title}`}
        >
          {t('lower.open')}
        </a>
      ) : (
        <p class="small">
          {step.url === null ? t('lower.inApp') : t('lower.needsProfile', { site: site.name })}
        </p>
      )}
      {step.confidence === 'low' && (
        <p class="small lower-unsure">
          {guide.hub === null ? t('lower.lowNoHub', { site: site.name }) : t('lower.low')}
        </p>
      )}
      <StepWords site={site.id} step={step.id} t={t} />
      {step.sources.length > 0 && <Sourced fact={step} t={t} />}
      {done !== null && (
        <StepTick label={t('lower.tick')} day={day} onTick={(isDone) => onTick(step.id, isDone)} t={t} />
      )}
    </li>
  );
}
