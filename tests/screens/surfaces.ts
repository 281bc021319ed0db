import type { BrowserDriver, BrowserPage, Target } from '../browser/driver';
import { poll } from '../browser/driver';
import { putRaw } from '../browser/store-probe';
import { demoUrls } from '../fixtures/demo-pages';
import { documentOf } from '../fixtures/fixture';
import { formPages, plainFormPage } from '../fixtures/form-pages';
import { ownProfilePages, ownProfileUrls } from '../fixtures/own-profile-demo';
import type { Translator } from '../../lib/i18n/translate';
import type { WebPage } from '../web/web';
import { addSampleRequests } from './sample-requests';

/** What a surface needs to be reached. The store is empty before each. */
export interface Scene {
  readonly driver: BrowserDriver;
  /** Speaks the browser's language: surfaces are reached by the words on their buttons. */
  readonly t: Translator;
  visit(url: string): Promise<BrowserPage>;
  /** A page of the extension: `popup.html`, `dashboard.html#/settings`. */
  own(path: string): Promise<BrowserPage>;
}

/** One thing that the extension shows, in one state. */
export interface Surface {
  readonly name: string;
  /** The card on a page, the popup at its own width, a page of the dashboard, or a sheet of paper. */
  readonly kind: 'card' | 'popup' | 'page' | 'paper';
  open(scene: Scene): Promise<BrowserPage>;
  /** Gives back a store that works, where the surface needed one that does not. */
  readonly after?: (own: BrowserPage) => Promise<unknown>;
}

const CARD = '[data-testid="warning"]';
const SETTINGS_STEP = 'https://x.com/settings/audience_and_tagging';

/** Pages the surfaces go to, beside those every test knows. */
export const surfacePages: readonly WebPage[] = [
  ...formPages,
  ...ownProfilePages,
  { url: SETTINGS_STEP, html: documentOf({ title: 'Settings', body: '<h1>Your settings</h1>' }) },
];

/** The writer of the letters that are shown. */
const WRITER = { name: 'Mara Lindqvist', email: 'mara@example.org', profile: demoUrls.instagram } as const;

export const surfaces: readonly Surface[] = [
  { name: 'card', kind: 'card', open: card(demoUrls.instagram) },
  { name: 'card-why', kind: 'card', open: card(demoUrls.instagram, true) },
  { name: 'card-own-why', kind: 'card', open: card('https://www.instagram.com/noor.vestergaard/', true) },
  { name: 'card-perhaps-why', kind: 'card', open: card(demoUrls.linkedin, true) },

  { name: 'popup-profile', kind: 'popup', open: popupOn(demoUrls.instagram) },
  { name: 'popup-perhaps', kind: 'popup', open: popupOn(demoUrls.linkedin) },
  { name: 'popup-own', kind: 'popup', open: ownProfileInPopup },
  { name: 'popup-stranger', kind: 'popup', open: strangerInPopup },
  { name: 'popup-lower', kind: 'popup', open: popupOn(demoUrls.instagram, 'popup.lower') },
  { name: 'popup-feed', kind: 'popup', open: popupOn(demoUrls.xHome) },
  {
    name: 'popup-elsewhere',
    kind: 'popup',
    open: async ({ own }) => {
      const popup = await own('popup.html');
      await popup.waitFor('h1');
      return popup;
    },
  },
  { name: 'popup-settings-step', kind: 'popup', open: popupOn(SETTINGS_STEP) },
  { name: 'popup-off', kind: 'popup', open: switchedOff },
  { name: 'popup-collector', kind: 'popup', open: onCollector(false) },
  { name: 'popup-collector-form', kind: 'popup', open: onCollector(true) },

  page('welcome', '#/welcome'),
  page('profiles-empty', '#/profiles'),
  { name: 'profiles', kind: 'page', open: profiles },
  { name: 'profile', kind: 'page', open: profile },
  page('lower', '#/lower/linkedin'),
  page('requests-empty', '#/requests'),
  { name: 'requests', kind: 'page', open: someRequests },
  { name: 'request', kind: 'page', open: oneRequest },
  { name: 'request-letter', kind: 'page', open: nextLetter },
  page('questions', '#/requests/new', '#full-name'),
  { name: 'composer', kind: 'page', open: (scene) => composer(scene, 'firm=pimeyes') },
  page('composer-body-warning', '#/requests/new?body=us-ice'),
  { name: 'composer-body', kind: 'page', open: (scene) => composer(scene, 'body=de-bka', 'DE') },
  { name: 'everywhere', kind: 'page', open: everywhere },
  { name: 'everywhere-letter', kind: 'page', open: everywhereLetter },
  { name: 'print', kind: 'paper', open: printed },
  page('collectors', '#/collectors'),
  page('collector', '#/collectors/clearview-ai'),
  page('laws', '#/laws'),
  page('law', '#/laws/eu-gdpr', 'main h2'),
  page('regulators', '#/regulators'),
  page('regulator', '#/regulators/fr-cnil', 'main h2'),
  page('public-bodies', '#/public-bodies'),
  page('public-body', '#/public-bodies/de-bka'),
  page('organisations', '#/organisations'),
  page('organisation', '#/organisations/noyb'),
  page('settings', '#/settings', '#backup-file'),
  { name: 'settings-lock', kind: 'page', open: lockSet },
  { name: 'locked', kind: 'page', open: locked },
  page('why', '#/why', 'table.decisions'),
  page('about', '#/about'),
  page('no-such-page', '#/nowhere'),
  { name: 'fault', kind: 'page', open: fault },

  // Last: no page of this browser can write before the database is put away again.
  {
    name: 'popup-trouble',
    kind: 'popup',
    open: (scene) => broken(scene, 'popup.html'),
    after: forgetDatabase,
  },
  {
    name: 'trouble',
    kind: 'page',
    open: (scene) => broken(scene, 'dashboard.html#/requests'),
    after: forgetDatabase,
  },
];

