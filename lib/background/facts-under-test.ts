import type { PageFacts } from '../detect/page-facts';
import type { TabSender } from './sender';
import { tabSender } from './sender';
import { senderAt } from './fake-browser';

export const PROFILE = 'https://x.com/mara_lindqvist';

/** What a detector reports of the profile above. For tests. */
export function pageFacts(change: Partial<PageFacts> = {}): PageFacts {
  return {
    site: 'x',
    handle: 'mara_lindqvist',
    kind: 'profile',
    photo: {
      url: 'https://pbs.twimg.com/profile_images/1/a.jpg',
      width: 400,
      height: 400,
      sign: 'place-1',
    },
    audience: { is: 'public', sign: 'no-lock-beside-name' },
    ownership: { is: 'other', sign: 'another-own-profile-link' },
    name: { is: 'shown', sign: 'name-place' },
    indexing: { is: 'allowed', sign: 'no-noindex' },
    ...change,
  };
}

/** The checked sender of a tab at this address. */
export function tabAt(url: string, tab: Parameters<typeof senderAt>[1] = {}): TabSender {
  const from = tabSender(senderAt(url, tab));
  if (from === null) throw new Error(`no site of ours: ${url}`);
  return from;
}
