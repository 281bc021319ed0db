import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PageFacts } from '../lib/detect/page-facts';
import { isExposed } from '../lib/detect/read-page';
import { NO_CHECKS } from '../lib/exposure/assess';
import type { Checks, Exposure, ExposureLevel, Reason } from '../lib/exposure/reason';
import type { Translator } from '../lib/i18n/translate';
import type { DueCount } from '../lib/messages';
import type { TabReading } from '../lib/open-tab';
import type { FoundSteps } from '../lib/sites/registry/find-step';
import type { StepSubject } from '../lib/sites/registry/step-address';
import type { SiteGuide, SiteRule } from '../lib/sites/site';
import type { StoreResult, StoreTrouble } from '../lib/store/result';
import { asMine } from '../lib/profiles/mark-profile';
import type { Pixels } from '../lib/profiles/photo-hash';
import { photoHash } from '../lib/profiles/photo-hash';
import { evidenceOf } from '../lib/profiles/profile-exposure';
import { FillForm } from './FillForm';
import { LevelBars } from './LevelBars';
import { LowerIt } from './LowerIt';
import { Mark } from './Mark';
import type { OnCollector } from './PopupCollector';
import { PopupActions } from './PopupActions';
import { PopupCollector } from './PopupCollector';
import type { OwnSteps } from './PopupSettingsStep';
import { PopupSettingsStep } from './PopupSettingsStep';
import type { PopupTools, ToolUse } from './popup-tools';
import { OwnProfileBox } from './profiles/OwnProfileBox';
import type { OwnTools } from './profiles/own-tools';
import { ReasonList } from './ReasonList';
import { StoreNotice } from './StoreNotice';
import { PopupFoot } from './PopupFoot';

export interface PopupProps {
  readonly t: Translator;
  readonly tab: TabReading;
  /** Whether the tab's site is switched on in the settings. */
  readonly isOn: boolean;
  /** The collector whose own site the tab shows, and the user's requests to it; null on any other page. */
  readonly onCollector: OnCollector | null;
  readonly exposureOf: (facts: PageFacts, checks: Checks) => Exposure;
  readonly hasLaw: boolean;
  /** Names of all sites, and of those the browser does not let us see. */
  readonly sites: readonly string[];
  readonly notAllowed: readonly string[];
  readonly storeTrouble: StoreTrouble | null;
  /** Whether the welcome page was answered. */
  readonly isWelcomed: boolean;
  readonly dashboard: (route: string) => string;
  /** How exposure is lowered on the tab's site; null on a site without a guide. */
  readonly lower: LowerOffer | null;
  /** The tab's profile as the user's own; null where the tab shows none on a site of ours. */
  readonly own: OwnTools | null;
  /** Called after the user's own profiles were changed, or could not be: then with why. */
  readonly ownChanged: (outcome?: StoreResult<unknown>) => void;
  readonly tools: (use: ToolUse) => PopupTools;
  /** How much needs the user. */
  readonly countDue: () => Promise<DueCount>;
  readonly turnOn: () => void;
  /** Asks the browser for a site; called straight from the press, or browsers refuse. */
  readonly allow: (rule: SiteRule) => void;
  /** The text of a report on the tab's page; null where it cannot be reached. */
  readonly gatherReport: () => Promise<string | null>;
}

/** What is known of lowering exposure on the tab's site. */
export interface LowerOffer {
  readonly rule: SiteRule;
  readonly guide: SiteGuide;
  /** The profile the tab shows; null where it shows none. */
  readonly subject: StepSubject | null;
  readonly isOthers: boolean;
  /** The steps that the tab itself is the page of; null on any other page. */
  readonly here: FoundSteps | null;
  /** The user's own profiles it is about: the one shown, or on a settings page all of the site. */
  readonly own: readonly OwnSteps[];
  readonly onThisIsMe: (() => void) | null;
}

export interface Lowering {
  /** Puts the list of steps in the place of the subject, and back. */
  readonly toggleLower: () => void;
}

/** What the toolbar button opens: is this page exposing someone, why, and what can be done. */
export function Popup(props: PopupProps) {
  const { t, storeTrouble, notAllowed, lower } = props;
  const [isLowering, setLowering] = useState(false);
  function toggleLower(): void {
    setLowering(!isLowering);
  }
  return (
    <main>
      {isLowering && lower !== null ? (
        <LowerList lower={lower} t={t} />
      ) : (
        <Subject {...props} toggleLower={toggleLower} />
      )}
      <div class="popup-notes">
        {notAllowed.length > 0 && (
          <p class="notice small">{t('popup.notAllowed', { sites: t.list(notAllowed) })}</p>
        )}
        {storeTrouble !== null && <StoreNotice why={storeTrouble} t={t} />}
      </div>
      <PopupFoot {...props} isLowering={isLowering} toggleLower={toggleLower} />
    </main>
  );
}

