import { collectorById } from '../directory/collectors';
import { dayInWords } from './clean';
import { bullets, closing, head, lines, listed, periodOf, sentences } from './page';
import type { PublicBody } from '../directory/public-body-schema';
import type { Page } from './page';

/**
 * The statement that 28 U.S.C. 1746 gives the form of, for use inside and outside the United States. English in every
 * language: it is this form that stands in the place of an oath.
 */
function unswornStatement(isInUs: boolean, day: string): string {
  const law = isInUs ? '' : ' under the laws of the United States of America';
  return `I declare under penalty of perjury${law} that the foregoing is true and correct (28 U.S.C. § 1746). Executed on ${day}.`;
}

/** As the records name it. */
const POLICE_DIRECTIVE = 'Directive (EU) 2016/680';

/** A law with the places meant; the name once, where the citation holds it already. */
function cited({ name, citation }: PublicBody['laws'][number], page: Page): string {
  if (name === POLICE_DIRECTIVE) return page.wording.publicBody.policeDirective;
  if (citation === null) return name;
  const [base = name] = name.split(/,| with /, 1);
  return citation.includes(base) ? citation : `${name} (${citation})`;
}

/** The laws a request rests on; a short letter names the first of them. */
export function lawsInWords(page: Page, { laws }: PublicBody): string {
  const named = laws.slice(0, page.form === 'full' ? undefined : page.isTight ? 1 : 2);
  return listed(
    page,
    named.map((law) => cited(law, page)),
  );
}

/** What a request asks for, for a later letter to repeat. */
export function requestInShort(page: Page, body: PublicBody): string {
  const { publicBody } = page.wording;
  return sentences([
    publicBody.opening[body.route]({ laws: lawsInWords(page, body) }),
    publicBody.whatShort({ firms: firmsUsed(page, body) }),
  ]);
}

/** Request to a public body: subject (without the reference) and paragraphs. */
export function writePublicBody(page: Page, body: PublicBody): { subject: string; body: string[] } {
  const { publicBody, words } = page.wording;
  const { sender } = page;
  const isFull = page.form === 'full';
  const firms = firmsUsed(page, body);
  const laws = lawsInWords(page, body);
  const period = periodOf(page, body.deadline);
  return {
    subject: publicBody.subject[body.route],
    body: [
      head(page, body.names.local ?? body.names.en),
      sentences([
        publicBody.opening[body.route]({ laws }),
        isFull && isRecords(body) && body.laws.length > 1 ? publicBody.eachLaw : '',
      ]),
      isFull ? what(page, firms) : publicBody.whatShort({ firms }),
      lines([
        words.name(sender.name),
        sender.birthDate === null ? '' : words.born(sender.birthDate),
        sender.birthPlace === null ? '' : words.birthPlace(sender.birthPlace),
        sender.postalAddress === null ? '' : words.address(sender.postalAddress),
        words.email(sender.email),
        isFull || sender.postalAddress === null ? words.residence(sender.country) : '',
        ...sender.profileUrls.slice(0, isFull ? undefined : page.isTight ? 0 : 1).map(words.profile),
        ...(isFull ? sender.photoUrls.map(words.photo) : [words.reference(sender.reference)]),
      ]),
      ask(page, body),
      sentences([
        isFull ? publicBody.noPhoto : '',
        isFull && isRecords(body) ? publicBody.noCostUntold : '',
        period === null ? publicBody.answer : publicBody.answerWithin(period),
      ]),
      statement(page, body),
      closing(page),
    ],
  };
}

function what({ wording }: Page, firms: string | null): string {
  const { heading, searches, faceprints, logs, recipients } = wording.publicBody.what;
  return lines([heading, bullets([searches, faceprints, logs({ firms }), recipients])]);
}

function isRecords({ route }: PublicBody): boolean {
  return route === 'us-federal-records' || route === 'us-state-records';
}

function ask({ wording: { publicBody } }: Page, body: PublicBody): string {
  if (isRecords(body)) return publicBody.records;
  return body.route === 'eu-police-indirect' ? publicBody.indirect : publicBody.data;
}

function statement({ wording: { publicBody }, sender }: Page, body: PublicBody): string {
  if (!body.needsSignedStatement) return publicBody.myself;
  const day = dayInWords(sender.today, 'en-US');
  return sentences([
    publicBody.myself,
    body.country === 'US' && day !== null ? unswornStatement(sender.isInUs, day) : publicBody.signed,
  ]);
}

/** Names of the firms it is known to have searched faces with; null where none is known for sure enough. */
function firmsUsed(page: Page, { knownUse }: PublicBody): string | null {
  const names = knownUse.flatMap(({ collector, confidence }) =>
    collector === null || confidence === 'low' ? [] : (collectorById(collector)?.name ?? []),
  );
  return names.length === 0 ? null : listed(page, [...new Set(names)]);
}
