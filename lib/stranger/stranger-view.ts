/** What someone who is not signed in was given at a profile's address, on one day. Facts; what could not be told is `unknown`. */
export type StrangerView =
  | {
      readonly is: 'reached';
      /** Address that answered in the end, after redirects within the site. */
      readonly url: string;
      /** Null where it could not be told; the same for `bio` and, unless `hasGreyFigure`, for `photo`. */
      readonly name: string | null;
      readonly bio: string | null;
      readonly photo: {
        readonly url: string;
        /** Pixels, where the page says them. */
        readonly width: number | null;
        readonly height: number | null;
      } | null;
      /** Where the page shows the site's grey figure: then it is known that there is no photo. */
      readonly hasGreyFigure?: true;
      /** Where the page itself asks to sign in: then all this stands in its data for machines alone. */
      readonly isBehindWall?: true;
      readonly indexing: {
        readonly is: 'allowed' | 'refused' | 'unknown';
        /** Which of the two said so; null where neither refuses. */
        readonly by: 'meta' | 'header' | null;
      };
      /** Forms of ready-made data about the person that the page holds. */
      readonly data: readonly ('json-ld' | 'open-graph' | 'microformats')[];
    }
  /** The site asks to sign in. */
  | { readonly is: 'login-wall' }
  /** The site says that there is no such profile, or shows another of its pages instead. */
  | { readonly is: 'missing' }
  /** Nothing was learned: says neither that a stranger gets the photo nor that they do not. */
  | { readonly is: 'failed'; readonly why: StrangerFailure };

export type StrangerFailure =
  | 'not-allowed'
  | 'offline'
  | 'too-slow'
  | 'too-large'
  /** It wanted to lead to another site, which was not followed. */
  | 'left-site'
  | 'refused'
  /** What came is no web page. */
  | 'no-page'
  /** A page without a word of the person: what it shows is put in by its scripts, which are not run. */
  | 'only-scripts'
  /** The site asks to agree to something first; nothing is agreed to in the user's name. */
  | 'consent'
  /** The user stopped it. */
  | 'stopped';

export type ReachedView = Extract<StrangerView, { is: 'reached' }>;