function LowerList({ lower, t }: { lower: LowerOffer; t: Translator }) {
  const { rule, guide, subject, isOthers, own, onThisIsMe } = lower;
  const [mine] = own;
  return (
    <div class="popup-lower">
      <LowerIt
        site={rule}
        guide={guide}
        subject={mine ?? subject}
        isOthers={isOthers}
        done={mine?.done ?? null}
        onTick={(step, isDone) => mine?.onTick(step, isDone)}
        onThisIsMe={onThisIsMe}
        isAlone
        t={t}
      />
    </div>
  );
}

function Subject(props: PopupProps & Lowering) {
  const { t, tab, isOn, sites } = props;
  if (tab.is === 'elsewhere') {
    return (
      <Plain title={t('popup.elsewhereTitle')}>{t('popup.elsewhereBody', { count: sites.length })}</Plain>
    );
  }
  if (tab.is === 'collector') {
    return props.onCollector === null ? null : <PopupCollector {...props.onCollector} t={t} />;
  }
  if (tab.is === 'any-site') return <AnySite {...props} tab={tab} />;
  if (tab.is === 'settings') return <OnSettings {...props} />;
  const site = tab.rule.name;
  if (tab.is === 'not-allowed') {
    return (
      <Plain title={t('popup.notAllowedTitle', { site })}>
        {t('popup.notAllowedBody')}{' '}
        <button type="button" onClick={() => props.allow(tab.rule)}>
          {t('popup.allow', { site })}
        </button>
      </Plain>
    );
  }
  if (!isOn) {
    return (
      <Plain title={t('popup.offTitle', { site })}>
        {t('popup.offBody')}{' '}
        <button type="button" onClick={props.turnOn}>
          {t('popup.turnOn')}
        </button>
      </Plain>
    );
  }
  if (tab.is === 'silent') return <Plain title={t('popup.reloadTitle')}>{t('popup.reloadBody')}</Plain>;
  const { reading } = tab;
  if (reading.is === 'profile') {
    const { facts } = reading;
    if (isExposed(reading)) return <Exposed {...props} facts={facts} site={site} />;
    if (props.own !== null && props.own.profile !== null) {
      return <Exposed {...props} facts={facts} site={site} heading={t('popup.restrictedTitle')} />;
    }
    return (
      <>
        <Plain title={t('popup.restrictedTitle')}>{t('popup.restrictedBody')}</Plain>
        <Mine {...props} site={site} checks={NO_CHECKS} />
      </>
    );
  }
  switch (reading.why) {
    case 'placeholder':
      return <Plain title={t('popup.placeholderTitle')}>{t('popup.placeholderBody', { site })}</Plain>;
    case 'no-photo':
      return <Plain title={t('popup.noPhotoTitle')}>{t('popup.noPhotoBody')}</Plain>;
    case 'address':
      return <Plain title={t('popup.addressTitle')}>{t('popup.addressBody', { site })}</Plain>;
  }
}

/** A settings page, which may be a collector's form too. */
function OnSettings({ lower, onCollector, toggleLower, t }: PopupProps & Lowering) {
  const fill = onCollector?.fill ?? null;
  return (
    <>
      {lower !== null && lower.here !== null && (
        <PopupSettingsStep found={lower.here} own={lower.own} openAll={toggleLower} t={t} />
      )}
      {fill !== null && <FillForm {...fill} t={t} />}
    </>
  );
}

function AnySite(props: PopupProps & Lowering & { readonly tab: Extract<TabReading, { is: 'any-site' }> }) {
  const { t, tab } = props;
  const { reading } = tab;
  const host = new URL(tab.url).hostname;
  if (reading.is === 'looks-like') {
    return <Exposed {...props} facts={reading.facts} site={host} heading={t('popup.genericYes')} />;
  }
  return reading.is === 'does-not' ? (
    <Plain title={t('popup.genericNo')}>{t('popup.genericNoBody', { host })}</Plain>
  ) : (
    <Plain title={t('popup.genericMaybe')}>{t('popup.genericMaybeBody', { host })}</Plain>
  );
}

function Plain({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <header class="popup-top">
      <Mark size={44} />
      <div>
        <h1>{title}</h1>
        <p>{children}</p>
      </div>
    </header>
  );
}

interface ExposedProps extends PopupProps, Lowering {
  readonly facts: PageFacts;
  readonly site: string;
  readonly heading?: string;
}