/** A button or link with these words. Spaces that do not break, as French has them, are looked for as plain ones. */
function press(text: string): Target {
  return { css: 'button, a[href]', text: text.replace(/\s+/g, ' ') };
}

/** A page at its address, whole once `ready` is there. */
function page(name: string, hash: string, ready = 'main h1'): Surface {
  const open = async (scene: Scene): Promise<BrowserPage> => {
    const shown = await dashboard(scene, hash);
    await shown.waitFor(ready);
    return shown;
  };
  return { name, kind: 'page', open };
}

async function dashboard({ own }: Scene, hash: string): Promise<BrowserPage> {
  const opened = await own(`dashboard.html${hash}`);
  await opened.waitFor('main h1');
  return opened;
}

function card(url: string, isOpen = false): (scene: Scene) => Promise<BrowserPage> {
  return async ({ visit, t }) => {
    const shown = await visit(url);
    await shown.waitFor(CARD);
    if (isOpen) {
      await shown.click(press(t('card.why')));
      await shown.waitFor(`${CARD} li`);
    }
    return shown;
  };
}

function popupOn(url: string, pressed?: 'popup.lower'): (scene: Scene) => Promise<BrowserPage> {
  return async ({ visit, own, t }) => {
    const profilePage = await visit(url);
    await profilePage.waitFor('body *');
    if (url !== SETTINGS_STEP && url !== demoUrls.xHome) await profilePage.waitFor(CARD);
    const popup = await own('popup.html');
    await popup.waitFor('h1');
    if (pressed !== undefined) {
      await popup.click(press(t(pressed)));
      await popup.waitFor('.lower-steps');
    }
    return popup;
  };
}

async function ownProfileInPopup({ visit, own, t }: Scene): Promise<BrowserPage> {
  const noor = await visit(ownProfileUrls.signIn);
  await noor.goto(ownProfileUrls.profile);
  await noor.waitFor(CARD);
  const popup = await own('popup.html');
  await popup.click(press(t('profiles.thisIsMe')));
  await popup.waitFor(press(t('profiles.notMe')));
  return popup;
}

async function strangerInPopup(scene: Scene): Promise<BrowserPage> {
  const popup = await ownProfileInPopup(scene);
  await popup.click(press(scene.t('stranger.see')));
  await popup.waitFor('.stranger h2');
  return popup;
}

async function switchedOff({ visit, own, t }: Scene): Promise<BrowserPage> {
  const settings = await own('dashboard.html#/settings');
  await settings.waitFor('main h1');
  // What is left out stands at its default.
  await putRaw(settings, 'settings', 'settings', {
    language: t.language,
    sites: { instagram: { on: false, card: false } },
  });
  await (await visit(demoUrls.instagram)).waitFor('header img');
  const popup = await own('popup.html');
  await popup.waitFor('h1');
  return popup;
}

function onCollector(isWritten: boolean): (scene: Scene) => Promise<BrowserPage> {
  return async (scene) => {
    if (isWritten) await sent(scene, 'pimeyes', true);
    await scene.driver.clickToolbarButton(await scene.visit(plainFormPage.url));
    const popup = await scene.own('popup.html');
    await popup.waitFor(isWritten ? '.fill button' : '.popup-foot .primary');
    return popup;
  };
}

const PASSPHRASE = 'seven quiet rivers run';

async function lockSet(scene: Scene): Promise<BrowserPage> {
  const settings = await dashboard(scene, '#/settings');
  await settings.fill('#lock-set-next', PASSPHRASE);
  await settings.fill('#lock-set-again', PASSPHRASE);
  await settings.click(press(scene.t('lock.setButton')));
  await settings.waitFor(press(scene.t('lock.lockNow')));
  return settings;
}

async function locked(scene: Scene): Promise<BrowserPage> {
  const settings = await lockSet(scene);
  await settings.click(press(scene.t('lock.lockNow')));
  const requests = await dashboard(scene, '#/requests');
  await requests.waitFor('#unlock-passphrase');
  return requests;
}

