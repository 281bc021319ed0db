import type { PageKind } from '../sites/site';

/** What the page itself shows of one profile. Facts, no opinion; missing evidence is `unknown`, never a guess. */
export interface PageFacts {
  /** Id of the site, as in lib/sites. */
  readonly site: string;
  readonly handle: string;
  readonly kind: PageKind;
  readonly photo: PhotoFact;
  readonly audience: Fact<'public' | 'restricted'>;
  readonly ownership: Fact<'mine' | 'other'>;
  /** Whether a display name stands beside the photo. The name itself is not read out. */
  readonly name: Fact<'shown'>;
  /** Whether the page's robots tags let search engines list it. The header of the same name cannot be seen from here. */
  readonly indexing: Fact<'allowed' | 'refused'>;
}

/** A finding with the name of the sign it rests on. */
export interface Fact<Value extends string> {
  readonly is: Value | 'unknown';
  readonly sign: string;
}

export interface PhotoFact {
  /** As the site serves it on this page. */
  readonly url: string;
  /** Pixels of the served file, read from the picture or its address; null where neither tells. */
  readonly width: number | null;
  readonly height: number | null;
  /** Where it was found. */
  readonly sign: string;
}

/** The engine's answer for one address and document. */
export type PageReading =
  | { readonly is: 'profile'; readonly facts: PageFacts }
  /** `placeholder` and `no-photo` are profile addresses without a real photo; `address` is any other page of the site. */
  | { readonly is: 'other'; readonly why: 'address' | 'no-photo' | 'placeholder' };
