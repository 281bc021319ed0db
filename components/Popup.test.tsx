// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts, PageReading } from '../lib/detect/page-facts';
import { assessExposure } from '../lib/exposure/assess';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { languageIds } from '../lib/i18n/languages';
import type { TabReading } from '../lib/open-tab';
import { findSteps } from '../lib/sites/registry/find-step';
import { guide, rule } from '../lib/sites/x';
import type { Pixels } from '../lib/profiles/photo-hash';
import { checkAt, ownProfile } from '../lib/profiles/profile-under-test';
import { button, drawn } from './card-under-test';
import type { LowerOffer, PopupProps } from './Popup';
import { Popup } from './Popup';
import type { PopupTools, ToolUse } from './popup-tools';
import { popupTools } from './popup-tools';
import type { OwnTools } from './profiles/own-tools';
import { waitUntil } from '../tests/wait-until';

vi.mock('../lib/browser', () => ({ browser: {} }));

const facts: PageFacts = {
  site: 'x',
  handle: 'mara_lindqvist',
  kind: 'profile',
  photo: { url: 'https://pbs.twimg.com/profile_images/1/a.jpg', width: 400, height: 300, sign: 'place-1' },
  audience: { is: 'public', sign: 'no-lock-beside-name' },
  ownership: { is: 'other', sign: 'another-own-profile-link' },
  name: { is: 'shown', sign: 'name-place' },
  indexing: { is: 'allowed', sign: 'no-noindex' },
};

function read(reading: PageReading): TabReading {
  return { is: 'read', rule, tabId: 7, url: 'https://x.com/mara', reading };
}

function profile(change: Partial<PageFacts> = {}): TabReading {
  return read({ is: 'profile', facts: { ...facts, ...change } });
}

const t = createTranslator('en');
const DONE = { ok: true, value: undefined } as const;

const offer: LowerOffer = {
  rule,
  guide,
  subject: { host: 'x.com', handle: 'mara_lindqvist' },
  isOthers: false,
  here: null,
  own: [],
  onThisIsMe: null,
};

function draw(change: Partial<PopupProps> = {}): void {
  const props: PopupProps = {
    t,
    tab: profile(),
    isOn: true,
    onCollector: null,
    exposureOf: (of, checks) =>
      assessExposure(of, [{ name: 'Clearview AI', how: 'named', source: null }], checks),
    own: null,
    ownChanged: () => undefined,
    tools: (use) =>
      popupTools(use, {
        allowSite: async () => true,
        checkAsStranger: async () => ({ is: 'failed', why: 'offline' }),
        lookForFace: async () => ({ is: 'failed', why: 'refused' }),
      }),
    hasLaw: true,
    sites: ['Instagram', 'LinkedIn', 'X'],
    notAllowed: [],
    storeTrouble: null,
    countDue: () => Promise.resolve({ requests: 0, profiles: 0 }),
    dashboard: (route) => `dashboard.html${route}`,
    lower: offer,
    turnOn: () => undefined,
    allow: () => undefined,
    isWelcomed: true,
    gatherReport: async () => null,
    ...change,
  };
  render(<Popup {...props} />, document.body);
}

afterEach(() => render(null, document.body));

const heading = () => document.querySelector('h1')?.textContent;
const words = () => document.body.textContent;
const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** The source of the one fact about the world in these reasons. */
const NETWORK_INPUT = expect.stringContaining('openvino');
const ALWAYS = ['requests', 'collectors', 'settings', 'why'].map((room) => `dashboard.html#/${room}`);
const audience = (is: PageFacts['audience']['is']) => ({ audience: { is, sign: 'sign' } });
const mine: Pick<PageFacts, 'ownership'> = { ownership: { is: 'mine', sign: 'edit-link' } };
const nameless: Pick<PageFacts, 'name'> = { name: { is: 'unknown', sign: 'no-sign' } };

