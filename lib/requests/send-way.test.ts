import { describe, expect, it } from 'vitest';
import { channelOf, firstWay, SEND_WAYS, waysTo } from './send-way';
import { CHANNELS } from './request';

const ALL = { hasEmail: true, hasForm: true, hasPostalAddress: true };

describe('the ways to a firm', () => {
  it('are all of them where everything is known', () => {
    expect(waysTo(ALL)).toEqual(SEND_WAYS);
  });

  it('are only those that lead there', () => {
    expect(waysTo({ ...ALL, hasEmail: false })).toEqual(['copy', 'form', 'post']);
    expect(waysTo({ ...ALL, hasForm: false, hasPostalAddress: false })).not.toContain('form');
    expect(waysTo({ hasEmail: false, hasForm: false, hasPostalAddress: false })).toEqual(['copy']);
  });

  it('begin with the one used last where it leads there', () => {
    expect(firstWay(waysTo(ALL), 'proton')).toBe('proton');
    expect(firstWay(waysTo(ALL), null)).toBe('email');
    expect(firstWay(waysTo({ ...ALL, hasEmail: false }), 'proton')).toBe('form');
    expect(firstWay(waysTo({ ...ALL, hasPostalAddress: false }), 'post')).toBe('email');
    expect(firstWay(['copy'], 'email')).toBe('copy');
  });

  it('each have a channel', () => {
    const channels = SEND_WAYS.map(channelOf);
    expect(new Set(channels)).toEqual(new Set(CHANNELS));
    expect(channelOf('gmail')).toBe('email');
    expect(channelOf('eml')).toBe('email');
  });
});
