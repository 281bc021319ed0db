/** What someone who is not signed in was given at a profile's address, on one day. Facts; what could not be told is `unknown`. */
export type StrangerView =
  | {
      readonly is: 'reached';
      /** Address that answered in the end, after redirects within the site. */
      readonly url: string;
      readonly name: string | null;
      readonly bio: string | null;
      readonly photo: {
        readonly url: string;
        /** Pixels, where the page says them. */
        readonly width: number | null;
        readonly height: number | null;
      } | null;
      readonly indexing: {
        readonly is: 'allowed' | 'refused' | 'unknown';
        /** Which of the two said so. */
        readonly by: 'meta' | 'header' | null;
      };
      /** Forms of ready-made data about the person that the page holds. */
      readonly data: readonly ('json-ld' | 'open-graph' | 'microformats')[];
    }
  /** The site asks to sign in, or shows a page without the profile. */
  | { readonly is: 'login-wall' }
  | { readonly is: 'missing' }
  | {
      readonly is: 'failed';
      /** `left-site`: it wanted to lead to another site, which was not followed. */
      readonly why:
        'not-allowed' | 'offline' | 'too-slow' | 'too-large' | 'left-site' | 'refused' | 'no-page';
    };
