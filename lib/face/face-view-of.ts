import type { Box } from './box';
import type { FaceView } from './face-view';

/**
 * What the faces found in a picture mean. Pure.
 *
 * @param sourceWidth pixels of the picture as the site serves it, of the part that was looked at; null where unknown.
 */
export function faceViewOf(faces: readonly Box[], sourceWidth: number | null): FaceView {
  const shares = faces.map(({ left, width }) => Math.min(1, left + width) - Math.max(0, left));
  const share = Math.max(0, ...shares);
  if (share <= 0) return { count: 'no-clear-face', width: null, share: null };
  return {
    count: faces.length === 1 ? 'one' : 'several',
    width: sourceWidth === null ? null : Math.round(share * sourceWidth),
    share,
  };
}
