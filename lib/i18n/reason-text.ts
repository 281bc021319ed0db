import type { PageFacts } from '../detect/page-facts';
import type { Reason } from '../exposure/assess';
import { ENOUGH_PIXELS } from '../exposure/assess';
import type { Translator } from './translate';

/** A reason in one line. */
export function reasonTitle(
  reason: Reason,
  facts: PageFacts,
  site: string,
  t: Translator<'reasons'>,
): string {
  const width = facts.photo.width ?? 0;
  const names = t.list(reason.names);
  const count = reason.names.length;
  switch (reason.id) {
    case 'audience-public':
      return t('reasons.audiencePublic');
    case 'audience-unknown':
      return t('reasons.audienceUnknown');
    case 'audience-restricted':
      return t('reasons.audienceRestricted');
    case 'size-large':
    case 'size-enough':
      return t('reasons.sizeEnough', { width });
    case 'size-small':
      return t('reasons.sizeSmall', { width });
    case 'size-unknown':
      return t('reasons.sizeUnknown');
    case 'name-shown':
      return t('reasons.nameShown');
    case 'name-unknown':
      return t('reasons.nameUnknown');
    case 'indexing-allowed':
      return t('reasons.indexingAllowed');
    case 'indexing-refused':
      return t('reasons.indexingRefused');
    case 'collectors-named':
      return t('reasons.collectorsNamed', { count, names, site });
    case 'collectors-open-web':
      return t('reasons.collectorsOpenWeb', { count, names });
    case 'collectors-training':
      return t('reasons.collectorsTraining', { names, site });
    case 'collectors-none':
      return t('reasons.collectorsNone');
    case 'held-unknown':
      return t('reasons.held');
  }
}

/** What stands under it: what was seen, or why it matters. Null where the line says all. */
export function reasonDetail(
  reason: Reason,
  site: string,
  hasLaw: boolean,
  t: Translator<'reasons'>,
): string | null {
  const enough = ENOUGH_PIXELS;
  switch (reason.id) {
    case 'audience-public':
      return reason.sign?.startsWith('guest') === true
        ? t('reasons.audienceGuestDetail')
        : t('reasons.audiencePublicDetail');
    case 'audience-unknown':
      return t('reasons.audienceUnknownDetail');
    case 'audience-restricted':
      return t('reasons.audienceRestrictedDetail');
    case 'size-large':
      return t('reasons.sizeLargeDetail', { enough });
    case 'size-enough':
      return t('reasons.sizeEnoughDetail', { enough });
    case 'size-small':
      return t('reasons.sizeSmallDetail', { enough });
    case 'size-unknown':
      return t('reasons.sizeUnknownDetail');
    case 'name-shown':
      return t('reasons.nameShownDetail');
    case 'name-unknown':
      return t('reasons.nameUnknownDetail');
    case 'indexing-allowed':
      return t('reasons.indexingAllowedDetail');
    case 'indexing-refused':
      return t('reasons.indexingRefusedDetail');
    case 'collectors-named':
      return null;
    case 'collectors-open-web':
      return t('reasons.collectorsOpenWebDetail', { site });
    case 'collectors-training':
      return t('reasons.collectorsTrainingDetail');
    case 'collectors-none':
      return t('reasons.collectorsNoneDetail');
    case 'held-unknown':
      return hasLaw ? t('reasons.heldDetail') : t('reasons.heldDetailNoLaw');
  }
}
