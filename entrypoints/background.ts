import { defineBackground } from 'wxt/utils/define-background';
import { startDueChecks } from '../lib/background/due';
import { listenToNotices } from '../lib/background/due-notice';
import { onAlarm } from '../lib/background/on-alarm';
import { onInstalled } from '../lib/background/on-installed';
import { onMessage } from '../lib/background/on-message';
import { onPermissionsChanged } from '../lib/background/on-permissions-changed';
import { onStartup } from '../lib/background/on-startup';
import { browser } from '../lib/browser';

// Every listener is registered at once, synchronously: one registered later misses the event that woke the background.
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onStartup.addListener(onStartup);
    browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
    browser.permissions.onAdded.addListener(() => void onPermissionsChanged());
    browser.permissions.onRemoved.addListener(() => void onPermissionsChanged());
    browser.runtime.onMessage.addListener(onMessage);
    listenToNotices();
    void startDueChecks();
  },
});
