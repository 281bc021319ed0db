import { useEffect, useRef, useState } from 'preact/hooks';
import { knownPage } from '../lib/answers/known-page';
import type { PagesNamed } from '../lib/answers/pages-named';
import { collectorById } from '../lib/directory/collectors';
import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import { pageName } from './page-name';

export interface FoundPagesProps {
  readonly named: PagesNamed;
  /** Of the attachment they stand in. */
  readonly name: string;
  readonly request: Request;
  /** Takes the pages to keep; none: not now. */
  readonly keep: (pages: readonly string[]) => Promise<void>;
  readonly t: Translator;
}

/** The pages found in an answer, to look over before they become a list. */
export function FoundPages({ named, name, request, keep, t }: FoundPagesProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(() => ownPagesOf(request, named.pages));
  const group = useRef<HTMLFieldSetElement>(null);
  const kept = named.pages.filter((page) => !left.has(page));

  useEffect(() => group.current?.focus(), []);

  return (
    <fieldset class="found-pages" ref={group} tabIndex={-1}>
      <legend>{t('answers.found', { count: named.pages.length, name })}</legend>
      <p class="small">{t('answers.foundHint')}</p>
      {named.pages.map((url) => {
        const page = knownPage(url, request.profileUrls);
        return (
          <label key={url} class="choice">
            <input
              type="checkbox"
              checked={!left.has(url)}
              onChange={({ currentTarget }) =>
                setLeft(
                  currentTarget.checked
                    ? new Set([...left].filter((each) => each !== url))
                    : new Set([...left, url]),
                )
              }
            />
            <span>
              {pageName(page, t)} <small class="address">{url}</small>
            </span>
          </label>
        );
      })}
      {named.more > 0 && <p class="notice">{t('answers.foundMore', { count: named.more })}</p>}
      <p class="row">
        <button type="button" class="primary" onClick={() => void keep(kept)}>
          {t('answers.keepPages', { count: kept.length })}
        </button>
        <button type="button" class="quiet" onClick={() => void keep([])}>
          {t('answers.notNow')}
        </button>
      </p>
    </fieldset>
  );
}

/** The firm's own pages, such as its privacy notice: an answer is full of them, and none of them is a find. */
function ownPagesOf({ collector }: Request, pages: readonly string[]): Set<string> {
  const hosts = collectorById(collector)?.hosts ?? [];
  return new Set(
    pages.filter((page) => hosts.some((host) => `.${new URL(page).hostname}`.endsWith(`.${host}`))),
  );
}
