import { browser } from '../browser';
import type { PhotoFact } from '../detect/page-facts';
import type { FaceView } from './face-view';
import { faceViewOf } from './face-view-of';
import { findFaces } from './find-faces';
import type { FaceModel } from './model';
import { loadModel } from './model';
import type { NoPicture } from './take-picture';
import { takePicture } from './take-picture';

/** `cannot-run`: the browser does not run the detector, for want of WebAssembly or of memory. */
export type FaceCheck =
  | { readonly is: 'looked'; readonly view: FaceView; readonly picture: ImageData }
  | { readonly is: 'failed'; readonly why: NoPicture | 'cannot-run' };

/**
 * Whether the photo that a tab shows is of a face. On a press only, in an own page, which loads the detector with this module.
 * Nothing is sent and nothing kept: the picture goes with the page that asked.
 */
export async function checkFace(tabId: number, photo: PhotoFact): Promise<FaceCheck> {
  const taken = await takePicture(tabId, photo);
  if (taken.is === 'failed') return taken;
  const view = await viewPicture(taken.picture, taken.sourceWidth);
  return view === null ? { is: 'failed', why: 'cannot-run' } : { is: 'looked', view, picture: taken.picture };
}

/**
 * Whether a picture shows a face; null where the browser does not run the detector.
 *
 * @param sourceWidth pixels across of the file the picture was shown from; null where unknown.
 */
export async function viewPicture(picture: ImageData, sourceWidth: number | null): Promise<FaceView | null> {
  try {
    return faceViewOf(await findFaces(await readyModel(), picture, sourceWidth), sourceWidth);
  } catch {
    // What goes wrong inside the detector is not ours to mend: the page says that it could not look.
    return null;
  }
}

let loading: Promise<FaceModel> | null = null;

async function readyModel(): Promise<FaceModel> {
  loading ??= loadModel(
    browser.runtime.getURL('face/litert_wasm_compat_internal.js'),
    browser.runtime.getURL('face/face_detection_full_range.tflite'),
  );
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
