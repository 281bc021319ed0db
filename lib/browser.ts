// The one import of the polyfill, for the background and the extension's own pages. Content scripts use `wxt/browser`.
export { default as browser } from 'webextension-polyfill';
