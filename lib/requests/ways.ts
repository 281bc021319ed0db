import { bodyIdOfLaw } from '../directory/body-law';
import { takesComplaints } from '../directory/takes-complaints';
import type { RegulatorFacts } from '../directory/takes-complaints';
import { complaintLimit } from './complaint-limit';
import type { DatedLaw } from '../directory/law-schema';
import type { ComplaintLimit } from './complaint-limit';
import type { Course } from './course';
import type { Request } from './request';

/** The regulators for where the writer lives, or whether one of them takes complaints. */
export type Regulators = readonly RegulatorFacts[] | boolean;

/** Which ways the law leaves open, whatever is recommended. */
export interface Ways {
  readonly doublesAsAppeal: boolean;
  /** There is an answer to appeal against, and none was brought. */
  readonly canAppeal: boolean;
  readonly canComplainToFirm: boolean;
  /** The law wants that complaint before the regulator takes one. */
  readonly mustComplainToFirm: boolean;
  readonly canComplain: boolean;
  /** The law makes something of a complaint; else it is allowed and no more. */
  readonly isComplaintWorthwhile: boolean;
  readonly limit: ComplaintLimit | null;
}

/**
 * @param regulators those for where the writer lives; left out, it counts whether the law's record names any.
 */
export function waysOf(
  request: Request,
  law: DatedLaw,
  course: Course,
  regulators: Regulators | undefined,
): Ways {
  const { appeal, complaint } = law;
  const { steps, said } = course;
  const hasAppeal = appeal.exists === true && appeal.kind === 'appeal';
  const hasAppealed = steps.some(({ event }) => event.kind === 'appealed');
  // 18 US states: what is appealed is a refusal. Against silence the reminder is written to be an appeal, which is enough.
  const hasDoubled = steps.some(
    ({ event, isAgainstSilence }) => event.kind === 'reminder-sent' && isAgainstSilence,
  );
  const hasComplained = steps.some(({ event }) => event.kind === 'complained-to-firm');
  const needsFirm = complaint.prerequisite === 'complaint_to_firm';
  const takesFirm = needsFirm || (appeal.exists === true && appeal.kind === 'complaint_to_firm');
  const isReady = {
    appeal: hasAppealed || hasDoubled,
    complaint_to_firm: hasComplained,
    prior_request: course.sent !== null,
    none: course.sent !== null,
  }[complaint.prerequisite ?? 'none'];
  return {
    doublesAsAppeal: hasAppeal && said === null,
    canAppeal: hasAppeal && !hasAppealed && said !== null,
    canComplainToFirm: takesFirm && !hasComplained,
    mustComplainToFirm: needsFirm && !hasComplained,
    canComplain: isReady && hasRegulator(request, law, regulators),
    isComplaintWorthwhile: law.noAnswer.means !== 'nothing_known',
    limit: complaintLimit(request, law, course),
  };
}

function hasRegulator(
  { country, region }: Request,
  { id, jurisdictions }: DatedLaw,
  regulators: Regulators | undefined,
): boolean {
  if (typeof regulators === 'boolean') return regulators;
  const about = bodyIdOfLaw(id) === null ? 'firms' : 'public-bodies';
  if (regulators !== undefined) return regulators.some((each) => takesComplaints(each, about));
  const here =
    jurisdictions.find((each) => each.region !== null && each.region === region) ??
    jurisdictions.find((each) => each.region === null && each.country === country);
  return (here === undefined ? jurisdictions : [here]).some((each) => each.regulators.length > 0);
}
