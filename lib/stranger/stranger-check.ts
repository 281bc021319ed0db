import { profileAddress } from '../sites/registry/find-rule';
import type { SiteRule } from '../sites/site';
import type { PageAnswer } from './fetch-within-site';
import { readStrangerPage } from './read-stranger-page';
import { sourcesAround } from './site-sources';
import type { StrangerView } from './stranger-view';
import { isSignInAddress } from './wall-address';

/** What a check needs of the browser. */
export interface StrangerDeps {
  readonly isAllowed: (rule: SiteRule) => Promise<boolean>;
  /** One GET that reaches no host but these. */
  readonly request: (url: string, sources: readonly string[]) => Promise<PageAnswer>;
  /** A document of its own that runs and loads nothing. */
  readonly parse: (html: string) => Document;
}

/**
 * What someone who is not signed in gets at a profile's address, asked for once and now. For a click of the user only.
 * `url` may be any page of the profile; what is asked for is the profile's own address. Never throws on what a site answers.
 */
export async function strangerCheck(url: string, rule: SiteRule, deps: StrangerDeps): Promise<StrangerView> {
  const address = profileAddress(rule, url);
  if (address === null) return { is: 'failed', why: 'no-page' };
  // Without the permission the request would go out all the same, and only its answer be kept from us.
  if (!(await deps.isAllowed(rule))) return { is: 'failed', why: 'not-allowed' };
  const answer = await deps.request(address, sourcesAround(rule, address));
  if (answer.is === 'failed') return answer;
  if (answer.is === 'page') return readStrangerPage(deps.parse(answer.html), answer, rule);
  if (answer.status === 404 || answer.status === 410) return { is: 'missing' };
  const isWall = answer.status === 401 || (answer.status === 403 && isSignInAddress(answer.url));
  return isWall ? { is: 'login-wall' } : { is: 'failed', why: 'refused' };
}
