import type { ComponentChildren } from 'preact';
import type { PageFacts, PhotoFact } from '../lib/detect/page-facts';
import type { Checks } from '../lib/exposure/reason';
import type { FaceCheck as FaceChecked } from '../lib/face/check-face';
import type { Translator } from '../lib/i18n/translate';
import type { TabReading } from '../lib/open-tab';
import type { Pixels } from '../lib/profiles/photo-hash';
import type { StrangerView } from '../lib/stranger/stranger-view';
import { FaceCheck } from './FaceCheck';
import { StrangerCheck } from './StrangerCheck';

/** What the popup gives to a check that the user starts in it. */
export interface ToolUse {
  readonly facts: PageFacts;
  readonly tab: TabReading;
  /** Opens the list of steps that lower it; null on a site without one. */
  readonly toggleLower: (() => void) | null;
  /** Takes what was found into the exposure on show; kept where the profile is marked as mine. */
  readonly take: (found: Partial<Checks>) => void;
  /**
   * Shows the photo as the check got it, by an address of our own (`blob:`), null to take it away. Of its pixels, where given,
   * the perceptual hash is kept if the profile is marked as mine.
   */
  readonly show: (picture: string | null, pixels?: Pixels) => void;
  readonly t: Translator;
}

export interface PopupTools {
  readonly stranger: ComponentChildren;
  readonly face: ComponentChildren;
  readonly lower: ComponentChildren;
}

/** What the tools do when they are pressed. */
export interface ToolDeeds {
  /** Asks the browser for a site, straight from the press. */
  readonly allowSite: (site: string) => Promise<boolean>;
  readonly checkAsStranger: (
    profile: { readonly site: string; readonly url: string },
    signal: AbortSignal,
  ) => Promise<StrangerView>;
  readonly lookForFace: (photo: PhotoFact) => Promise<FaceChecked>;
}

/** The tools to look closer and to lower the exposure, each with its own button and result. */
export function popupTools(
  { facts, tab, toggleLower, take, show, t }: ToolUse,
  deeds: ToolDeeds,
): PopupTools {
  return {
    stranger: tab.is === 'read' && (
      <StrangerCheck
        key={`${tab.rule.id}:${facts.handle}`}
        site={tab.rule.name}
        handle={facts.handle}
        allow={() => deeds.allowSite(tab.rule.id)}
        check={(signal) => deeds.checkAsStranger({ site: tab.rule.id, url: tab.url }, signal)}
        // A check that failed tells nothing of the profile.
        onResult={(stranger) => stranger.is !== 'failed' && take({ stranger })}
        t={t}
      />
    ),
    face: (
      <FaceCheck
        look={() => deeds.lookForFace(facts.photo)}
        onResult={(face, pixels) => {
          take({ face });
          show(null, pixels);
        }}
        t={t}
      />
    ),
    lower: toggleLower !== null && (
      <button type="button" onClick={toggleLower}>
        {t('popup.lower')}
      </button>
    ),
  };
}
