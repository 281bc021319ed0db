import { ownsHost } from '../detect/match-url';
import type { SiteRule } from '../sites/site';
import { origins } from '../sites/site';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rules } from '../sites/registry/rules';
import { unpackRule } from '../sites/registry/wire';
import { changeSettings } from '../store/settings';
import { STORE_NAMES } from '../store/schema';
import { dump, freshStore, openFailing } from '../store/store-under-test';
import {
  allowed,
  calls,
  callsOf,
  freshBrowser,
  instead,
  openTabs,
  ownSender,
  senderAt,
} from './fake-browser';
import { pageFacts, PROFILE } from './facts-under-test';
import { onMessage } from './on-message';

vi.mock('../browser', () => import('./fake-browser'));

const STRANGER = { ...senderAt(PROFILE), id: 'someone@else' };

beforeEach(() => {
  freshStore();
  freshBrowser();
  for (const origin of rules.flatMap(origins)) allowed.add(origin);
});

describe('a message to the background', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'rule-wanted'],
    ['a number', 7],
    ['an object of another kind', { kind: 'read-page' }],
    ['a kind that is no text', { kind: { toString: (): string => 'rule-wanted' } }],
    ['a name of the prototype', { kind: 'constructor' }],
    ['a list', ['rule-wanted']],
  ])('is left to others where it is %s', (_what, message) => {
    expect(onMessage(message, senderAt(PROFILE))).toBeUndefined();
    expect(onMessage(message, ownSender())).toBeUndefined();
  });

  it.each(['rule-wanted', 'page-seen', 'card-action', 'settings-changed', 'check-due'])(
    '%s gets no answer where a stranger sends it',
    (kind) => {
      const message = { kind, facts: pageFacts(), action: 'opt-out' };
      expect(onMessage(message, STRANGER)).toBeUndefined();
      expect(onMessage(message, {})).toBeUndefined();
      expect(calls).toEqual([]);
    },
  );

  it('of a tab is not taken from an own page, nor the other way round', () => {
    expect(onMessage({ kind: 'page-seen', facts: null }, ownSender())).toBeUndefined();
    expect(onMessage({ kind: 'settings-changed' }, senderAt(PROFILE))).toBeUndefined();
    expect(onMessage({ kind: 'check-due' }, senderAt(PROFILE))).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(onMessage(message, STRANGER)).toBeUndefined();
      }),
    );
  });
});

describe('a message from a content script’s world', () => {
  const KINDS = [
    'rule-wanted',
    'page-seen',
    'settings-changed',
    'check-due',
    'read-page',
    'card-show',
    'card-action',
  ];
  const shape = fc.oneof(
    fc.anything(),
    fc.record(
      {
        kind: fc.oneof(fc.constantFrom(...KINDS), fc.anything()),
        facts: fc.oneof(
          fc.anything(),
          // Facts that are nearly right: one of them is something else.
          fc
            .tuple(fc.constantFrom(...Object.keys(pageFacts())), fc.anything())
            .map(([key, value]) => ({ ...pageFacts(), [key]: value })),
        ),
        action: fc.anything(),
        isAgain: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    ),
  );

  it('of any shape answers nothing but the rule of its own site, never fails and stores nothing', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(shape, async (message) => {
        const answer = JSON.stringify(await onMessage(message, senderAt(PROFILE))) ?? '';
        if (answer !== '') answered += 1;
        expect(answer).toMatch(/^$|^null$|^\{"packed":/);
        expect(answer).not.toContain('instagram');
      }),
      { numRuns: 400 },
    );
    expect(answered, 'messages that were answered at all').toBeGreaterThan(0);
    for (const store of STORE_NAMES) expect(await dump(store)).toEqual([]);
    expect(callsOf('create'), 'pages opened').toEqual([]);
  });
});

describe('what was done for a content script', () => {
  // A browser says undefined for a background that was stopped before it could promise an answer: then it is asked again.
  it.each([
    { kind: 'page-seen', facts: null },
    { kind: 'card-action', action: 'close' },
  ])('is answered, never with undefined: $kind', async (message) => {
    expect(await onMessage(message, senderAt(PROFILE))).toBeNull();
  });
});

/** A page of the site: some answer on no host but those of their members. */
function addressOn(rule: SiteRule): string {
  const hosts = ['', 'www.', 'mara.'].map((before) => `https://${before}${rule.domains[0] ?? ''}/`);
  const address = hosts.find((url) => ownsHost(rule, new URL(url)));
  if (address === undefined) throw new Error(`no host of ${rule.id} is known`);
  return address;
}

describe('a detector that asks what to look for', () => {
  const ask = (url: string) => onMessage({ kind: 'rule-wanted' }, senderAt(url));

  it('gets the rule of its own site', async () => {
    for (const rule of rules) {
      const answer = await ask(addressOn(rule));
      expect(answer).toEqual({ packed: expect.any(String) });
      expect(JSON.stringify(answer)).toContain(rule.domains[0]);
    }
  });

  it('gets nothing where the user switched the site off, and a rule on the others', async () => {
    await changeSettings((old) => ({ ...old, sites: { x: { on: false, card: true } } }));
    expect(await ask(PROFILE)).toBeNull();
    expect(await ask('https://www.instagram.com/')).not.toBeNull();
  });

  it('gets nothing where the user took the site back while the page was open', async () => {
    allowed.clear();
    expect(await ask(PROFILE)).toBeNull();
  });

  it('gets its rule though the store cannot be opened', async () => {
    Object.assign(globalThis, { indexedDB: openFailing('InvalidStateError') });
    expect(await ask(PROFILE)).not.toBeNull();
  });
});

describe('a rule on its way to a page', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s arrives as it was', async (_id, rule) => {
    const answer = await onMessage({ kind: 'rule-wanted' }, senderAt(addressOn(rule)));
    const packed = JSON.parse(JSON.stringify(answer));
    expect(unpackRule(packed)).toEqual(rule);
  });

  it('loses no flag of a pattern, for there are none', () => {
    const flags: string[] = [];
    JSON.stringify(rules, (_key, value: unknown) => {
      if (value instanceof RegExp) flags.push(value.flags);
      return value;
    });
    expect(flags.length).toBeGreaterThan(10);
    expect(flags.filter((each) => each !== '')).toEqual([]);
  });
});

describe('changed settings', () => {
  it('are no failure where a tab is gone', async () => {
    openTabs.push({ id: 1 }, { id: 2 });
    instead.set('sendMessage', () => Promise.reject(new Error('Receiving end does not exist')));
    await expect(onMessage({ kind: 'settings-changed' }, ownSender())).resolves.toBeUndefined();
    expect(callsOf('sendMessage')).toHaveLength(2);
  });

  it('make the tabs of every site look again', async () => {
    openTabs.push({ id: 1 }, {}, { id: 2 });
    await onMessage({ kind: 'settings-changed' }, ownSender());
    const [[asked] = []] = callsOf('query');
    expect(asked).toEqual({
      url: expect.arrayContaining(['https://*.x.com/*', 'https://*.instagram.com/*']),
    });
    expect(callsOf('sendMessage')).toEqual([
      [1, { kind: 'look-again' }],
      [2, { kind: 'look-again' }],
    ]);
  });
});
