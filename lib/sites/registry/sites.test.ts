import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchUrl } from '../../detect/match-url';
import { profileUrl, ruleForUrl } from './find-rule';
import type { SiteExamples } from '../site';
import { guideFor } from './guides';
import { rules } from './rules';

const found = import.meta.glob<SiteExamples>('../*.examples.ts', { eager: true, import: 'examples' });
const examples = rules.map((rule) => ({ rule, examples: found[`../${rule.id}.examples.ts`] }));

describe('every site', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has examples and a guide beside its rule',
    (id) => {
      expect(found[`../${id}.examples.ts`], `write lib/sites/${id}.examples.ts`).toBeDefined();
      expect(guideFor(id), `export a guide from lib/sites/${id}.ts`).not.toBeNull();
    },
  );

  it('has its id from its file name, once', () => {
    const names = Object.keys(found).map((path) => path.replace(/^\.\.\/|\.examples\.ts$/g, ''));
    expect(rules.map((rule) => rule.id).sort()).toEqual(names.sort());
  });
});

describe('the matrix: every address of every site against every rule', () => {
  for (const { rule: owner, examples: own } of examples) {
    for (const [url, handle] of Object.entries(own?.profiles ?? {})) {
      it(`${url} is a profile of ${owner.id} alone`, () => {
        for (const rule of rules) {
          expect(
            matchUrl(rule, url)?.handle ?? null,
            rule === owner
              ? `Is this a profile page? Then its path is missing in lib/sites/${owner.id}.ts. If not, move it to "others".`
              : `lib/sites/${rule.id}.ts claims a page of ${owner.id}: its domains or subdomains are too wide.`,
          ).toBe(rule === owner ? handle : null);
        }
      });
    }
    for (const url of own?.others ?? []) {
      it(`${url} is no profile`, () => {
        for (const rule of rules) {
          expect(
            matchUrl(rule, url),
            `lib/sites/${rule.id}.ts takes this page for a profile. If it is one, move it to "profiles"; if not, add its first segment to "reserved" or tighten the path.`,
          ).toBeNull();
        }
      });
    }
  }
});

describe('the address of a picture', () => {
  for (const { rule, examples: own } of examples) {
    const isPhoto = (url: string): boolean => rule.photo.test(url) && !rule.placeholder.test(url);
    it.each(own?.photos ?? [])(`%s is a profile photo of ${rule.id}`, (url) => {
      expect(isPhoto(url), `"photo" or "placeholder" of lib/sites/${rule.id}.ts`).toBe(true);
    });
    it.each(own?.otherPictures ?? [])(`%s is none of ${rule.id}`, (url) => {
      expect(isPhoto(url), `"photo" or "placeholder" of lib/sites/${rule.id}.ts`).toBe(false);
    });
  }
});

describe('any string', () => {
  const hosts = fc.constantFrom(...rules.flatMap((rule) => rule.domains), 'example.org', 'www.instagram.com');
  const anyUrl = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.tuple(hosts, fc.string({ unit: 'binary' })).map(([host, path]) => `https://${host}/${path}`),
  );

  it('as an address never throws and is claimed by one site at most', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const claims = rules.filter((rule) => matchUrl(rule, url) !== null);
        expect(claims.length).toBeLessThanOrEqual(1);
        if (claims.length === 1) expect(ruleForUrl(url)).toBe(claims[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is a handle comes back from its own address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), anyUrl, (rule, url) => {
        const match = matchUrl(rule, url);
        if (match === null) return;
        const own = profileUrl(rule, match.handle);
        if (own !== null) expect(matchUrl(rule, own)?.handle).toBe(match.handle);
      }),
      { numRuns: 2000 },
    );
  });
});
