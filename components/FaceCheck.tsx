import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FaceCheck as Check } from '../lib/face/check-face';
import type { FaceView } from '../lib/face/face-view';
import type { TextKey, Translator } from '../lib/i18n/translate';

/** Input of common face recognition networks, in pixels: docs/face-check.md. */
const NETWORK_INPUT = 112;

const FAILURES = {
  protected: 'face.protected',
  'not-shown': 'face.notShown',
  'out-of-view': 'face.outOfView',
  'not-in-front': 'face.notInFront',
  refused: 'face.refused',
  'cannot-run': 'face.cannotRun',
} as const satisfies Record<Extract<Check, { is: 'failed' }>['why'], TextKey>;

export interface FaceCheckProps {
  readonly t: Translator;
  /** Looks at the photo now: called on the press alone. */
  readonly look: () => Promise<Check>;
  /** What was found, for whoever makes more of it. */
  readonly onResult?: (view: FaceView, picture: ImageData) => void;
}

/** Whether the page's photo shows a face: on a press, on this computer, said in words beside what was looked at. */
export function FaceCheck({ t, look, onResult }: FaceCheckProps) {
  const [state, setState] = useState<Check | { readonly is: 'ready' | 'looking' }>({ is: 'ready' });

  // What the page around makes of a result may change while the photo is looked at.
  const told = useRef(onResult);
  told.current = onResult;

  async function press(): Promise<void> {
    setState({ is: 'looking' });
    const check = await look();
    setState(check);
    if (check.is === 'looked') told.current?.(check.view, check.picture);
  }

  const isAnswered = state.is === 'looked' || state.is === 'failed';
  const section = useRef<HTMLElement>(null);
  // The answer makes the popup longer than it is high, and its foot lies over the end.
  useEffect(() => {
    if (isAnswered) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isAnswered, state]);

  return (
    <section class="face-check" ref={section}>
      <button
        type="button"
        aria-disabled={state.is === 'looking'}
        onClick={() => void (state.is === 'looking' ? null : press())}
      >
        {state.is === 'looking' ? t('face.looking') : isAnswered ? t('face.again') : t('face.press')}
      </button>
      {!isAnswered && <p class="small">{t('face.hint')}</p>}
      <div role="status">
        {state.is === 'looked' && <Looked {...state} t={t} />}
        {state.is === 'failed' && (
          <div>
            <h2>{t('face.failed')}</h2>
            <p>{t(FAILURES[state.why])}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function Looked({ view, picture, t }: Extract<Check, { is: 'looked' }> & { t: Translator }) {
  return (
    <>
      <Picture picture={picture} t={t} />
      <div>
        <h2>{title(view, t)}</h2>
        <p>{meaning(view, t)}</p>
        {view.count !== 'no-clear-face' && <p class="small">{t('face.onlyFound')}</p>}
      </div>
    </>
  );
}

/** On a canvas: no address, so nothing to allow in the policy of our pages and nothing that outlives them. */
function Picture({ picture, t }: { picture: ImageData; t: Translator }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => canvas.current?.getContext('2d')?.putImageData(picture, 0, 0), [picture]);
  return (
    <canvas
      ref={canvas}
      width={picture.width}
      height={picture.height}
      role="img"
      aria-label={t('face.picture')}
    />
  );
}

function title({ count, width, share }: FaceView, t: Translator): string {
  if (count === 'no-clear-face') return t('face.none');
  const isOne = count === 'one';
  if (width === null) {
    const rounded = { share: Math.max(0.05, Math.round((share ?? 0) * 20) / 20) };
    return isOne ? t('face.oneOfUnknown', rounded) : t('face.severalOfUnknown', rounded);
  }
  return isOne
    ? t('face.one', { width: aboutPixels(width) })
    : t('face.several', { width: aboutPixels(width) });
}

function meaning({ count, width }: FaceView, t: Translator): string {
  if (count === 'no-clear-face') return t('face.noneHint');
  if (width === null) return t('face.unknownSize');
  return aboutPixels(width) >= NETWORK_INPUT ? t('face.atLeast') : t('face.less');
}

/** No finer than the detector is: nine in ten widths are within 6 %. */
function aboutPixels(width: number): number {
  const step = width < 100 ? 5 : 10;
  return Math.max(step, Math.round(width / step) * step);
}
