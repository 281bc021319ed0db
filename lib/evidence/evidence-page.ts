import { decodeText } from '../attachments/attachment-type';
import { savedName } from '../attachments/file-name';
import type { RightId } from '../directory/rights';
import { eventText } from '../i18n/event-text';
import type { Translator } from '../i18n/translate';
import type { Letter } from '../letters/letter';
import { isKnownEvent } from '../requests/request';
import type { RequestEvent } from '../requests/request';
import { base64, bytesOf } from './base64';
import { lettersOf } from './evidence';
import type { Evidence, EvidenceAttachment, EvidenceEvent, EvidenceRequest } from './evidence';
import { EVIDENCE_STYLE } from './evidence-style';
import { Markup, markup } from './markup';

/** Longest text that is shown; the rest is in the file that can be saved from the page. */
const LONGEST_TEXT = 200_000;

export interface EvidencePageFacts {
  readonly evidence: Evidence;
  /** The same as data: name of that file, and the SHA-256 of its bytes. */
  readonly data: { readonly name: string; readonly sha256: string };
  readonly rightName: (right: RightId) => string;
  readonly t: Translator;
}

/**
 * The evidence as a web page that holds all it shows: no script, nothing loaded, ready to print. Its own policy forbids both, so that
 * nothing in an answer can do more than be read. Answers the pieces of the file.
 */
export async function evidencePage(facts: EvidencePageFacts): Promise<readonly string[]> {
  const { evidence, data, t } = facts;
  const { requests } = evidence;
  const [only] = requests;
  const title =
    requests.length === 1 && only !== undefined
      ? t('evidence.pageTitle', { name: only.recipient.name, reference: only.reference })
      : t('evidence.pageTitleAll', { count: requests.length });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(EVIDENCE_STYLE));
  const policy = `default-src 'none'; style-src 'sha256-${base64(new Uint8Array(digest))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup([EVIDENCE_STYLE])}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${t('evidence.made', { moment: moment(evidence.made) })}</p>
<p>${t('evidence.trust')}</p>
<p class="soft">${t('evidence.data', { file: data.name })}<br><code>${data.sha256}</code></p>
<p class="soft">${t('evidence.hashes')}</p>
${requests.length > 1 ? contents(requests, t) : null}
</header>
<main>
${requests.map((request, at) => section(request, at, facts))}
</main>
</body>
</html>
`.parts;
}

function contents(requests: readonly EvidenceRequest[], t: Translator): Markup {
  return markup`<nav><h3>${t('evidence.contents')}</h3><ol>${requests.map(
    ({ recipient, reference }, at) =>
      markup`<li><a href="#request-${at + 1}">${recipient.name}</a>, ${reference}</li>`,
  )}</ol></nav>`;
}

function section(request: EvidenceRequest, at: number, { rightName, t }: EvidencePageFacts): Markup {
  const { recipient, reference, law, rights, country, region, profileUrls, due, events, pages } = request;
  const rightNames = (ids: readonly RightId[]) => t.list(ids.map(rightName));
  return markup`<section id="request-${at + 1}">
<h2>${recipient.name}</h2>
<dl>
<dt>${t('evidence.to')}</dt><dd>${recipient.name}</dd>
<dt>${t('evidence.reference')}</dt><dd>${reference}</dd>
<dt>${t('evidence.law')}</dt><dd>${[law.name, law.citation ?? ''].filter((part) => part !== '').join(', ')}</dd>
<dt>${t('evidence.rights')}</dt><dd>${rightNames(rights)}</dd>
${law.articles === '' ? null : markup`<dt>${t('evidence.articles')}</dt><dd>${law.articles}</dd>`}
<dt>${t('evidence.residence')}</dt><dd>${t.place(region ?? country)}</dd>
<dt>${t('evidence.profiles')}</dt><dd>${profileUrls.map((url) => markup`${url}<br>`)}</dd>
${due.map(
  ({ day, rights: forRights, basis, articles }) =>
    markup`<dt>${t('evidence.due')}</dt><dd>${
      basis === 'none'
        ? t('evidence.dueNone', { day: t.day(day), rights: rightNames(forRights) })
        : t('evidence.dueDay', { day: t.day(day), rights: rightNames(forRights), articles })
    }</dd>`,
)}
</dl>
<h3>${t('evidence.events')}</h3>
<table><thead><tr><th scope="col">${t('evidence.when')}</th><th scope="col">${t('evidence.what')}</th><th scope="col">${t('evidence.recorded')}</th></tr></thead>
<tbody>${events.map((event) => row(event, t))}</tbody></table>
<h3>${t('evidence.letters')}</h3>
${letters(events, t)}
${
  pages.length === 0
    ? null
    : markup`<h3>${t('evidence.pages')}</h3><ol>${pages.map(
        ({ url, deed, asked }) =>
          markup`<li>${url}<br><small>${[
            deed === null ? '' : t(`answers.deed_${deed.what}`),
            asked === null ? '' : t('answers.pagesAsked', { day: t.day(asked) }),
          ]
            .filter((part) => part !== '')
            .join('; ')}</small></li>`,
      )}</ol>`
}
<h3>${t('evidence.attachments')}</h3>
${request.attachments.length === 0 ? markup`<p>${t('evidence.none')}</p>` : null}
${request.attachments.map((each) => attachment(each, t))}
${
  request.unreadableAttachments === 0
    ? null
    : markup`<p class="warn">${t('evidence.attachmentsDamaged', { count: request.unreadableAttachments })}</p>`
}
</section>
`;
}

