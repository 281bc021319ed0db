import { render } from 'preact';
import { browser } from '../lib/browser';
import type { PageFacts } from '../lib/detect/page-facts';
import { collectorsTakingFrom, lawFor } from '../lib/directory/directory';
import type { Exposure } from '../lib/exposure/assess';
import { assessExposure } from '../lib/exposure/assess';
import { translatorFor } from '../lib/i18n/speak';
import type { Message } from '../lib/messages';
import { explainTab, readSubjectTab, sitesNotAllowed } from '../lib/open-tab';
import { browserName, reportText } from '../lib/report';
import { guideFor } from '../lib/sites/registry/guides';
import { rules } from '../lib/sites/registry/rules';
import type { SiteRule } from '../lib/sites/site';
import { origins } from '../lib/sites/site';
import { changeSettings, defaultSettings, readSettings, siteSettings } from '../lib/store/settings';
import { Popup } from './Popup';

/** Gathers what the popup shows and draws it; again after each change made in it. */
export async function startPopup(): Promise<void> {
  const [stored, tab, notAllowed] = await Promise.all([readSettings(), readSubjectTab(), sitesNotAllowed()]);
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const t = translatorFor(settings);
  document.documentElement.lang = t.language;
  const rule = 'rule' in tab ? tab.rule : null;
  const site = rule?.id ?? null;

  async function turnOn(): Promise<void> {
    if (site === null) return;
    await changeSettings((old) => ({
      ...old,
      sites: { ...old.sites, [site]: { ...siteSettings(old, site), on: true } },
    }));
    const message: Message<'settings-changed'> = { kind: 'settings-changed' };
    await browser.runtime.sendMessage(message);
    await startPopup();
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

  const app = document.getElementById('app');
  if (app === null) return;
  render(
    <Popup
      t={t}
      tab={tab}
      isOn={site === null || siteSettings(settings, site).on}
      exposureOf={exposureOf}
      hasLaw={lawFor(settings.country ?? '', settings.region).covers !== 'fallback'}
      sites={rules.filter(({ id }) => !notAllowed.some((each) => each.id === id)).map(({ name }) => name)}
      notAllowed={notAllowed.filter(({ isCore }) => isCore).map(({ name }) => name)}
      isWelcomed={settings.welcomed || !stored.ok}
      storeTrouble={stored.ok ? null : stored.why}
      dashboard={(route) => browser.runtime.getURL(`dashboard.html${route}`)}
      lowerUrl={site === null ? null : (guideFor(site)?.settings[0]?.url ?? null)}
      turnOn={() => void turnOn()}
      allow={allow}
      gatherReport={gatherReport}
    />,
    app,
  );
}

function exposureOf(facts: PageFacts): Exposure {
  const takers = collectorsTakingFrom(facts.site).map(({ collector, how }) => ({
    name: collector.name,
    how,
  }));
  return assessExposure(facts, takers);
}
