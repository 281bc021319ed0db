import { render } from 'preact';
import { browser } from '../lib/browser';
import type { PageFacts } from '../lib/detect/page-facts';
import { collectorsTakingFrom, lawFor } from '../lib/directory/directory';
import type { Exposure } from '../lib/exposure/assess';
import { assessExposure } from '../lib/exposure/assess';
import { translatorFor } from '../lib/i18n/speak';
import type { Message } from '../lib/messages';
import { readSubjectTab, sitesNotAllowed } from '../lib/open-tab';
import { guideFor } from '../lib/sites/registry/guides';
import { rules } from '../lib/sites/registry/rules';
import { changeSettings, defaultSettings, readSettings, siteSettings } from '../lib/store/settings';
import { Popup } from './Popup';

/** Gathers what the popup shows and draws it; again after each change made in it. */
export async function startPopup(): Promise<void> {
  const [stored, tab, notAllowed] = await Promise.all([readSettings(), readSubjectTab(), sitesNotAllowed()]);
  const settings = stored.ok ? stored.value.settings : defaultSettings();
  const t = translatorFor(settings);
  document.documentElement.lang = t.language;
  const site = tab.is === 'elsewhere' ? null : tab.rule.id;

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

  const app = document.getElementById('app');
  if (app === null) return;
  render(
    <Popup
      t={t}
      tab={tab}
      isOn={site === null || siteSettings(settings, site).on}
      exposureOf={exposureOf}
      hasLaw={lawFor(settings.country ?? '', settings.region).covers !== 'fallback'}
      sites={rules.map((rule) => rule.name)}
      notAllowed={notAllowed.map((rule) => rule.name)}
      storeTrouble={stored.ok ? null : stored.why}
      dashboard={(route) => browser.runtime.getURL(`dashboard.html${route}`)}
      lowerUrl={site === null ? null : (guideFor(site)?.settings[0]?.url ?? null)}
      turnOn={() => void turnOn()}
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
