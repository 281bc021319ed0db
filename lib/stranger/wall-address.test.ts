import { expect, it } from 'vitest';
import { isConsentAddress, isSignInAddress } from './wall-address';

it.each([
  'https://www.instagram.com/accounts/login/?next=/mara/',
  'https://www.facebook.com/login.php?next=x',
  'https://www.facebook.com/checkpoint/block/',
  'https://www.linkedin.com/authwall?trk=x',
  'https://www.linkedin.com/uas/login',
  'https://www.linkedin.com/signup/cold-join',
  'https://x.com/i/flow/login?redirect_after_login=%2Fmara',
  'https://account.venmo.com/account/sign-in',
  'https://accounts.snapchat.com/v2/welcome',
  'https://identity.flickr.com/sign-up',
  'https://login.xing.com/',
  'https://medium.com/m/signin?operation=register',
  'https://gitlab.com/users/sign_in',
  'https://mastodon.social/auth/sign_in',
  'https://soundcloud.com/signin',
])('%s is where people sign in', (url) => {
  expect(isSignInAddress(url)).toBe(true);
});

it.each([
  'https://www.instagram.com/',
  'https://x.com/explore',
  'https://blog.example.org/loginov/',
  'no address',
])('%s is not', (url) => {
  expect(isSignInAddress(url)).toBe(false);
});

it('knows where sites ask to agree first', () => {
  expect(isConsentAddress('https://consent.youtube.com/m?continue=x')).toBe(true);
  expect(isConsentAddress('https://www.tumblr.com/privacy/consent?redirect=x')).toBe(true);
  expect(isConsentAddress('https://www.youtube.com/@consent.mara')).toBe(false);
});