describe('a page that exposes someone', () => {
  it('is told with its level, its reasons, and what can be done', () => {
    draw();
    expect(heading()).toBe('A stranger gets this photo and the name');
    expect(words()).toContain('Severe exposure');
    expect(document.querySelectorAll('.bars .full')).toHaveLength(4);
    expect(words()).toContain('400 × 300 pixels');
    expect(document.querySelectorAll('.reasons li')).toHaveLength(6);
    expect(words()).toContain('Clearview AI is known to take photos from X');
    expect(words()).toContain('Ask them: the law lets you see your file.');
    expect(links()).toEqual([
      NETWORK_INPUT,
      'dashboard.html#/requests/new?tab=7',
      'dashboard.html#/requests/everywhere?tab=7',
      ...ALWAYS,
    ]);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['A stranger gets this photo', nameless],
    ['A stranger may get this photo and the name', audience('unknown')],
    ['A stranger may get this photo', { ...audience('unknown'), ...nameless }],
    ['A stranger gets your photo and your name', mine],
    ['A stranger gets your photo', { ...mine, ...nameless }],
    ['A stranger may get your photo and your name', { ...mine, ...audience('unknown') }],
    ['A stranger may get your photo', { ...mine, ...audience('unknown'), ...nameless }],
  ])('is told as "%s" where that is so', (title, change) => {
    draw({ tab: profile(change) });
    expect(heading()).toBe(title);
  });

  it('is told without a size that is not known', () => {
    draw({ tab: profile({ photo: { ...facts.photo, width: null, height: null } }) });
    expect(words()).toContain('Size not known');
    expect(words()).not.toMatch(/null|NaN|undefined/);
  });

  it('promises no right where no law is known', () => {
    draw({ hasLaw: false });
    expect(words()).not.toContain('the law lets you');
    expect(words()).toContain('Ask them: a firm may tell you.');
  });

  it('"Lower it" puts the list of steps in place of the reasons, and back', async () => {
    draw();
    button(document.body, 'Lower it').click();
    await waitUntil(() => expect(heading()).toBe('Lower it on X'));
    // An effect moves it there, after the drawing.
    await waitUntil(() => expect(document.activeElement?.textContent).toBe('Lower it on X'));
    expect(document.querySelectorAll('.lower-steps > li')).toHaveLength(guide.steps.length);
    expect(links()[0]).toBe('https://x.com/settings/profile');
    expect(document.querySelector('.reasons')).toBeNull();
    button(document.body, 'Back').click();
    await waitUntil(() => expect(heading()).toBe('A stranger gets this photo and the name'));
  });

  it('offers no steps where no guide is known', () => {
    draw({ lower: null });
    expect(words()).not.toContain('Lower it');
  });
});

describe('on a settings page', () => {
  const url = 'https://x.com/settings/audience_and_tagging';
  const tab: TabReading = { is: 'settings', rule, tabId: 7, url, collector: null };
  const onTick = vi.fn();
  const mara = { host: 'x.com', handle: 'mara_lindqvist', done: {}, onTick };

  it('the popup says which step it is for, what it changes and not, and what comes next', () => {
    draw({ tab, lower: { ...offer, here: findSteps(url) } });
    expect(heading()).toBe('You are on the page for: Who sees the profile and Tagging');
    expect(words()).toContain('Switch on that your posts are protected.');
    expect(words()).toContain('Name, photo and description stay visible to everyone.');
    expect(words()).toContain('Next: Being found by e-mail or phone');
    expect(document.querySelector('input')).toBeNull();
    expect(words()).not.toMatch(/exposure/);
  });

  it('ticks the step of an own profile', () => {
    draw({ tab, lower: { ...offer, here: findSteps(url), own: [mara] } });
    document.querySelector('input')?.click();
    expect(onTick).toHaveBeenCalledExactlyOnceWith('audience', true);
  });

  it('leads back to what was passed over, and says when all is done', () => {
    const day = '2026-11-22';
    const most = Object.fromEntries(guide.steps.map(({ id }) => [id, day]));
    const last = findSteps('https://x.com/settings/grok_settings');
    const { 'replace-photo': _, ...rest } = most;
    draw({ tab, lower: { ...offer, here: last, own: [{ ...mara, done: rest }] } });
    expect(words()).toContain('Next: The photo itself');
    expect(words()).toContain('Done on November 22, 2026');
    draw({ tab, lower: { ...offer, here: last, own: [{ ...mara, done: most }] } });
    expect(words()).toContain('This is the last step.');
  });
});

describe('any other page has its words, and nothing to do but what always is', () => {
  it.each<[string, TabReading, boolean]>([
    ['Facewarden does not look here', { is: 'elsewhere' }, true],
    ['Not looked at yet', { is: 'silent', rule, tabId: 7 }, true],
    ['Facewarden is off on X', profile(), false],
    ['Facewarden is off on X', { is: 'silent', rule, tabId: 7 }, false],
    ['This page is no profile', read({ is: 'other', why: 'address' }), true],
    ['No profile photo seen', read({ is: 'other', why: 'no-photo' }), true],
    ['No photo here', read({ is: 'other', why: 'placeholder' }), true],
    ['Only approved people see this profile', profile(audience('restricted')), true],
  ])('%s', (title, tab, isOn) => {
    draw({ tab, isOn });
    expect(heading()).toBe(title);
    expect(links()).toEqual(ALWAYS);
    expect(document.querySelector('.reasons, .level, .actions')).toBeNull();
  });
});