/** A page that exposes someone, and the tools to look closer: what they find changes level and reasons at once. */
function Exposed(props: ExposedProps) {
  const { t, facts, site, exposureOf, hasLaw, own, lower, tab, tools } = props;
  const toggleLower = lower === null ? null : props.toggleLower;
  const isMarked = own !== null && own.profile !== null;
  const isKept = isMarked && !own.isPrivate;
  const [checks, setChecks] = useState(() => knownChecks(own, facts));
  /** Levels before and after the last check made here. */
  const [moved, setMoved] = useState<readonly [ExposureLevel, ExposureLevel] | null>(null);
  // The photo as a check of the user's got it: a page of ours asks no site for it by itself.
  const [picture, setPicture] = useState<string | null>(null);
  const { level, reasons } = exposureOf(facts, checks);
  const heading = props.heading ?? title(isMarked ? asMine(facts) : facts, reasons, t);

  /** Takes what a check found; kept where the profile is marked as mine, and nowhere else. */
  function take(found: Partial<Checks>): void {
    const next = { ...checks, ...found };
    setChecks(next);
    setMoved([level, exposureOf(facts, next).level]);
    if (isKept) void own.keepCheck({ ...NO_CHECKS, ...found }).then(props.ownChanged);
  }

  function show(next: string | null, pixels?: Pixels): void {
    setPicture(next);
    const hash = pixels === undefined ? null : photoHash(pixels);
    if (isKept && hash !== null) void own.keepPhotoHash(hash).then(props.ownChanged);
  }

  return (
    <>
      <header class="popup-top">
        <PhotoFrame facts={facts} picture={picture} t={t} />
        <div>
          <LevelBars level={level} t={t} />
          <h1>{heading}</h1>
          <p class="small" role="status">
            {moved !== null && levelMove(moved, t)}
          </p>
        </div>
      </header>
      <ReasonList reasons={reasons} site={site} hasLaw={hasLaw} t={t} />
      <PopupActions
        {...tools({ facts, tab, toggleLower, take, show, t })}
        mine={<Mine {...props} checks={checks} />}
        t={t}
      />
    </>
  );
}

function PhotoFrame({ facts, picture, t }: { facts: PageFacts; picture: string | null; t: Translator }) {
  const { width, height } = facts.photo;
  return (
    <div class="frame">
      {picture === null ? <Mark size={34} /> : <img src={picture} alt="" />}
      {width === null || height === null
        ? t('popup.photoUnknownSize')
        : t('popup.photoSize', { width, height })}
    </div>
  );
}

/** What earlier checks of the user's own profile found holds until newer ones do. */
function knownChecks(own: OwnTools | null, facts: PageFacts): Checks {
  if (own === null || own.profile === null) return NO_CHECKS;
  const now = { at: new Date().toISOString(), facts, ...NO_CHECKS };
  const checks = [...own.profile.checks, now];
  return evidenceOf({ ...own.profile, checks }, checks.length - 1).checks;
}

function levelMove([before, after]: readonly [ExposureLevel, ExposureLevel], t: Translator): string {
  if (before === after) return t('profiles.same', { level: t(`profiles.${after}`) });
  return t('profiles.changed', { before: t(`profiles.${before}`), after: t(`profiles.${after}`) });
}

function Mine({ own, ...props }: PopupProps & { readonly site: string; readonly checks: Checks }) {
  if (own === null) return null;
  return (
    <OwnProfileBox
      own={own}
      site={props.site}
      checks={props.checks}
      dashboard={props.dashboard}
      changed={props.ownChanged}
      t={props.t}
    />
  );
}

/** What a stranger gets, as far as it is known: what a check found says more than the page itself. */
function title(facts: PageFacts, reasons: readonly Reason[], t: Translator): string {
  const audience = reasons.find(({ subject }) => subject === 'audience')?.id;
  if (audience === 'audience-login-wall') return t('reasons.audienceLoginWall');
  if (audience === 'audience-missing') return t('reasons.audienceMissing');
  const isNamed = reasons.some(({ id }) => id === 'name-shown');
  const isOpen = facts.audience.is === 'public' || audience === 'audience-reached';
  const isMine = facts.ownership.is === 'mine';
  if (!isOpen && isMine) return isNamed ? t('popup.titleMineMayNamed') : t('popup.titleMineMay');
  if (!isOpen) return isNamed ? t('popup.titleMayNamed') : t('popup.titleMay');
  if (isMine) return isNamed ? t('popup.titleMineNamed') : t('popup.titleMine');
  return isNamed ? t('popup.titleNamed') : t('popup.titlePhoto');
}
