import type { PageFacts } from '../detect/page-facts';
import { MARKED } from '../profiles/mark-profile';
import { takersFrom } from '../directory/takers';
import { assessExposure } from '../exposure/assess';
import { reasonTitle } from '../i18n/reason-text';
import type { BackgroundPart } from '../i18n/speak-in-background';
import type { Translator } from '../i18n/translate';
import type { CardContent } from '../messages';
import type { Settings } from '../store/settings';
import { rules } from '../sites/registry/rules';

/** The words of the card for these facts: what is so, why it matters here, what can be done; and the corner it stands in. */
export function cardContent(
  facts: PageFacts,
  t: Translator<BackgroundPart>,
  corner: Settings['cardCorner'],
): CardContent {
  const site = rules.find(({ id }) => id === facts.site)?.name ?? facts.site;
  const takers = takersFrom(facts.site);
  const { reasons } = assessExposure(facts, takers);
  return {
    profile: `${facts.site}:${facts.handle}`,
    language: t.language,
    corner,
    direction: t.direction,
    title: title(facts, t),
    sentences: [whatCanHappen(facts, t), ...whoTakes(takers, site, t)],
    reasons: reasons.map((reason) => reasonTitle(reason, site, t)),
    labels: {
      region: t('card.region'),
      optOut: t('card.optOut'),
      lower: t('card.lower'),
      why: t('card.why'),
      matters: t('card.matters'),
      mine: facts.ownership.sign === MARKED ? null : t('card.mine'),
      move: t('card.move'),
      close: t('card.close'),
      muteProfile: t('card.muteProfile'),
      muteSite: t('card.muteSite'),
      settings: t('card.settings'),
    },
  };
}

function title(facts: PageFacts, t: Translator<BackgroundPart>): string {
  if (facts.audience.is !== 'public') return t('card.titleUnknown');
  return facts.ownership.is === 'mine' ? t('card.titleMine') : t('card.titlePublic');
}

function whatCanHappen(facts: PageFacts, t: Translator<BackgroundPart>): string {
  const isNamed = facts.name.is === 'shown';
  if (facts.audience.is !== 'public') return isNamed ? t('card.mayWithName') : t('card.mayWithoutName');
  return isNamed ? t('card.withName') : t('card.withoutName');
}

function whoTakes(
  takers: readonly { name: string; how: string }[],
  site: string,
  t: Translator<BackgroundPart>,
): string[] {
  const named = takers.filter(({ how }) => how === 'named');
  const [first] = named;
  if (first !== undefined) return [t('card.named', { first: first.name, others: named.length - 1, site })];
  const openWeb = takers.find(({ how }) => how === 'open-web');
  return openWeb === undefined ? [] : [t('card.openWeb', { first: openWeb.name })];
}
