import axe from 'axe-core';
import { UNDER_TEST } from './access-checks';
import type { BrowserPage } from './driver';

/** What WCAG 2.2 asks for at levels A and AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Broken {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Rules that the page breaks, each with the elements that do; of a page with a card, those of the card. */
export async function brokenRules(page: BrowserPage): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.runSource(axe.source);
  return page.evaluate(
    async ({ rules, host }) => {
      const tool = 'axe' in window ? window.axe : undefined;
      // The tool's own types are those of another window: what is asked of it is told here.
      const { run } = tool as { run(where: string, how: object): Promise<{ violations: Broken[] }> };
      const within = document.querySelector(host) === null ? 'html' : host;
      const { violations } = await run(within, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
      );
    },
    { rules: RULES, host: `[${UNDER_TEST}]` },
  );
}