describe('a check made in the popup', () => {
  const own: OwnTools = {
    facts,
    url: 'https://x.com/mara_lindqvist',
    profile: null,
    isPrivate: false,
    mark: vi.fn(async () => DONE),
    forget: vi.fn(async () => DONE),
    keepCheck: vi.fn(async () => DONE),
    keepPhotoHash: vi.fn(async () => DONE),
  };
  let use: ToolUse | undefined;

  function drawWithTools(change: Partial<OwnTools>): void {
    vi.clearAllMocks();
    const tools = (given: ToolUse): PopupTools => {
      use = given;
      return { stranger: null, face: null, lower: null };
    };
    draw({ tools, own: { ...own, ...change } });
  }

  it('changes level and reasons at once, and the change is announced', async () => {
    drawWithTools({});
    expect(words()).toContain('Severe exposure');
    use?.take({ stranger: { is: 'login-wall' } });
    await drawn();
    expect(words()).toContain('Moderate exposure');
    expect(heading()).toBe('A stranger is asked to sign in');
    expect(document.querySelector('.reasons li')?.textContent).toContain('A stranger is asked to sign in');
    const status = document.querySelector('.popup-top [role="status"]');
    expect(status?.textContent).toBe('The exposure is moderate now; it was severe.');
    use?.take({ face: { count: 'no-clear-face', width: null, share: null } });
    await drawn();
    expect(status?.textContent).toBe('The exposure stays moderate.');
  });

  it.each([
    ['that is mine', { profile: ownProfile() }, 1],
    ['that is mine, in a private window', { profile: ownProfile(), isPrivate: true }, 0],
    ['of anyone else', {}, 0],
  ])('is kept of a profile %s: %o times', async (_whose, change, times) => {
    drawWithTools(change);
    use?.take({ stranger: { is: 'missing' } });
    use?.show('blob:1', waves());
    await drawn();
    expect(own.keepCheck).toHaveBeenCalledTimes(times);
    expect(own.keepPhotoHash).toHaveBeenCalledTimes(times);
    if (times > 0) expect(own.keepCheck).toHaveBeenCalledWith({ stranger: { is: 'missing' }, face: null });
    expect(document.querySelector('.frame img')?.getAttribute('src')).toBe('blob:1');
  });

  it('of an own profile holds when the popup is opened again', () => {
    const checks = [checkAt(new Date().toISOString(), { stranger: { is: 'login-wall' } })];
    drawWithTools({ profile: ownProfile({ checks }) });
    expect(words()).toContain('Moderate exposure');
  });

  it('an own profile kept to approved people still shows what holds, and what can be done', () => {
    draw({ tab: profile(audience('restricted')), own: { ...own, profile: ownProfile() } });
    expect(heading()).toBe('Only approved people see this profile');
    expect(words()).toContain('Moderate exposure');
    button(document.body, 'Not me any more');
  });
});

/** A picture with enough in it to tell it by. */
function waves(): Pixels {
  const data = Array.from({ length: 40 * 40 * 4 }, (_, at) => 120 + 100 * Math.sin(at * 0.37));
  return { width: 40, height: 40, data };
}

it('a site that is off can be turned on', () => {
  const turnOn = vi.fn();
  draw({ isOn: false, turnOn });
  button(document.body, 'Turn on').click();
  expect(turnOn).toHaveBeenCalledOnce();
});

describe('beside all of that', () => {
  it('sites the browser keeps from us are named', () => {
    draw({ tab: { is: 'elsewhere' }, notAllowed: ['LinkedIn', 'X'] });
    expect(document.querySelector('.notice')?.textContent).toContain('LinkedIn and X');
  });

  it.each(['unavailable', 'blocked', 'newer-version', 'full', 'failed'] as const)(
    'a store that is %s is told as an alert, and the exposure all the same',
    (storeTrouble) => {
      draw({ storeTrouble });
      expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/\w{3,}.*\./);
      expect(heading()).toBe('A stranger gets this photo and the name');
    },
  );

  it('nothing is noted where nothing is wrong', () => {
    draw();
    expect(document.querySelector('.notice')).toBeNull();
  });
});

it.each(languageIds)('shows no key and no brace in %s, whatever the page is', (language) => {
  const tabs = [profile(), profile(audience('unknown')), profile(audience('restricted'))];
  const whys = ['address', 'no-photo', 'placeholder'] as const;
  for (const tab of [...tabs, ...whys.map((why) => read({ is: 'other', why }))]) {
    draw({ tab, t: createTranslator(language), notAllowed: ['X'], storeTrouble: 'full' });
    expect(words()).not.toMatch(/[{}]|\b(?:popup|reasons|notices)\.\w/);
  }
});
