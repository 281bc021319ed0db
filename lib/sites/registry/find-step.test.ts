import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchUrl } from '../../detect/match-url';
import { findSteps } from './find-step';
import { guideFor } from './guides';
import { rules } from './rules';
import { stepAddress } from './step-address';

function found(url: string, preferred?: readonly string[]): string | null {
  const steps = findSteps(url, preferred);
  return steps === null ? null : [steps.rule.id, ...steps.steps.map(({ id }) => id)].join(' ');
}

const subjectOf = (host: string) => ({ host, handle: 'mara_l' });

describe('the page a person is on', () => {
  it.each([
    ['https://x.com/settings/audience_and_tagging', 'x audience tagging'],
    ['https://x.com/settings/audience_and_tagging/?ref=menu#top', 'x audience tagging'],
    ['https://www.x.com/settings/grok_settings', 'x ai-training'],
    [
      'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      'facebook search-engines discoverability',
    ],
    ['https://www.facebook.com/settings?x=1&tab=profile_and_tagging', 'facebook tagging'],
    ['https://www.facebook.com/settings?tab=privacy', 'facebook'],
    ['https://accountscenter.instagram.com/', 'instagram'],
    ['https://mstdn.social/settings/privacy', 'mastodon audience search-engines discoverability'],
    ['https://www.tumblr.com/settings/blog/mara-paints', 'tumblr audience search-engines ai-training'],
    ['https://myaccount.google.com/personal-info', 'google replace-photo'],
    ['https://vk.com/settings?act=privacy', 'vk audience search-engines'],
  ])('%s is for %s', (url, steps) => expect(found(url)).toBe(steps));

  it.each([
    'https://www.facebook.com/settings/?tab=security',
    'https://www.facebook.com/settings/',
    'https://vk.com/settings',
    'https://x.com/settings/audience_and_tagging/muted',
    'https://x.com/settings',
    'https://x.com.example.org/settings/profile',
    'https://evil.example/settings/privacy',
    'http://x.com/settings/profile',
    'https://x.com/mara_lindqvist',
    // With an id it is a profile, without one it leads to the own one.
    'https://www.facebook.com/profile.php?id=100012345678901',
    'https://www.tumblr.com/settings/blog',
    // A path whose encoding is broken.
    'https://x.com/settings/%E0%A4%A',
  ])('%s is none', (url) => expect(found(url)).toBeNull());

  it('is that of a site the user has a profile on, where it serves several', () => {
    const form = 'https://www.facebook.com/help/contact/6359191084165019';
    expect(found(form)).toBe('facebook ai-training');
    expect(found(form, ['instagram'])).toBe('instagram ai-training');
    expect(found('https://myaccount.google.com/personal-info', ['youtube'])).toBe('youtube replace-photo');
  });
});

it('every step is found again at its own address, and its hub as one of the same site', () => {
  for (const rule of rules) {
    const guide = guideFor(rule.id);
    for (const step of guide?.steps ?? []) {
      const url = stepAddress(step, subjectOf(rule.domains[0] ?? ''));
      if (url === null) continue;
      const at = findSteps(url, [rule.id]);
      expect(at?.rule.id, url).toBe(rule.id);
      expect(at?.steps, url).toContain(step);
    }
    if (guide !== null && guide.hub !== null)
      expect(findSteps(guide.hub.url, [rule.id])?.rule.id, guide.hub.url).toBe(rule.id);
  }
});

describe('any string', () => {
  const addresses = rules.flatMap((rule) =>
    (guideFor(rule.id)?.steps ?? []).flatMap(
      (step) => stepAddress(step, subjectOf(rule.domains[0] ?? '')) ?? [],
    ),
  );
  const anyUrl = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.tuple(fc.constantFrom(...addresses), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
  );

  it('never throws, and a profile is no settings page', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const at = findSteps(url);
        if (at !== null) expect(rules.every((rule) => matchUrl(rule, url) === null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('as server and handle gives an address of that server, or none', () => {
    const steps = rules.flatMap((rule) => guideFor(rule.id)?.steps ?? []);
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.oneof(
          fc.domain(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('evil.example/x', 'a@evil.example'),
        ),
        fc.string({ unit: 'binary' }),
        (step, host, handle) => {
          const url = stepAddress(step, { host, handle });
          if (url === null || step.url === null) return;
          expect(url).not.toMatch(/[{}]/);
          const isOnServer = step.url.includes('{host}');
          if (URL.canParse(url))
            expect(isOnServer || new URL(url).host === new URL(step.url).host).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('a host that is no host leads nowhere', () => {
  const [step] = guideFor('mastodon')?.steps ?? [];
  if (step === undefined) throw new Error('Mastodon has no step.');
  for (const host of ['evil.example/x', 'a@evil.example', 'evil.example?', '']) {
    expect(stepAddress(step, { host, handle: 'mara' })).toBeNull();
  }
});
