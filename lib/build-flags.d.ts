/** True in builds made with `--mode testing`; set in wxt.config.ts. */
declare const __TESTING__: boolean;
