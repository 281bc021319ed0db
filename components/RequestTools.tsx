import { useEffect, useRef, useState } from 'preact/hooks';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Translator } from '../lib/i18n/translate';
import { putAwayOn } from '../lib/requests/archived';
import type { KnownEvent, Request } from '../lib/requests/request';

export interface RequestToolsProps {
  readonly request: Request;
  /** The user's local day, YYYY-MM-DD. */
  readonly today: string;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly remove: () => Promise<void>;
  readonly t: Translator;
}

/** What can be done with a request as a whole: again, away, gone. */
export function RequestTools({ request, today, add, remove, t }: RequestToolsProps) {
  const isArchived = putAwayOn(request) !== null;
  const kind = isArchived ? 'unarchived' : 'archived';
  return (
    <section class="screen-only">
      <h2>{t('list.tools')}</h2>
      <p class="row">
        <a class="button" href={addressOfNew(request)}>
          {t('list.duplicate')}
        </a>
        <button type="button" onClick={() => void add({ kind, at: new Date().toISOString(), day: today })}>
          {t(isArchived ? 'list.unarchive' : 'list.archive')}
        </button>
        <Remove remove={remove} t={t} />
      </p>
      {!isArchived && <p class="small">{t('list.archiveHint')}</p>}
      <p class="row">
        <a href="#/requests">{t('requests.back')}</a>
      </p>
    </section>
  );
}

/** Where the same is asked of the same anew: law, place and pages are filled in, the reference is a new one. */
export function addressOfNew({ id, collector }: Request): string {
  const whom = publicBodyById(collector) === null ? 'firm' : 'body';
  return `#/requests/new?${new URLSearchParams({ [whom]: collector, like: id }).toString()}`;
}

/** Deletes for good, after a question. */
function Remove({ remove, t }: Pick<RequestToolsProps, 'remove' | 't'>) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The focus goes to the answer that loses nothing, and back to where it came from.
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="quiet" ref={first} onClick={() => setAsking(true)}>
        {t('requests.remove')}
      </button>
    );
  }
  return (
    <span class="notice asking">
      <span role="alert">{t('requests.removeQuestion')}</span>
      <button type="button" onClick={() => void remove()}>
        {t('requests.removeYes')}
      </button>
      <button type="button" class="quiet" ref={keep} onClick={() => setAsking(false)}>
        {t('requests.removeNo')}
      </button>
    </span>
  );
}
