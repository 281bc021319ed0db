import type { GuideStep, SiteGuide } from '../sites/site';

/**
 * Steps of a guide that are not ticked, in the order of their effect.
 *
 * @param done day by step id, as kept with an own profile. Ticks of steps that the guide has no more count for nothing.
 */
export function stepsLeft({ steps }: SiteGuide, done: Readonly<Record<string, string>>): GuideStep[] {
  return steps.filter(({ id }) => !Object.hasOwn(done, id));
}
