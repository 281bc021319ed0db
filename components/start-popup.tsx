import { render } from 'preact';
import { browser } from '../lib/browser';
import type { PhotoFact } from '../lib/detect/page-facts';
import { hasLawAt } from '../lib/directory/law-index';
import { loadCollector, loadLaw } from '../lib/directory/load-record';
import { takersFrom } from '../lib/directory/takers';
import { assessExposure, NO_CHECKS } from '../lib/exposure/assess';
import { loadTranslator } from '../lib/i18n/speak';
import type { Message } from '../lib/messages';
import type { TabReading } from '../lib/open-tab';
import { explainTab, readSubjectTab, sitesNotAllowed } from '../lib/open-tab';
import { browserName, reportText } from '../lib/report';
import { findSteps } from '../lib/sites/registry/find-step';
import { guideFor } from '../lib/sites/registry/guides';
import { rules } from '../lib/sites/registry/rules';
import type { OwnProfile } from '../lib/profiles/own-profile';
import type { SiteRule } from '../lib/sites/site';
import { origins } from '../lib/sites/site';
import { changeSettings, defaultSettings, readSettings, siteSettings } from '../lib/store/settings';
import { countFilled, fillTab, undoFill } from '../lib/fill/fill-tab';
import { valuesToCopy } from '../lib/fill/plan';
import type { RequestToFill } from '../lib/fill/request-to-fill';
import { placeToOffer, requestsToFill } from '../lib/fill/request-to-fill';
import { fillValues } from '../lib/fill/values';
import type { Request } from '../lib/requests/request';
import { requestStatus } from '../lib/requests/status';
import { localDay } from '../lib/requests/today';
import { readIdentity } from '../lib/store/identity';
import { touchLock } from '../lib/store/lock/lock';
import { listProfiles } from '../lib/store/profiles';
import { requestStore } from '../lib/store/request-store';
import type { StoreResult, StoreTrouble } from '../lib/store/result';
import { allowSite } from '../lib/stranger/allow-site';
import type { Collector } from '../lib/directory/collector-schema';
import type { FaceCheck } from '../lib/face/check-face';
import { checkDue } from './check-due';
import type { FillChoice, FillOffer } from './FillForm';
import { Guard } from './errors/Guard';
import type { LowerOffer } from './Popup';
import { Popup } from './Popup';
import type { OnCollector } from './PopupCollector';
import { ownSteps } from './own-steps';
import { popupTools } from './popup-tools';
import type { OwnTools } from './profiles/own-tools';
import { readOwnTools, tickOwnStep } from './profiles/own-tools';
import { strangerCheck } from './profiles/stranger-check-in-use';

/** Gathers what the popup shows and draws it; again after each change made in it, whose `outcome` it tells where that failed. */
export async function startPopup(outcome?: StoreResult<unknown>): Promise<void> {
  await touchLock();
  const [stored, tab, notAllowed] = await Promise.all([readSettings(), readSubjectTab(), sitesNotAllowed()]);
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const t = await loadTranslator(settings);
  document.documentElement.lang = t.language;
  document.documentElement.dir = t.direction;
  const rule = 'rule' in tab ? tab.rule : null;
  const site = rule?.id ?? null;

  const collectorId = tab.is === 'collector' ? tab.id : tab.is === 'settings' ? tab.collector : null;
  const onCollector =
    collectorId !== null && 'tabId' in tab ? await readOnCollector(collectorId, tab.tabId) : null;

  const [own, profiles] = await Promise.all([readOwnTools(tab), listProfiles()]);
  const lower = lowerOffer(tab, own, profiles.ok ? profiles.value.profiles : []);

  async function turnOn(): Promise<void> {
    if (site === null) return;
    const turned = await changeSettings((old) => ({
      ...old,
      sites: { ...old.sites, [site]: { ...siteSettings(old, site), on: true } },
    }));
    const message: Message<'settings-changed'> = { kind: 'settings-changed' };
    await browser.runtime.sendMessage(message).catch(() => undefined);
    await startPopup(turned);
  }

  function allow(wanted: SiteRule): void {
    void browser.permissions.request({ origins: origins(wanted) }).then(() => startPopup());
  }

  async function gatherReport(): Promise<string | null> {
    const explanation = tab.is === 'read' ? await explainTab(tab.tabId, tab.rule) : null;
    if (explanation === null || rule === null) return null;
    const { version } = browser.runtime.getManifest();
    const name = browserName(navigator.userAgent);
    return reportText({ site: rule.id, explanation, version, browser: name, language: t.language });
  }

  /** The detector is loaded where it is asked for: it is by far the largest part of the package. */
  async function lookForFace(photo: PhotoFact): Promise<FaceCheck> {
    if (!('tabId' in tab)) return { is: 'failed', why: 'not-in-front' };
    return (await import('../lib/face/check-face')).checkFace(tab.tabId, photo);
  }

  const app = document.getElementById('app');
  if (app === null) return;
  render(
    <Guard page="popup">
      <Popup
        t={t}
        tab={tab}
        isOn={site === null || siteSettings(settings, site).on}
        onCollector={onCollector}
        exposureOf={(facts, checks) => assessExposure(facts, takersFrom(facts.site), checks)}
        own={own}
        ownChanged={(changed) => void startPopup(changed)}
        tools={(use) => popupTools(use, { allowSite, checkAsStranger: strangerCheck, lookForFace })}
        hasLaw={hasLawAt(settings.country ?? '', settings.region)}
        sites={rules.filter(({ id }) => !notAllowed.some((each) => each.id === id)).map(({ name }) => name)}
        notAllowed={notAllowed.filter(({ isCore }) => isCore).map(({ name }) => name)}
        isWelcomed={settings.welcomed || !stored.ok}
        storeTrouble={troubleOf(stored) ?? troubleOf(outcome)}
        dashboard={dashboard}
        lower={lower}
        countDue={checkDue}
        turnOn={() => void turnOn()}
        allow={allow}
        gatherReport={gatherReport}
      />
    </Guard>,
    app,
  );
}

