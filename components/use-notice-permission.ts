import { browser } from '../lib/browser';
import { success } from '../lib/store/result';
import { useStored } from './use-stored';

const NOTICES = { permissions: ['notifications' as const] };

/** Whether the browser lets Facewarden show notifications (null until known), and the question to it. */
export function useNoticePermission(): {
  readonly isAllowed: boolean | null;
  /** Answers whether it does now. To be called straight from a press: browsers ask the user only then. */
  readonly ask: () => Promise<boolean>;
} {
  const [allowed, again] = useStored('settings', readAllowed);
  const isAllowed = allowed?.ok === true ? allowed.value : null;

  async function ask(): Promise<boolean> {
    if (isAllowed === true) return true;
    const isGranted = await browser.permissions.request(NOTICES).catch(() => false);
    await again();
    return isGranted;
  }

  return { isAllowed, ask };
}

async function readAllowed() {
  return success(await browser.permissions.contains(NOTICES));
}
