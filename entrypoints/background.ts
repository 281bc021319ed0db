import { defineBackground } from 'wxt/utils/define-background';
import { onInstalled } from '../lib/background/on-installed';
import { onMessage } from '../lib/background/on-message';
import { browser } from '../lib/browser';

// Every listener is registered at once, synchronously: one registered later misses the event that woke the background.
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onMessage.addListener(onMessage);
  },
});
