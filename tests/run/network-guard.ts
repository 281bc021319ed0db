import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { afterAll, afterEach } from 'vitest';

/**
 * Setup file of every test project: whoever tries to leave this computer gets an error, and the test fails even where the
 * code under test swallows that error.
 */
const attempts: string[] = [];

/** Addresses tried since the last call; forgets them. For the test of this file alone. */
export function takeAttempts(): string[] {
  return attempts.splice(0);
}

/** Whether a host name or address means this computer. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  if (net.isIPv4(name)) return name.startsWith('127.');
  return name === '::1' || /^::ffff:127\./.test(name);
}

function refuse(host: string): Error {
  attempts.push(host);
  return new Error(`No test may reach the network, but this one asked for ${host}`);
}

/** The host that `connect` was asked for; null for pipes and sockets in the file system. */
function hostOf(args: readonly unknown[]): string | null {
  // net.connect() passes on its arguments as one list.
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return null;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  return typeof second === 'string' ? second : 'localhost';
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = new Proxy(connect, {
  apply(target, socket: net.Socket, args: unknown[]) {
    const host = hostOf(args);
    if (host !== null && !isLoopback(host)) throw refuse(host);
    return Reflect.apply(target, socket, args);
  },
});

function guardLookup<Lookup extends (...args: never[]) => unknown>(lookup: Lookup): Lookup {
  return new Proxy(lookup, {
    apply(target, owner: unknown, args: unknown[]) {
      const [host] = args;
      if (typeof host === 'string' && !isLoopback(host) && net.isIP(host) === 0) throw refuse(host);
      return Reflect.apply(target, owner, args);
    },
  });
}

dns.lookup = guardLookup(dns.lookup);
dns.resolve = guardLookup(dns.resolve);
dns.resolve4 = guardLookup(dns.resolve4);
dns.resolve6 = guardLookup(dns.resolve6);
dns.promises.lookup = guardLookup(dns.promises.lookup);
dns.promises.resolve = guardLookup(dns.promises.resolve);
syncBuiltinESMExports();

function failAfterAttempts(): void {
  const tried = takeAttempts();
  if (tried.length > 0)
    throw new Error(`No test may reach the network, but this one asked for ${tried.join(', ')}`);
}

afterEach(failAfterAttempts);
afterAll(failAfterAttempts);
