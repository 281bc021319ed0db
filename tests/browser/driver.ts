/** Browsers that the specs run in. */
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  /** Port of the local web that stands for every host. */
  readonly webPort: number;
  /** Kept after `close()` where given; otherwise a temporary folder that goes away. */
  readonly profileDir?: string;
  /** Language of the browser, such as `fr`. English without it. */
  readonly locale?: string;
  /** IANA name of the zone the browser's clock is in; this computer's own without it. */
  readonly timeZone?: string;
  /** Headless unless told otherwise. */
  readonly headless?: boolean;
  /** Lets the extension run in private windows, so that `openPrivatePage` works. */
  readonly privateWindows?: boolean;
}

/**
 * What to look for: a CSS selector, or one with the words it must show. Searched in the document and in every open shadow
 * root; one selector has to match inside one root. `text` is the element's whole visible text, `label` a form field's label.
 */
export type Target = string | { readonly css: string; readonly text?: string } | { readonly label: string };

export interface WaitOptions {
  /** In milliseconds. */
  readonly timeout?: number;
}

/** One tab. Every action waits for its target to be visible first. */
export interface BrowserPage {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Where the tab is now, moves inside a single-page app included. */
  url(): Promise<string>;
  /** Runs a function in the page. It must not use anything from outside its own body; its argument travels as JSON. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs a script's text in the page, past its content security policy: for tools that come as one file. */
  runSource(source: string): Promise<void>;
  waitFor(target: Target, options?: WaitOptions): Promise<void>;
  waitForGone(target: Target, options?: WaitOptions): Promise<void>;
  /** Whether the target is visible at this moment. */
  isVisible(target: Target): Promise<boolean>;
  /** What the target shows, open shadow roots inside it and the values of form fields included. */
  text(target: Target): Promise<string>;
  click(target: Target): Promise<void>;
  /** Presses the mouse at this place of the window, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Replaces what stands in a form field; chooses the option with this value or text in a select. */
  fill(target: Target, value: string): Promise<void>;
  /** Presses a key, such as `Escape`, `Tab` or `Control+v`, where the focus is. */
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The page as it would be printed, on the paper its own style asks for. */
  pdf(): Promise<Uint8Array>;
  setViewport(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** What a reader has set in the system, or points with. What is absent is as usual. */
export interface Wishes {
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** A finger instead of a pointer. */
  readonly touch?: boolean;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  /** Begins the address of every page of the extension, without a slash at the end. */
  extensionOrigin(): string;
  openPage(url: string): Promise<BrowserPage>;
  /** Opens a private window. Needs `privateWindows` at launch. */
  openPrivatePage(url: string): Promise<BrowserPage>;
  /** Opens a page of the extension in a tab: `popup.html`, `dashboard.html#/settings`. */
  openExtensionPage(path: string): Promise<BrowserPage>;
  /** Waits for a tab that the page or the extension opens by itself, whose address contains `part`. */
  waitForPage(part: string, options?: WaitOptions): Promise<BrowserPage>;
  /** Text on the toolbar button for this tab. */
  badgeText(page: BrowserPage): Promise<string>;
  /** Tooltip of the toolbar button for this tab. */
  badgeTitle(page: BrowserPage): Promise<string>;
  /**
   * Presses the toolbar button on this tab, which lets the extension read the tab until it moves on. The popup that opens is
   * out of reach; `popup.html` opened in a tab afterwards speaks of the same page.
   */
  clickToolbarButton(page: BrowserPage): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows a page as print would style it, or as usual again. */
  setMedia(page: BrowserPage, media: 'screen' | 'print'): Promise<void>;
  /** Shows the page to a reader who has these wishes, until told otherwise. In Firefox all pages at once. */
  setWishes(page: BrowserPage, wishes: Wishes): Promise<void>;
  /** Closes the browser and starts it again on the same profile. Pages from before are gone. */
  restart(): Promise<void>;
  /** Ends every process of the browser at once, in the middle of whatever it does. Only `restart` and `close` come after it. */
  kill(): Promise<void>;
  /** Stops the background, as the browser does by itself when it has been idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. Its own pages close. */
  reloadExtension(): Promise<void>;
  /** The folder that the browser keeps everything in. */
  readonly profileDir: string;
  /** Resolves when the user has closed the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `check` gives a value other than null. A failing check counts as null: a page may be on its way elsewhere. */
export async function poll<Value>(
  check: () => Promise<Value | null>,
  what: string,
  timeout = 20_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let last = '';
  for (;;) {
    try {
      const value = await check();
      if (value !== null) return value;
      last = '';
    } catch (error) {
      last = error instanceof Error ? ` (${error.message.split('\n')[0]})` : '';
    }
    if (Date.now() > end) throw new Error(`After ${timeout / 1000} s still no ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
