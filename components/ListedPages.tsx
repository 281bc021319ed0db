import { useState } from 'preact/hooks';
import { knownPage } from '../lib/answers/known-page';
import type { KnownPage } from '../lib/answers/known-page';
import type { Law } from '../lib/directory/law-schema';
import type { Translator } from '../lib/i18n/translate';
import { deedEvents, listedPages, pagesToAsk } from '../lib/requests/listed-pages';
import type { ListedPage } from '../lib/requests/listed-pages';
import { PAGE_DEEDS } from '../lib/requests/request';
import type { KnownEvent, PageDeed, Request } from '../lib/requests/request';
import { pageName } from './page-name';
import { recipientOf } from './recipient';
import { StepLetter } from './StepLetter';

export interface ListedPagesProps {
  readonly request: Request;
  readonly law: Law;
  readonly today: string;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly t: Translator;
}

/** The pages a firm named: what to do about each at the source, and then the letter that names them. */
export function ListedPages({ request, law, today, add, t }: ListedPagesProps) {
  const [isWriting, setWriting] = useState(false);
  const pages = listedPages(request);
  if (pages.length === 0) return null;
  const open = pagesToAsk(pages);
  const isToFirm = recipientOf(request.collector)?.is === 'firm';

  async function note(page: ListedPage, deed: PageDeed | null): Promise<void> {
    for (const event of deedEvents(page, deed, new Date().toISOString())) {
      if (!(await add(event))) return;
    }
  }

  return (
    <section>
      <h2>{t('answers.pagesTitle')}</h2>
      <p>{t('answers.pagesIntro')}</p>
      <p class="small" role="status">
        {t('answers.pagesState', {
          handled: pages.filter(({ deed }) => deed !== null).length,
          count: pages.length,
          asked: pages.filter(({ asked }) => asked !== null).length,
        })}
      </p>
      <ol class="listed-pages">
        {pages.map((page, at) => (
          <Page
            key={page.url}
            id={`page-${at}`}
            page={page}
            known={knownPage(page.url, request.profileUrls)}
            note={(deed) => note(page, deed)}
            t={t}
          />
        ))}
      </ol>
      {isToFirm && open.length > 0 && !isWriting && (
        <>
          <p class="row">
            <button type="button" class="primary" onClick={() => setWriting(true)}>
              {t('answers.pagesAsk', { count: open.length })}
            </button>
          </p>
          <p class="small">{t('answers.pagesAskHint')}</p>
        </>
      )}
      {isToFirm && open.length > 0 && isWriting && (
        <StepLetter
          kind="reminder"
          pages={open}
          request={request}
          law={law}
          regulators={[]}
          today={today}
          add={async (event) => {
            const isKept = await add(event);
            if (isKept) setWriting(false);
            return isKept;
          }}
          t={t}
        />
      )}
    </section>
  );
}

interface PageProps {
  readonly id: string;
  readonly page: ListedPage;
  readonly known: KnownPage;
  readonly note: (deed: PageDeed | null) => Promise<void>;
  readonly t: Translator;
}

function Page({ id, page: { url, deed, asked }, known, note, t }: PageProps) {
  const { site, siteId, isOwn, isPicture, host } = known;
  const isOpen = deed === null;
  return (
    <li class={isOpen ? undefined : 'handled'}>
      <div>
        <b>{pageName(known, t)}</b>
        {isOwn && <span class="tag">{t('answers.pagesOwn')}</span>}
        {isPicture && <span class="tag">{t('answers.pagesPicture')}</span>}
        <a class="address small" href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
        {isOpen && (
          <p class="small">
            {site !== null && siteId !== null ? (
              <a href={`#/lower/${siteId}`}>{t('lower.title', { site })}</a>
            ) : (
              t('answers.pagesElsewhere', { host })
            )}
          </p>
        )}
        {deed?.what === 'not-me' && asked === null && <p class="small">{t('answers.pagesNotMe')}</p>}
        {asked !== null && <p class="small yours">{t('answers.pagesAsked', { day: t.day(asked) })}</p>}
      </div>
      <div>
        <label for={id}>
          <span aria-hidden="true">{t('answers.pagesAt')}</span>
          <span class="visually-hidden">{t('answers.pagesAtOf', { page: url })}</span>
        </label>
        <select
          id={id}
          value={deed?.what ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void note(PAGE_DEEDS.find((each) => each === value) ?? null)
          }
        >
          <option value="">{t('answers.deedTodo')}</option>
          {PAGE_DEEDS.map((each) => (
            <option key={each} value={each}>
              {t(`answers.deed_${each}`)}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
