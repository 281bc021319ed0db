import type { ComponentChildren } from 'preact';
import type { TextKey, Translator } from '../lib/i18n/translate';
import type { ReachedView, StrangerFailure, StrangerView } from '../lib/stranger/stranger-view';

export interface StrangerResultProps {
  readonly view: StrangerView;
  /** The site's own name. */
  readonly site: string;
  readonly handle: string;
  readonly t: Translator;
}

/** What a stranger gets, as a calm list; or in words why there is none. What the page says is shown as text only. */
export function StrangerResult({ view, site, handle, t }: StrangerResultProps) {
  switch (view.is) {
    case 'reached':
      return <Reached view={view} site={site} handle={handle} t={t} />;
    case 'login-wall':
      return <Words title={t('stranger.wall', { site })}>{t('stranger.wallBody')}</Words>;
    case 'missing':
      return <Words title={t('stranger.missing', { site })}>{t('stranger.missingBody')}</Words>;
    case 'failed':
      return (
        <Words title={t('stranger.failed')}>
          {t(FAILURES[view.why], { site })}
          {!HAS_OWN_ADVICE.has(view.why) && <> {t('stranger.privately')}</>}
        </Words>
      );
  }
}

type FailureKey = Extract<TextKey, `stranger.fail${Capitalize<string>}`>;

/** Why a check told nothing, in a sentence that takes the site's name. */
export const FAILURES: Readonly<Record<StrangerFailure, Exclude<FailureKey, 'stranger.failed'>>> = {
  'not-allowed': 'stranger.failNotAllowed',
  offline: 'stranger.failOffline',
  'too-slow': 'stranger.failTooSlow',
  'too-large': 'stranger.failTooLarge',
  'left-site': 'stranger.failLeftSite',
  refused: 'stranger.failRefused',
  'no-page': 'stranger.failNoPage',
  'only-scripts': 'stranger.failOnlyScripts',
  consent: 'stranger.failConsent',
  stopped: 'stranger.failStopped',
};

/** Failures whose text says already what can be done, or that need nothing. */
const HAS_OWN_ADVICE: ReadonlySet<StrangerFailure> = new Set([
  'not-allowed',
  'offline',
  'too-slow',
  'stopped',
]);

function Words({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{children}</p>
    </>
  );
}

/** Names of formats, as their makers write them. */
const FORMS: Readonly<Record<ReachedView['data'][number], string>> = {
  'json-ld': 'JSON-LD',
  'open-graph': 'Open Graph',
  microformats: 'Microformats',
};

function Reached({ view, site, handle, t }: StrangerResultProps & { readonly view: ReachedView }) {
  const { name, bio, data, indexing } = view;
  const untold = untoldParts(view, t);
  return (
    <>
      <h2>{t('stranger.gets', { site })}</h2>
      {view.isBehindWall && <p>{t('stranger.behindWall')}</p>}
      <dl>
        {name !== null && <Row term={t('stranger.name')}>{<bdi>{name}</bdi>}</Row>}
        <Row term={t('stranger.handle')}>{<bdi>{handle}</bdi>}</Row>
        {bio !== null && <Row term={t('stranger.bio')}>{<bdi>{bio}</bdi>}</Row>}
        <Photo view={view} site={site} t={t} />
        <Row term={t('stranger.engines')}>
          {indexing.is === 'allowed'
            ? t('stranger.listed')
            : indexing.by === 'meta'
              ? t('stranger.unlistedByPage')
              : t('stranger.unlistedByAnswer')}
        </Row>
        <Row term={t('stranger.machines')}>
          {data.length === 0 ? t('stranger.noData') : t.list(data.map((form) => FORMS[form]))}
        </Row>
        {untold.length > 0 && <Row term={t('stranger.untold')}>{t.list(untold)}</Row>}
      </dl>
      <p class="small">{t('stranger.limits')}</p>
    </>
  );
}

function Photo({ view, site, t }: Pick<StrangerResultProps, 'site' | 't'> & { readonly view: ReachedView }) {
  const { photo } = view;
  if (photo === null) {
    return view.hasGreyFigure ? (
      <Row term={t('stranger.photo')}>{t('stranger.greyFigure', { site })}</Row>
    ) : null;
  }
  const { width, height } = photo;
  const size =
    width === null
      ? t('stranger.photoNoSize')
      : height === null
        ? t('stranger.photoWide', { width })
        : t('popup.photoSize', { width, height });
  return (
    <Row term={t('stranger.photo')}>
      {size}{' '}
      {photo.url.startsWith('https:') && (
        <a href={photo.url} target="_blank" rel="noreferrer">
          {t('stranger.openPhoto')}
        </a>
      )}
    </Row>
  );
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function untoldParts({ name, bio, photo, hasGreyFigure }: ReachedView, t: Translator): string[] {
  const parts: string[] = [];
  if (name === null) parts.push(t('stranger.untoldName'));
  if (bio === null) parts.push(t('stranger.untoldBio'));
  if (photo === null && !hasGreyFigure) parts.push(t('stranger.untoldPhoto'));
  if (photo !== null && photo.width === null) parts.push(t('stranger.untoldSize'));
  return parts;
}
