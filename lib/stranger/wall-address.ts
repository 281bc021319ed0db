import { decode, parseUrl } from '../detect/match-url';

/** First labels of hosts that only sign people in: accounts.snapchat.com, identity.flickr.com, login.xing.com. */
const SIGN_IN_HOSTS = /^(?:accounts?|auth|identity|id|log-?in|sign-?in|sso|passport)\./;

/** Path segments that sites sign people in at: /accounts/login/, /i/flow/login, /users/sign_in, /uas/login, /m/signin. */
const SIGN_IN_SEGMENTS =
  /^(?:log-?in|log_in|sign-?in|sign_in|signup|sign-?up|sign_up|auth|authwall|auth_wall|cold-join|checkpoint|challenge|loginform|register|join|access)(?:\.\w+)?$/;

const CONSENT_HOSTS = /^(?:consent|cmp)\./;
const CONSENT_SEGMENTS = /^(?:consent|cookie-?consent|cookies?_?wall|privacy-?gate)(?:\.\w+)?$/;

/** Whether an address is where a site asks people to sign in. It must be none of a profile. */
export function isSignInAddress(url: string): boolean {
  return fits(url, SIGN_IN_HOSTS, SIGN_IN_SEGMENTS);
}

/** Whether an address is where a site asks people to agree to something before it goes on. */
export function isConsentAddress(url: string): boolean {
  return fits(url, CONSENT_HOSTS, CONSENT_SEGMENTS);
}

function fits(url: string, hosts: RegExp, segments: RegExp): boolean {
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  const path = decode(parsed.pathname).toLowerCase().split('/').slice(1, 4);
  return hosts.test(parsed.hostname) || path.some((segment) => segments.test(segment));
}
