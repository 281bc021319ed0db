import type { Reason, ReasonId, Remedy, Subject, Sure } from '../exposure/reason';
import { ENOUGH_PIXELS } from '../exposure/rules';
import type { TextKey, Translator } from './translate';

/** A reason in one line. */
export function reasonTitle(reason: Reason, site: string, t: Translator<'reasons'>): string {
  const width = reason.pixels ?? 0;
  const names = t.list(reason.names);
  const count = reason.names.length;
  switch (reason.id) {
    case 'audience-login-wall':
      return t('reasons.audienceLoginWall');
    case 'audience-missing':
      return t('reasons.audienceMissing');
    case 'audience-reached':
    case 'audience-guest':
    case 'audience-public':
      return t('reasons.audiencePublic');
    case 'audience-photo-unseen':
      return t('reasons.audiencePhotoUnseen');
    case 'audience-restricted':
      return t('reasons.audienceRestricted');
    case 'audience-unknown':
      return t('reasons.audienceUnknown');
    case 'size-large':
    case 'size-enough':
      return t('reasons.sizeEnough', { width });
    case 'size-small':
      return t('reasons.sizeSmall', { width });
    case 'size-unknown':
      return t('reasons.sizeUnknown');
    case 'face-one':
      return t('reasons.faceOne', { width });
    case 'face-several':
      return t('reasons.faceSeveral', { width });
    case 'face-small':
      return t('reasons.faceSmall', { width });
    case 'face-unsized':
      return t('reasons.faceUnsized');
    case 'face-unclear':
      return t('reasons.faceUnclear');
    case 'name-shown':
      return t('reasons.nameShown');
    case 'name-unknown':
      return t('reasons.nameUnknown');
    case 'indexing-header':
    case 'indexing-refused':
      return t('reasons.indexingRefused');
    case 'indexing-allowed':
      return t('reasons.indexingAllowed');
    case 'indexing-unknown':
      return t('reasons.indexingUnknown');
    case 'collectors-named':
      return t('reasons.collectorsNamed', { count, names, site });
    case 'collectors-open-web':
      return t('reasons.collectorsOpenWeb', { count, names });
    case 'collectors-none':
      return t('reasons.collectorsNone');
    case 'training-own':
      return t('reasons.training', { names, site });
    case 'held-unknown':
      return t('reasons.held');
  }
}

/** What was seen, or on what else the reason rests. */
export function reasonSeen(reason: Reason, site: string, t: Translator<'reasons'>): string {
  const seen = SEEN[reason.id];
  return seen === 'reasons.seenOpenWeb' ? t(seen, { site }) : t(seen);
}

const SEEN = {
  'audience-login-wall': 'reasons.seenLoginWall',
  'audience-missing': 'reasons.seenMissing',
  'audience-reached': 'reasons.seenReached',
  'audience-guest': 'reasons.seenGuest',
  'audience-public': 'reasons.seenPublic',
  'audience-photo-unseen': 'reasons.seenPhotoUnseen',
  'audience-restricted': 'reasons.seenRestricted',
  'audience-unknown': 'reasons.seenAudienceUnknown',
  'size-large': 'reasons.seenSize',
  'size-enough': 'reasons.seenSize',
  'size-small': 'reasons.seenSizeSmall',
  'size-unknown': 'reasons.seenSizeUnknown',
  'face-one': 'reasons.seenFace',
  'face-several': 'reasons.seenFace',
  'face-small': 'reasons.seenFaceSmall',
  'face-unsized': 'reasons.seenFaceUnsized',
  'face-unclear': 'reasons.seenFaceUnclear',
  'name-shown': 'reasons.seenName',
  'name-unknown': 'reasons.seenNameUnknown',
  'indexing-header': 'reasons.seenHeader',
  'indexing-refused': 'reasons.seenRefused',
  'indexing-allowed': 'reasons.seenAllowed',
  'indexing-unknown': 'reasons.seenIndexingUnknown',
  'collectors-named': 'reasons.seenNamed',
  'collectors-open-web': 'reasons.seenOpenWeb',
  'collectors-none': 'reasons.seenNone',
  'training-own': 'reasons.seenTraining',
  'held-unknown': 'reasons.seenHeld',
} as const satisfies Record<ReasonId, TextKey>;

/** Why it matters for someone's face. */
export function reasonWhy({ subject }: Reason, t: Translator<'reasons'>): string {
  const why = WHY[subject];
  return why === 'reasons.whySize' || why === 'reasons.whyFace' ? t(why, { enough: ENOUGH_PIXELS }) : t(why);
}

const WHY = {
  audience: 'reasons.whyAudience',
  size: 'reasons.whySize',
  face: 'reasons.whyFace',
  name: 'reasons.whyName',
  indexing: 'reasons.whyIndexing',
  collectors: 'reasons.whyCollectors',
  training: 'reasons.whyTraining',
  held: 'reasons.whyHeld',
} as const satisfies Record<Subject, TextKey>;

/** How sure it is. */
export function reasonSure({ sure }: Reason, t: Translator<'reasons'>): string {
  return t(SURE[sure]);
}

const SURE = {
  seen: 'reasons.sureSeen',
  likely: 'reasons.sureLikely',
  unknown: 'reasons.sureUnknown',
} as const satisfies Record<Sure, TextKey>;

/** What would change it. `hasLaw`: whether a law gives this reader a right to ask. */
export function reasonRemedy({ remedy }: Reason, hasLaw: boolean, t: Translator<'reasons'>): string {
  if (remedy === 'ask-firms') return hasLaw ? t('reasons.changeAskFirms') : t('reasons.changeAskFirmsNoLaw');
  return t(REMEDY[remedy]);
}

const REMEDY = {
  lock: 'reasons.changeLock',
  'keep-locked': 'reasons.changeKeepLocked',
  'ask-stranger': 'reasons.changeAskStranger',
  'smaller-photo': 'reasons.changeSmallerPhoto',
  'other-photo': 'reasons.changeOtherPhoto',
  'ask-face': 'reasons.changeAskFace',
  'less-name': 'reasons.changeLessName',
  'hide-from-engines': 'reasons.changeHide',
  'keep-hidden': 'reasons.changeKeepHidden',
  'opt-out': 'reasons.changeOptOut',
  object: 'reasons.changeObject',
} as const satisfies Record<Exclude<Remedy, 'ask-firms'>, TextKey>;
