import { decode, matchUrl, ownsHost, parseUrl } from '../../detect/match-url';
import type { GuideStep, SiteGuide, SiteRule } from '../site';
import { guideFor } from './guides';
import { rules } from './rules';

/** The steps that a settings page is for. None on the page where a site's settings begin. */
export interface FoundSteps {
  readonly rule: SiteRule;
  readonly guide: SiteGuide;
  readonly steps: readonly GuideStep[];
}

/**
 * What the settings page at an address is for, or null where it is none we know. Host, path, and whatever stands in the
 * step's own query and fragment must agree; the address may hold more. Of several the one that agrees in most wins. Any
 * string is allowed; a profile's own page is never a settings page.
 *
 * @param preferred ids of sites to prefer where one page serves several, such as Meta's forms
 */
export function findSteps(url: string, preferred: readonly string[] = []): FoundSteps | null {
  const page = parseUrl(url);
  if (page === null || page.protocol !== 'https:') return null;
  if (rules.some((rule) => matchUrl(rule, url) !== null)) return null;
  const found = rules.flatMap((rule) => {
    const guide = guideFor(rule.id);
    return guide === null ? [] : stepsAt(page, rule, guide);
  });
  const rank = ({ rule, weight, steps }: Weighed): number[] => [
    weight,
    Number(steps.length > 0),
    Number(preferred.includes(rule.id)),
    Number(ownsHost(rule, page)),
  ];
  const [best] = found.toSorted((a, b) => compare(rank(b), rank(a)));
  return best === undefined ? null : { rule: best.rule, guide: best.guide, steps: best.steps };
}

interface Weighed extends FoundSteps {
  readonly weight: number;
}

function stepsAt(page: URL, rule: SiteRule, guide: SiteGuide): Weighed[] {
  const weights = new Map<number, GuideStep[]>();
  for (const step of guide.steps) {
    const weight = step.url === null ? null : agreement(page, step.url, rule);
    if (weight !== null) weights.set(weight, [...(weights.get(weight) ?? []), step]);
  }
  const hub = guide.hub === null ? null : agreement(page, guide.hub.url, rule);
  if (hub !== null && !weights.has(hub)) weights.set(hub, []);
  return [...weights].map(([weight, steps]) => ({ rule, guide, steps, weight }));
}

/** How much of a step's address the page's agrees with; null where the two are different pages. */
function agreement(page: URL, pattern: string, rule: SiteRule): number | null {
  const isOnAnyHost = pattern.includes('//{host}/');
  const wanted = parseUrl(pattern.replace('//{host}/', () => `//${page.hostname}/`));
  if (wanted === null || (isOnAnyHost && !ownsHost(rule, page))) return null;
  if (bareHost(wanted) !== bareHost(page)) return null;
  const parts = segments(wanted);
  const own = segments(page);
  const isSamePath =
    parts.length === own.length && parts.every((part, at) => part === '{handle}' || part === own[at]);
  if (!isSamePath || (wanted.hash !== '' && wanted.hash !== page.hash)) return null;
  const params = [...wanted.searchParams];
  if (params.some(([key, value]) => page.searchParams.get(key) !== value)) return null;
  return params.length + Number(wanted.hash !== '');
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function segments({ pathname }: URL): string[] {
  return pathname.split('/').flatMap((part) => (part === '' ? [] : [decode(part)]));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
