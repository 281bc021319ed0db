import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { generate } from 'selfsigned';
import { isBrowserNoise, knownHosts } from './hosts';
import { pictureAt } from './photo-addresses';

/** A page of the local web. Its address may hold a query; then it answers only there. */
export interface WebPage {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers only where this holds, before any page at its address that always answers. */
  readonly onlyIf?: {
    /** Whether the request carries no cookie: it comes from someone who is not signed in. */
    readonly isGuest?: boolean;
    /** A switch that a page has set. */
    readonly isSet?: string;
  };
  /** What asking for it does to a switch of the local web: settings pages remember what was chosen. */
  readonly sets?: { readonly name: string; readonly isOn: boolean };
}

export interface WebRequest {
  readonly scheme: 'https' | 'http';
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** Whether the request carried cookies. */
  readonly cookie: boolean;
  readonly headers: IncomingMessage['headers'];
}

/** A small web on this computer that answers under the sites' real host names. */
export interface LocalWeb {
  readonly port: number;
  /** Everything asked for, except what browsers ask on their own account. */
  readonly requests: readonly WebRequest[];
  /** Requests for hosts and paths it does not know, and everything not encrypted. Empty after an honest test. */
  readonly unexpected: readonly WebRequest[];
  /** What browsers ask on their own account. Answered with 404. */
  readonly noise: readonly WebRequest[];
  addPage(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Answers at this address by hand, in the place of a page there: redirects, refusals, pages without end. Gives what ends it. */
  addAnswer(url: string, answer: (response: ServerResponse) => void): () => void;
  /** A picture at an address, before any that the local web draws there by itself. */
  addPicture(url: string, type: 'image/jpeg' | 'image/svg+xml', bytes: Uint8Array): void;
  addPages(pages: readonly WebPage[]): void;
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 22;

/** Starts the local web on a free port of the loopback address. */
export async function startWeb({ pages = [] }: { pages?: readonly WebPage[] } = {}): Promise<LocalWeb> {
  const stored = new Map<string, WebPage>();
  const byHand = new Map<string, (response: ServerResponse) => void>();
  const pictures = new Map<string, Answer>();
  const conditional: WebPage[] = [];
  const switches = new Set<string>();
  const requests: WebRequest[] = [];
  const unexpected: WebRequest[] = [];
  const noise: WebRequest[] = [];

  function addPage(page: WebPage): void {
    if (page.onlyIf === undefined) stored.set(addressKey(new URL(page.url)), page);
    else conditional.push(page);
  }

  /** The page for a request, after it has set its switch. */
  function pageFor(entry: WebRequest): WebPage | null {
    const url = new URL(entry.path, `https://${entry.host}`);
    const always = stored.get(addressKey(url)) ?? stored.get(`${url.host}${url.pathname}`) ?? null;
    if (always?.sets?.isOn === true) switches.add(always.sets.name);
    if (always?.sets?.isOn === false) switches.delete(always.sets.name);
    const path = `${url.host}${url.pathname}`;
    const holds = ({ url: address, onlyIf = {} }: WebPage): boolean =>
      addressKey(new URL(address)) === path &&
      (onlyIf.isGuest ?? !entry.cookie) === !entry.cookie &&
      (onlyIf.isSet === undefined || switches.has(onlyIf.isSet));
    return conditional.find(holds) ?? always;
  }

  function answer(scheme: 'https' | 'http', request: IncomingMessage, response: ServerResponse): void {
    const entry = describe(scheme, request);
    const answerByHand = byHand.get(`${scheme}://${entry.host}${entry.path}`);
    if (answerByHand !== undefined) {
      requests.push(entry);
      answerByHand(response);
      return;
    }
    const found =
      scheme === 'https' && knownHosts.includes(entry.host)
        ? (pictures.get(`${entry.host}${entry.path}`) ?? find(pageFor, entry))
        : null;
    // Google's hosts are both: a site here and what browsers ask on their own account.
    if (found === null && isBrowserNoise(entry.host)) {
      noise.push(entry);
      send(response, 404, 'text/plain', '');
      return;
    }
    requests.push(entry);
    if (found === null) {
      unexpected.push(entry);
      send(response, scheme === 'https' ? 404 : 403, 'text/plain', 'Not on this web.');
      return;
    }
    send(response, found.status, found.type, found.body, found.headers);
  }

  for (const page of pages) addPage(page);
  const secure = https.createServer(await makeCertificate(), (request, response) =>
    answer('https', request, response),
  );
  const plain = http.createServer((request, response) => answer('http', request, response));
  const open = new Set<net.Socket>();
  // Both schemes reach one port, because browsers are told to send every host here. The first byte tells them apart.
  const front = net.createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const port = await listen(front);

  return {
    port,
    requests,
    unexpected,
    noise,
    addPages: (more) => {
      for (const page of more) addPage(page);
    },
    addPage: (url, html, headers) => addPage(headers === undefined ? { url, html } : { url, html, headers }),
    addAnswer: (url, answer) => {
      byHand.set(url, answer);
      return () => void byHand.delete(url);
    },
    addPicture: (url, type, bytes) =>
      void pictures.set(addressKey(new URL(url)), { status: 200, type, body: bytes }),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => front.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

function find(pageFor: (entry: WebRequest) => WebPage | null, entry: WebRequest): Answer | null {
  if (/^\/favicon\.ico(?:\?|$)/.test(entry.path)) return { status: 204, type: 'image/x-icon', body: '' };
  const picture = pictureAt(entry.host, entry.path);
  if (picture !== null) {
    // A page under a strict policy may still fetch the picture as itself; the sites' image hosts allow that too.
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    return { status: 200, type: 'image/svg+xml', body: picture, headers };
  }
  const page = pageFor(entry);
  if (page === null) return null;
  return { status: 200, type: 'text/html; charset=utf-8', body: page.html, headers: page.headers ?? {} };
}

function addressKey(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}

function describe(scheme: 'https' | 'http', request: IncomingMessage): WebRequest {
  return {
    scheme,
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    method: request.method ?? '',
    path: request.url ?? '/',
    cookie: request.headers.cookie !== undefined,
    headers: request.headers,
  };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'local demo web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: knownHosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local web has no port.');
  return address.port;
}
