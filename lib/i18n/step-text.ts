import type { StepId } from '../sites/site';
import { textIfAny } from './translate';
import type { Translator } from './translate';

/** What the interface says of one step of a site's guide. */
export interface StepText {
  readonly title: string;
  /** What to do on the page, or where in the app. */
  readonly todo: string;
  readonly changes: string;
  readonly keeps: string;
}

/** The words of a step: the site's own where it has any, else those of all sites. */
export function stepText(site: string, id: StepId, t: Translator): StepText {
  return {
    title: t(`lower.step_${id}`),
    todo: textIfAny(t, `lower.do_${site}_${id}`) ?? t(`lower.do_${id}`),
    changes: textIfAny(t, `lower.changes_${site}_${id}`) ?? t(`lower.changes_${id}`),
    keeps: textIfAny(t, `lower.keeps_${site}_${id}`) ?? t(`lower.keeps_${id}`),
  };
}

/** What is to be known of a site beside its steps; null where there is nothing. */
export function siteNote(site: string, t: Translator): string | null {
  return textIfAny(t, `lower.note_${site}`);
}
