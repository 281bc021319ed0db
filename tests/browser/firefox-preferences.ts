import type { LaunchOptions } from './driver';

/** The extension's id in Firefox, as its manifest says it. */
export const EXTENSION_ID = 'facewarden@facewarden.org';

/** Host of the extension's own pages. Firefox draws it by lot; a preference makes it known. */
export const EXTENSION_UUID = '7f3c1a52-4b8e-4d3a-9c61-5e0b2f9d8a10';

const NOWHERE = 'data:,none';

/** Sends every host name to the local web, and keeps the browser from asking anything of its own. */
export function firefoxPreferences({
  webPort,
  locale = 'en-US',
}: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${webPort};80=${webPort}`,
    // A test moves a thousand times within a second, which Firefox would stop at two hundred.
    'dom.navigation.navigationRateLimit.count': 100_000,
    'network.proxy.type': 0,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A site asked for is allowed without the browser's own question, which no test can answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // Without a desktop there is nobody to show a notification; Firefox then shows its own.
    'alerts.useSystemBackend': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'intl.accept_languages': locale,
    'intl.locale.requested': locale,
    'layout.css.prefers-color-scheme.content-override': 1,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.region.network.url': '',
    'browser.safebrowsing.provider.google4.updateURL': NOWHERE,
    'browser.safebrowsing.provider.mozilla.updateURL': NOWHERE,
    'browser.newtabpage.activity-stream.feeds.system.topsites': false,
    'browser.topsites.contile.enabled': false,
    'browser.search.update': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': NOWHERE,
    'dom.push.connection.enabled': false,
    'geo.provider.network.url': NOWHERE,
    'security.OCSP.enabled': 0,
  };
}