function row({ record, isTakenBack }: EvidenceEvent, t: Translator): Markup {
  const day = 'day' in record && typeof record.day === 'string' ? record.day : record.at.slice(0, 10);
  const words = wordsOf(record, t);
  return markup`<tr><td>${t.day(day)}</td><td>${
    isTakenBack ? markup`<s>${words}</s> (${t('evidence.takenBack')})` : words
  }</td><td><small>${moment(record.at)}</small></td></tr>`;
}

function wordsOf(record: RequestEvent, t: Translator): string {
  if (!isKnownEvent(record)) return t('evidence.unknownEvent', { kind: record.kind });
  if (record.kind === 'noted') return t('evidence.note', { text: record.text });
  const words = eventText(record, t);
  switch (record.kind) {
    case 'reminder-sent':
    case 'appealed':
    case 'complained-to-firm':
    case 'complained-to-regulator':
      return t('evidence.sentBy', { words, channel: record.channel });
    default:
      return words;
  }
}

/** Letters that went out; of those only written the last, where none went out after it. */
function letters(events: readonly EvidenceEvent[], t: Translator): Markup | readonly Markup[] {
  const withLetter = events.filter(({ letterSha256 }) => letterSha256 !== null);
  const shown = withLetter.filter(
    ({ record }, at) => record.kind !== 'drafted' || at === withLetter.length - 1,
  );
  if (shown.length === 0) return markup`<p>${t('evidence.none')}</p>`;
  return shown.map(({ record, isTakenBack, letterSha256, originalSha256 }) => {
    const { letter, original } = lettersOf(record);
    const day = 'day' in record && typeof record.day === 'string' ? `, ${t.day(record.day)}` : '';
    const words = record.kind === 'drafted' ? t('evidence.notSent') : wordsOf(record, t);
    return markup`<article>
<p><b>${words}${day}</b>${isTakenBack ? markup` (${t('evidence.takenBack')})` : null}</p>
${letter === null ? null : letterMarkup(letter, letterSha256 ?? '', t)}
${
  original === null
    ? null
    : markup`<p><b>${t('evidence.original')}</b></p>${letterMarkup(original, originalSha256 ?? '', t)}`
}
</article>`;
  });
}

function letterMarkup({ to, subject, body, language }: Letter, hash: string, t: Translator): Markup {
  return markup`<dl><dt>${t('evidence.letterTo')}</dt><dd>${to ?? '–'}</dd><dt>${t('evidence.letterSubject')}</dt><dd lang="${language}">${subject}</dd></dl>
<pre lang="${language}" dir="auto">${body}</pre>
<p class="soft">SHA-256 <code>${hash}</code></p>`;
}

function attachment(facts: EvidenceAttachment, t: Translator): Markup {
  const { name, type, size, addedAt, sha256, sha256Now, data } = facts;
  return markup`<article>
<p><b>${name}</b><br><small>${t('evidence.attachmentFacts', { type, bytes: String(size), moment: moment(addedAt) })}</small></p>
<p class="soft">SHA-256 <code>${sha256}</code></p>
${sha256Now === null || sha256Now === sha256 ? null : markup`<p class="warn">${t('evidence.attachmentChanged', { hash: sha256Now })}</p>`}
${data === null ? markup`<p class="warn">${t('evidence.attachmentOut')}</p>` : content(facts, data, t)}
</article>`;
}

function content({ name, type }: EvidenceAttachment, data: string, t: Translator): Markup {
  // Base64 needs no escaping: put in as it is, the file is not built twice in memory.
  const address = new Markup([
    `data:${type === 'text/plain' ? 'application/octet-stream' : type};base64,`,
    data,
  ]);
  return markup`${type.startsWith('image/') ? markup`<img alt="${name}" src="${address}">` : null}
${type === 'text/plain' ? shownText(data, t) : null}
<p class="screen"><a download="${savedName(name, type)}" href="${address}">${t('evidence.attachmentSave', { name })}</a></p>`;
}

function shownText(data: string, t: Translator): Markup {
  const text = decodeText(bytesOf(data)) ?? '';
  return markup`<pre dir="auto">${text.slice(0, LONGEST_TEXT)}</pre>${
    text.length > LONGEST_TEXT ? markup`<p class="warn">${t('evidence.attachmentCut')}</p>` : null
  }`;
}

/** `2026-11-22 09:30:15`, in UTC. */
function moment(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}
