import { describe, expect, it } from 'vitest';
import { collectorOfHost } from './collector-index';
import { collectors } from './collectors';

describe('collectorOfHost', () => {
  it('knows every host of every record, and all hosts under it', () => {
    const owners = collectors().flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const));
    expect(owners.length).toBeGreaterThan(20);
    for (const [host, id] of owners) {
      expect(collectorOfHost(host)?.id, host).toBe(id);
      expect(collectorOfHost(`www.${host}`)?.id, host).toBe(id);
    }
  });

  it.each([
    'clearview.ai',
    'www.clearview.ai',
    'staticfiles.clearview.ai',
    'a.b.c.clearview.ai',
    'CLEARVIEW.AI',
    'WwW.ClearView.Ai',
  ])('%s is Clearview AI’s', (host) => {
    expect(collectorOfHost(host)?.id).toBe('clearview-ai');
  });

  it.each(['clearview.ai.', 'www.clearview.ai.'])(
    '%s too: a name may end with the dot of the root',
    (host) => {
      expect(collectorOfHost(host)?.id).toBe('clearview-ai');
    },
  );

  it.each([
    'clearview.ai.example.com',
    'www.clearview.ai.example.com',
    'notclearview.ai',
    'not-clearview.ai',
    'clearview-ai.example',
    'clearview.ai-login.example',
    'clearviewai',
    'clearview.aimee',
    'clearview.com',
    'ai',
    '.ai',
    'example.org',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '',
    '.',
    '..',
    'xn--clearvew-y2a.ai',
    'clearview.ai/path',
    'clearview.ai:443',
    'clearview.ai..',
    '__proto__',
    'constructor.prototype',
  ])('%j is nobody’s', (host) => {
    expect(collectorOfHost(host)).toBeNull();
  });

  it('gives the fields that look-ups need and no more', () => {
    const entry = collectorOfHost('clearview.ai');
    expect(Object.keys(entry ?? {}).sort()).toEqual(['hosts', 'id', 'kind', 'name', 'takesFrom']);
  });
});