/** What the tab's site lets the user change, and which of it the tab is the page of. */
function lowerOffer(
  tab: TabReading,
  tools: OwnTools | null,
  profiles: readonly OwnProfile[],
): LowerOffer | null {
  const ownSites = profiles.map((profile) => profile.site);
  const here = tab.is === 'settings' ? findSteps(tab.url, ownSites) : null;
  const rule = here?.rule ?? ('rule' in tab ? tab.rule : null);
  const guide = rule === null ? null : guideFor(rule.id);
  if (rule === null || guide === null) return null;
  const facts = tab.is === 'read' && tab.reading.is === 'profile' ? tab.reading.facts : null;
  const url = 'url' in tab ? tab.url : null;
  const isOthers = facts?.ownership.is === 'other';
  const handle = isOthers ? null : (facts?.handle ?? null);
  return {
    rule,
    guide,
    subject: url === null ? null : { host: new URL(url).hostname, handle },
    isOthers,
    here,
    own: ownSteps(profiles, rule.id, facts?.handle ?? null, (profile, step, isDone) => {
      void tickOwnStep(profile, step, isDone).then(startPopup);
    }),
    onThisIsMe:
      tools === null || tools.profile !== null || tools.isPrivate
        ? null
        : () => void tools.mark(NO_CHECKS).then(startPopup),
  };
}

function troubleOf(result: StoreResult<unknown> | undefined): StoreTrouble | null {
  return result === undefined || result.ok ? null : result.why;
}

function dashboard(route: string): string {
  return browser.runtime.getURL(`dashboard.html${route}`);
}

/** The collector whose site is open, and the user's requests to it. Where the store fails, none are shown: the popup says why. */
async function readOnCollector(id: string, tabId: number): Promise<OnCollector | null> {
  const [collector, stored] = await Promise.all([loadCollector(id), requestStore.listRequests()]);
  if (collector === null) return null;
  const own = stored.ok ? stored.value.requests.filter((request) => request.collector === id) : [];
  const today = localDay(new Date());
  const requests = await Promise.all(
    own.map(async (request) => {
      const law = await loadLaw(request.law);
      return law === null ? [] : [{ id: request.id, status: requestStatus(request, law, today) }];
    }),
  );
  const isLocked = !stored.ok && stored.why === 'locked';
  return {
    collector,
    isLocked,
    requests: requests.flat(),
    fill: await offerToFill(collector, own, tabId),
    dashboard,
  };
}

/** What the firm's form can be filled with; null where no letter to it is written. */
async function offerToFill(
  collector: Collector,
  requests: readonly Request[],
  tabId: number,
): Promise<FillOffer | null> {
  const found = requestsToFill(requests);
  const stored = await readIdentity();
  const identity = stored.ok ? stored.value.identity : { name: '', email: '', postalAddress: '' };
  const asksForListing = collector.demands.value.includes('listing-url');

  function choiceOf(each: RequestToFill): FillChoice {
    const values = fillValues(each.request, each.letter, identity, asksForListing);

    /** Loaded where it is wanted: writing letters takes all the laws. */
    async function writeShort(): Promise<string | null> {
      const [law, { shortLetter }] = await Promise.all([
        loadLaw(each.request.law),
        import('../lib/fill/short-letter'),
      ]);
      return law === null ? null : shortLetter(each, law, collector, identity);
    }

    return {
      reference: each.request.reference,
      isSent: each.isSent,
      day: each.day,
      isUnkept: values.name === null || values.email === null,
      values: valuesToCopy(values),
      fill: () => fillTab(tabId, collector.id, values, writeShort),
    };
  }

  const choices = found.map(choiceOf);
  const first = choices[placeToOffer(found)];
  return first === undefined
    ? null
    : {
        first,
        choices,
        asksForListing,
        filledBefore: await countFilled(tabId),
        undo: () => undoFill(tabId),
      };
}
