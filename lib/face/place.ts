export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where a page shows a photo, in CSS pixels from the upper left corner of what is seen of the page. */
export interface PhotoPlace {
  readonly whole: Rect;
  /** The part of it that is seen: neither scrolled away nor cut off. */
  readonly seen: Rect;
  /** What is seen of the page, scroll bars included. */
  readonly view: Size;
  /** How far the page is scrolled. */
  readonly scrolled: { readonly x: number; readonly y: number };
  /** Pixels of the photo's file on one CSS pixel across; null where the page cannot tell. */
  readonly filePixels: number | null;
}

/** `not-shown`: no element of the page shows this photo. `out-of-view`: it does not come into view, or most of it does not. */
export type PlaceAnswer =
  ({ readonly is: 'here' } & PhotoPlace) | { readonly is: 'not-shown' | 'out-of-view' };
