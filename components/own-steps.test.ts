import { expect, it, vi } from 'vitest';
import type { OwnProfile } from '../lib/profiles/own-profile';
import { tickStep } from '../lib/profiles/tick-step';
import { ownSteps } from './own-steps';

function profile(site: string, handle: string): OwnProfile {
  const url = `https://${site}.example/${handle}`;
  return {
    id: `${site}:${handle}`,
    site,
    handle,
    url,
    since: '2026-11-01',
    checks: [],
    done: {},
    photoHash: null,
  };
}

const all = [profile('x', 'mara'), profile('x', 'mara_work'), profile('vk', 'mara')];

it('a profile has its own ticks, a settings page those of every profile on the site', () => {
  const tick = vi.fn();
  expect(ownSteps(all, 'x', 'mara', tick).map(({ handle, host }) => [handle, host])).toEqual([
    ['mara', 'x.example'],
  ]);
  const both = ownSteps(all, 'x', null, tick);
  expect(both.map(({ handle }) => handle)).toEqual(['mara', 'mara_work']);
  both[1]?.onTick('tagging', true);
  expect(tick).toHaveBeenCalledExactlyOnceWith('x:mara_work', 'tagging', true);
});

it('a tick is set with its day and taken back, and leaves the others', () => {
  const [mara = profile('x', 'mara')] = all;
  const once = tickStep(mara, 'tagging', '2026-11-20');
  const twice = tickStep(once, 'audience', '2026-11-21');
  expect(twice.done).toEqual({ tagging: '2026-11-20', audience: '2026-11-21' });
  expect(tickStep(twice, 'tagging', null).done).toEqual({ audience: '2026-11-21' });
  expect(mara.done).toEqual({});
});
