import { articleOnRecord, cite } from '../directory/citation';
import { lists } from './formats';
import type { Law } from '../directory/law-schema';
import type { Sender } from './cleaned';
import type { LetterForm } from './letter';
import type { LetterLanguage } from './languages';
import type { Cite, PeriodUnit, Wording } from './wording';

/** What all kinds of letter are written with. */
export interface Page {
  readonly sender: Sender;
  readonly wording: Wording;
  readonly language: LetterLanguage;
  readonly form: LetterForm;
  /** A short letter that did not fit: it leaves out what it can do without. */
  readonly isTight: boolean;
}

/** ` (Art. 15(1) GDPR)`, or '' where the record of the law has none of the articles. */
export function citation({ language }: Page, law: Law, articles: readonly string[]): Cite {
  const cited = cite(law, articles, language);
  return cited === '' ? '' : ` (${cited})`;
}

/** The same for a short letter, which has named the law before: ` (Art. 15(1))`, two articles at most. */
export function shortCitation(page: Page, law: Law, articles: readonly string[], most = 2): Cite {
  const code = law.citing?.code[page.language] ?? '';
  const cited = citation(page, law, articles.slice(0, most));
  return code === '' ? cited : cited.replace(`${code} `, '').replace(` ${code}`, '');
}

/** The point of an article that a line rests on; '' where the record stops at the article as a whole, which the heading names. */
export function citationInDetail(
  page: Page,
  law: Law,
  articles: readonly string[],
  heading: readonly string[],
): Cite {
  const onRecord = (each: readonly string[]) =>
    each.flatMap((article) => articleOnRecord(law, article) ?? []);
  const named = onRecord(heading);
  return citation(
    page,
    law,
    onRecord(articles).filter((article) => !named.includes(article)),
  );
}

/** A citation that a letter can do without where room is short. */
export function spareCitation(page: Page, law: Law, articles: readonly string[], most?: number): Cite {
  if (page.form === 'full') return citation(page, law, articles);
  return page.isTight ? '' : shortCitation(page, law, articles, most);
}

/** Names in a sentence: `access, objection and erasure`. */
export function listed({ wording }: Page, names: readonly string[]): string {
  return lists(wording.words.locale).format(names);
}

/** `one month`; null where there is no number or no unit that takes one. */
export function periodOf(
  { wording }: Page,
  period: { readonly amount: number | null; readonly unit: PeriodUnit | null } | null,
): string | null {
  return period === null || period.amount === null || period.unit === null
    ? null
    : wording.words.period(period.amount, period.unit);
}

/** Head of a full letter; a short one has only the addressee, and its reference among the details. */
export function head({ wording: { words }, sender, form }: Page, addressee: string): string {
  const to = words.to(addressee);
  return form === 'full' ? `${to}\n${sender.date}\n${words.reference(sender.reference)}` : to;
}

/** Where to find the writer's photos and how to reach the writer, one fact a line. A short letter leaves out the long ones. */
export function details(page: Page, place: string | null, hasProfile = true): string {
  const { words } = page.wording;
  const { sender } = page;
  if (page.form === 'short') {
    return lines([
      ...sender.profileUrls.slice(0, hasProfile ? 1 : 0).map(words.profile),
      words.email(sender.email),
      place === null ? words.residence(sender.country) : '',
      words.reference(sender.reference),
    ]);
  }
  return lines([
    ...person(page, place),
    ...sender.profileUrls.map(words.profile),
    ...sender.photoUrls.map(words.photo),
  ]);
}

/** Name and ways to reach the writer. */
export function person({ wording: { words }, sender }: Page, place: string | null): string[] {
  return [
    words.name(sender.name),
    words.email(sender.email),
    sender.postalAddress === null ? '' : words.address(sender.postalAddress),
    words.residence(place === null ? sender.country : `${place}, ${sender.country}`),
  ];
}

export function closing({ wording: { words }, sender, form }: Page): string {
  return form === 'full' ? words.closing(sender.name) : sender.name;
}

/** Lines one under the other; empty ones are left out. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** A list, one line each; empty ones are left out. */
export function bullets(parts: readonly string[]): string {
  return lines(parts.filter((part) => part !== '').map((part) => `- ${part}`));
}

/** Sentences one after the other; empty ones are left out. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
