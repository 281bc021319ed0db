/** Whether a picture shows a face. Detection, never recognition. */
export interface FaceView {
  readonly count: 'no-clear-face' | 'one' | 'several';
  /** Width of the widest face in pixels of the picture as the site serves it; null where there is none or its size is unknown. */
  readonly width: number | null;
  /** How much of the picture's width that face takes, 0 to 1; null where there is none. */
  readonly share: number | null;
}
