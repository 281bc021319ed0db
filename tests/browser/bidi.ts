import type { Browser, Page } from 'puppeteer-core';

/** Sends one command of the WebDriver BiDi protocol and gives its result. */
export type SendCommand = (method: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface Connection {
  send(method: string, parameters: unknown): Promise<unknown>;
}

/**
 * The protocol under puppeteer's Firefox. Its public methods know neither private windows nor the browser's own windows,
 * and lose their way on pages of an extension.
 */
export function bidiSender(browser: Browser): SendCommand {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('This version of puppeteer-core hides its BiDi connection.');
  return async (method, parameters) => {
    const reply = await connection.send(method, parameters);
    return typeof reply === 'object' && reply !== null && 'result' in reply ? reply.result : undefined;
  };
}

/** The protocol's own name for a tab. */
export function contextId(page: Page): string {
  const frame = page.mainFrame();
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('This version of puppeteer-core hides the ids of its tabs.');
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
