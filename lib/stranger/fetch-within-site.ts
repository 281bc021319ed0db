import { decodePage } from './decode-page';
import type { StrangerFailure } from './stranger-view';

export type PageAnswer =
  | {
      readonly is: 'page';
      /** Address that answered in the end. */
      readonly url: string;
      readonly robots: string | null;
      readonly html: string;
    }
  /** Anything but a success; its body was not read. */
  | { readonly is: 'status'; readonly status: number; readonly url: string }
  | { readonly is: 'failed'; readonly why: StrangerFailure };

/** For the whole of it: connection, redirects and the last byte of the page. */
export const LIMIT_MS = 15_000;
/** Bytes of the page as it is once unpacked. */
export const LIMIT_BYTES = 3_000_000;

/** Chrome reports a violated policy a moment after the request has failed. */
const REPORT_MS = 250;

/**
 * One GET as someone who is not signed in: without cookies, referrer or cache. Redirects are followed as long as they lead to
 * `sources`, and refused before they are asked for.
 *
 * `fetch` cannot tell where a redirect leads before it follows it. A content security policy can: browsers hold every step
 * of a request against it, redirects too (CSP 3, 4.1.2). So the request is made from an empty frame of this page with a
 * policy of its own that knows this one site. That takes no permission, and a page that is closed takes the request with it.
 */
export async function fetchWithinSite(
  url: string,
  sources: readonly string[],
  signal: AbortSignal,
): Promise<PageAnswer> {
  const limit = AbortSignal.timeout(LIMIT_MS);
  const frame = await openFrame(sources);
  if (frame === null) return { is: 'failed', why: 'refused' };
  try {
    return await readAnswer(
      await frame.fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'follow',
        headers: { accept: 'text/html,application/xhtml+xml' },
        signal: AbortSignal.any([signal, limit]),
      }),
      LIMIT_BYTES,
    );
  } catch {
    // Every failure of a request is the same TypeError.
    if (signal.aborted) return { is: 'failed', why: 'stopped' };
    if (limit.aborted) return { is: 'failed', why: 'too-slow' };
    return { is: 'failed', why: (await frame.wasRefused()) ? 'left-site' : 'offline' };
  } finally {
    frame.close();
  }
}

interface GuardedFrame {
  readonly fetch: typeof fetch;
  /** Whether its policy has refused a request, of this or a coming moment. */
  readonly wasRefused: () => Promise<boolean>;
  readonly close: () => void;
}

/** An empty frame that can reach these hosts alone; null where the browser makes none. */
async function openFrame(sources: readonly string[]): Promise<GuardedFrame | null> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // Older Firefox puts a second empty page in the place of the first: only what comes after `load` stays.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentDocument: inner, contentWindow: view } = frame;
  if (inner === null || view === null) return null;
  const refusal = new Promise<boolean>((resolve) => {
    inner.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
  });
  const policy = inner.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; connect-src ${sources.join(' ')}`;
  inner.head.append(policy);
  return {
    fetch: view.fetch.bind(view),
    wasRefused: () =>
      Promise.race([refusal, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), REPORT_MS))]),
    close: () => frame.remove(),
  };
}

/** Reads an answer's page, up to `most` bytes. Of anything else the body is let go unread. */
export async function readAnswer(response: Response, most: number): Promise<PageAnswer> {
  const { status, url, headers, ok } = response;
  const type = headers.get('content-type') ?? '';
  if (!ok || !/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)) {
    await response.body?.cancel();
    return ok ? { is: 'failed', why: 'no-page' } : { is: 'status', status, url };
  }
  const bytes = await readUpTo(response, most);
  if (bytes === null) return { is: 'failed', why: 'too-large' };
  if (bytes.length === 0) return { is: 'failed', why: 'no-page' };
  return { is: 'page', url, robots: headers.get('x-robots-tag'), html: decodePage(bytes, type) };
}

/** The whole body; null as soon as it is longer than `most`: then the rest is not taken. */
async function readUpTo({ body }: Response, most: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
