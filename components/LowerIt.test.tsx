// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import { languageIds } from '../lib/i18n/languages';
import { guideFor } from '../lib/sites/registry/guides';
import { rules } from '../lib/sites/registry/rules';
import { button } from './card-under-test';
import type { LowerItProps } from './LowerIt';
import { LowerIt } from './LowerIt';

const t = createTranslator('en');

function draw(site: string, change: Partial<LowerItProps> = {}): void {
  const rule = rules.find(({ id }) => id === site);
  const guide = guideFor(site);
  if (rule === undefined || guide === null) throw new Error(site);
  const props: LowerItProps = {
    site: rule,
    guide,
    subject: { host: 'mstdn.social', handle: 'mara' },
    done: null,
    onTick: () => undefined,
    t,
    ...change,
  };
  render(<LowerIt {...props} />, document.body);
}

afterEach(() => render(null, document.body));

const words = () => document.body.textContent;
const links = () => [...document.querySelectorAll('a.button')].map((link) => link.getAttribute('href'));

describe('the steps of a site', () => {
  it('come in their order, each with its page, what it changes and what not', () => {
    draw('instagram');
    expect([...document.querySelectorAll('.lower-what')].map((each) => each.textContent)).toEqual([
      'The photo itself',
      'Who sees the profile',
      'AI pictures from your photos',
      'AI training',
    ]);
    expect(links()[1]).toBe('https://www.instagram.com/accounts/who_can_see_your_content/');
    expect(words()).toContain('Name, handle and photo stay visible to everyone, signed in or not.');
    expect(words()).toContain('In the app only');
    expect(words()).toContain('No step reaches copies that were taken before.');
    for (const link of document.querySelectorAll('a')) expect(link.rel).toContain('noreferrer');
  });

  it('lead to the person’s own server and name where the address holds them, and say so where they are not known', () => {
    draw('mastodon');
    expect(links()[0]).toBe('https://mstdn.social/settings/profile');
    draw('tumblr', { subject: { host: 'www.tumblr.com', handle: 'mara/../x' } });
    expect(links()[0]).toBe('https://www.tumblr.com/settings/blog/mara%2F..%2Fx');
    draw('tumblr', { subject: null });
    expect(links()).toEqual([]);
    expect(words()).toContain('Its address holds your own server or name.');
  });

  it('that we are not sure of are told as such, with the way round', () => {
    draw('pinterest');
    expect(words()).toContain('If it leads nowhere, use the settings start page.');
    draw('flickr');
    expect(words()).toContain('look for it in the settings of Flickr.');
    draw('x');
    expect(words()).not.toContain('We have not seen this page lately');
  });

  it('that are not known are told with the reason', () => {
    draw('onlyfans');
    expect(words()).toContain('None is known: no source of ours names a setting on OnlyFans');
    draw('medium');
    expect(words()).toContain('no source says what can be changed there.');
    expect(document.querySelector('ol')).toBeNull();
  });
});

describe('ticks', () => {
  it('are not spoken of where none are kept; "This is me" is offered instead', () => {
    const onThisIsMe = vi.fn();
    draw('x', { onThisIsMe });
    expect(document.querySelector('input')).toBeNull();
    expect(words()).not.toMatch(/\bdone\b(?!\.)/i);
    button(document.body, 'This is me').click();
    expect(onThisIsMe).toHaveBeenCalledOnce();
    draw('x', { onThisIsMe, isOthers: true });
    expect(words()).not.toContain('This is me');
  });

  it('of an own profile are shown with their day, counted, set and taken back', () => {
    const onTick = vi.fn();
    draw('x', { done: { 'replace-photo': '2026-11-20', gone: '2026-11-20' }, onTick });
    expect(words()).toContain('1 of 5 done');
    expect(words()).toContain('Done on November 20, 2026');
    const [first, second] = document.querySelectorAll('input');
    first?.click();
    second?.click();
    expect(onTick.mock.calls).toEqual([
      ['replace-photo', false],
      ['audience', true],
    ]);
  });
});

it.each(languageIds)('shows no key and no brace in %s, on any site', (language) => {
  for (const { id } of rules) {
    draw(id, { t: createTranslator(language), done: {}, isOthers: true });
    expect(words()).not.toMatch(/[{}]|\b(?:lower|directory|popup)\.\w/);
  }
});