async function profiles(scene: Scene): Promise<BrowserPage> {
  await ownProfileInPopup(scene);
  await (await scene.visit(demoUrls.x)).waitFor(CARD);
  const popup = await scene.own('popup.html');
  await popup.click(press(scene.t('profiles.thisIsMe')));
  await popup.waitFor(press(scene.t('profiles.notMe')));
  const list = await dashboard(scene, '#/profiles');
  await list.waitFor('.profile-list');
  return list;
}

async function profile(scene: Scene): Promise<BrowserPage> {
  await strangerInPopup(scene);
  const list = await dashboard(scene, '#/profiles');
  await list.click('.profile-list a');
  // The list has headings of its own.
  await list.waitFor({ css: 'main h2', text: scene.t('profiles.history').replace(/\s+/g, ' ') });
  return list;
}

/** Fills in the three questions, and goes on to what they lead to. */
async function answerQuestions(on: BrowserPage, country: string, isKept = false): Promise<void> {
  await on.waitFor('#full-name');
  await on.fill('#country', country);
  await on.fill('#full-name', WRITER.name);
  await on.fill('#email', WRITER.email);
  if (isKept) await on.click('input[name="keep"]');
  if (await on.isVisible('form button[type="submit"]')) await on.click('form button[type="submit"]');
}

async function composer(scene: Scene, about: string, country = 'FR', isKept = false): Promise<BrowserPage> {
  const desk = await dashboard(scene, `#/requests/new?${about}`);
  if (about.startsWith('body=')) await desk.click(press(scene.t('bodies.read')));
  await answerQuestions(desk, country, isKept);
  await desk.waitFor('#profiles');
  await desk.fill('#profiles', WRITER.profile);
  await desk.waitFor('#letter');
  return desk;
}

async function sent(scene: Scene, firm: string, isKept = false): Promise<BrowserPage> {
  const desk = await composer(scene, `firm=${firm}`, 'FR', isKept);
  await desk.click(press(scene.t('requests.sent')));
  await desk.waitFor('.request-list');
  return desk;
}

async function someRequests(scene: Scene): Promise<BrowserPage> {
  const list = await sent(scene, 'pimeyes');
  await addSampleRequests(list);
  await list.reload();
  await list.waitFor('.request-list li + li');
  return list;
}

async function oneRequest(scene: Scene): Promise<BrowserPage> {
  const list = await sent(scene, 'pimeyes');
  await list.click('.request-list a');
  await list.waitFor('.events');
  return list;
}

async function nextLetter(scene: Scene): Promise<BrowserPage> {
  const list = await sent(scene, 'clearview-ai');
  await addSampleRequests(list);
  const late = await dashboard(scene, '#/requests/sample-clearview-ai');
  await late.click(press(scene.t('steps.write')));
  await late.fill('#full-name', WRITER.name);
  await late.fill('#email', WRITER.email);
  await late.waitFor('#step-text');
  return late;
}

async function printed(scene: Scene): Promise<BrowserPage> {
  const list = await sent(scene, 'clearview-ai', true);
  await list.click('.request-list a');
  await list.waitFor('.events');
  const [, path = ''] = (await list.url()).split('/dashboard.html');
  const sheet = await scene.own(`dashboard.html${path}/print`);
  await sheet.waitFor('.printed');
  return sheet;
}

async function everywhere(scene: Scene): Promise<BrowserPage> {
  const list = await dashboard(scene, '#/requests/everywhere');
  await answerQuestions(list, 'FR');
  await list.waitFor('#profiles');
  await list.fill('#profiles', WRITER.profile);
  await list.waitFor('.firms input:checked');
  return list;
}

async function everywhereLetter(scene: Scene): Promise<BrowserPage> {
  const list = await everywhere(scene);
  await list.click('main .primary');
  await list.waitFor('#letter');
  return list;
}

/** A bug of ours, and the report that one may copy unfolded. */
async function fault(scene: Scene): Promise<BrowserPage> {
  const shown = await dashboard(scene, '#/about');
  await shown.evaluate(() => void Promise.reject(new TypeError('x')));
  await shown.click('.crash summary');
  await shown.waitFor('.crash pre, .crash textarea');
  return shown;
}

/** A later version of Facewarden has been here, so that this one can read nothing. */
async function broken(scene: Scene, path: string): Promise<BrowserPage> {
  const blank = await scene.own('icon/16.png');
  await blank.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('facewarden', 9_999);
        opening.onsuccess = () => (opening.result.close(), resolve(true));
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
  );
  const shown = await scene.own(path);
  await poll(async () => ((await shown.isVisible('.notice')) ? true : null), 'notice of trouble');
  return shown;
}

function forgetDatabase(own: BrowserPage): Promise<boolean> {
  return own.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('facewarden');
        deleting.onsuccess = () => resolve(true);
        deleting.onerror = () => reject(new Error(String(deleting.error)));
      }),
  );
}
