import type { PageFacts } from '../detect/page-facts';
import type { FaceView } from '../face/face-view';
import type { StrangerView } from '../stranger/stranger-view';

/** A profile the user marked as theirs. Level and reasons are derived from its checks, never stored. */
export interface OwnProfile {
  /** `site:handle`. */
  readonly id: string;
  readonly site: string;
  readonly handle: string;
  /** The profile's own address. */
  readonly url: string;
  /** The user's local day it was marked on, `YYYY-MM-DD`. */
  readonly since: string;
  /** Oldest first. */
  readonly checks: readonly ProfileCheck[];
  /** Steps of the site's guide that the user ticked, by step id: the local day. */
  readonly done: Readonly<Record<string, string>>;
  /** Perceptual hash of the photo, 16 hex digits; null where none was computed. */
  readonly photoHash: string | null;
}

/** What was seen of an own profile at one moment. Each part is null where it was not looked at. */
export interface ProfileCheck {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly facts: PageFacts | null;
  readonly stranger: StrangerView | null;
  readonly face: FaceView | null;
}
