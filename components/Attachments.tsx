import { useCallback, useState } from 'preact/hooks';
import { LARGEST_ATTACHMENT, attachmentType, decodeText } from '../lib/attachments/attachment-type';
import { keptName } from '../lib/attachments/file-name';
import { sha256 } from '../lib/attachments/sha-256';
import { pagesNamed } from '../lib/answers/pages-named';
import type { PagesNamed } from '../lib/answers/pages-named';
import type { Translator } from '../lib/i18n/translate';
import { listedPages } from '../lib/requests/listed-pages';
import type { KnownEvent, Request } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import { addAttachment, listAttachments } from '../lib/store/attachments';
import type { AttachmentFacts } from '../lib/store/attachments';
import type { StoreTrouble } from '../lib/store/result';
import { AttachmentRow } from './AttachmentRow';
import { FoundPages } from './FoundPages';
import { fileSize } from './file-size';
import { StoreNotice } from './StoreNotice';
import { useStored } from './use-stored';

export interface AttachmentsProps {
  readonly request: Request;
  /** Answers whether it is kept; where it is not, the page says so. */
  readonly add: (event: KnownEvent) => Promise<boolean>;
  readonly t: Translator;
}

/** What was found in an attachment and waits for a word of the user. */
interface Found {
  readonly attachment: AttachmentFacts;
  readonly named: PagesNamed;
}

/** What the firm sent: pasted or attached, kept as it came; the pages it names become a list. */
export function Attachments({ request, add, t }: AttachmentsProps) {
  const read = useCallback(() => listAttachments(request.id), [request.id]);
  const [stored, again] = useStored('attachments', read);
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const largest = fileSize(LARGEST_ATTACHMENT, t.language);

  /** Keeps a content and answers what it is now; null and a word to the user where it is not kept. */
  async function keep(name: string, data: ArrayBuffer): Promise<AttachmentFacts | string | null> {
    if (data.byteLength > LARGEST_ATTACHMENT) return t('answers.tooBig', { name, size: largest });
    const type = attachmentType(new Uint8Array(data));
    if (type === null) return t('answers.wrongKind', { name });
    const kept = await addAttachment({
      request: request.id,
      name,
      type,
      size: data.byteLength,
      addedAt: new Date().toISOString(),
      sha256: await sha256(data),
      data,
    });
    if (kept.ok) return kept.value;
    setTrouble(kept.why);
    return null;
  }

  async function keepText(event: Event): Promise<void> {
    event.preventDefault();
    if (text.trim() === '' || isBusy) return;
    setBusy(true);
    setTrouble(null);
    const name = t('answers.pastedName', { day: localDay() });
    const kept = await keep(name, new TextEncoder().encode(text).buffer);
    setBusy(false);
    if (kept === null || typeof kept === 'string') return setSaid(kept === null ? [] : [kept]);
    const words = lookFor(kept, text);
    setText('');
    setSaid([t('answers.kept', { names: name, count: 1 }), ...words]);
    await again();
  }

  async function keepFiles(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    if (files.length === 0 || isBusy) return;
    setBusy(true);
    setTrouble(null);
    const words: string[] = [];
    const keptNames: string[] = [];
    for (const file of files) {
      const name = keptName(file.name);
      // Before it is read: a film of some gigabytes would fill the memory first.
      const data =
        file.size > LARGEST_ATTACHMENT ? null : await file.arrayBuffer().catch(() => 'unreadable' as const);
      if (data === null || data === 'unreadable') {
        words.push(
          data === null ? t('answers.tooBig', { name, size: largest }) : t('answers.unreadable', { name }),
        );
        continue;
      }
      const kept = await keep(name, data);
      if (kept === null) break;
      if (typeof kept === 'string') words.push(kept);
      else {
        keptNames.push(name);
        if (kept.type === 'application/pdf') words.push(t('answers.pdf', { name }));
        if (kept.type === 'text/plain') words.push(...lookFor(kept, decodeText(new Uint8Array(data)) ?? ''));
      }
    }
    input.value = '';
    setBusy(false);
    setSaid([
      ...(keptNames.length === 0
        ? []
        : [t('answers.kept', { names: t.list(keptNames), count: keptNames.length })]),
      ...words,
    ]);
    await again();
  }

  /** Shows the pages a text names; answers what else there is to say. */
  function lookFor(attachment: AttachmentFacts, content: string): string[] {
    const named = pagesNamed(content);
    const known = new Set(listedPages(request).map(({ url }) => url));
    const fresh = named.pages.filter((page) => !known.has(page));
    const { name } = attachment;
    const unread =
      named.unread.length === 0
        ? []
        : [t('answers.foundUnread', { files: t.list(named.unread.map(keptName)) })];
    if (fresh.length > 0) setFound({ attachment, named: { ...named, pages: fresh } });
    else unread.push(t(named.pages.length === 0 ? 'answers.noPages' : 'answers.noNewPages', { name }));
    return unread;
  }

  return (
    <section class={stored?.ok === true && stored.value.attachments.length === 0 ? 'screen-only' : undefined}>
      <h2 id="attachments">{t('answers.title')}</h2>
      <p class="small screen-only">{t('answers.intro')}</p>
      {stored?.ok === true && stored.value.attachments.length > 0 && (
        <ul class="attachments">
          {stored.value.attachments.map((attachment) => (
            <AttachmentRow
              key={attachment.id}
              attachment={attachment}
              look={(content) => setSaid(lookFor(attachment, content))}
              say={(words) => setSaid([words])}
              fail={setTrouble}
              again={again}
              t={t}
            />
          ))}
        </ul>
      )}
      {stored?.ok === true && stored.value.damaged > 0 && (
        <p class="notice">{t('answers.damaged', { count: stored.value.damaged })}</p>
      )}
      {stored?.ok === false && <StoreNotice why={stored.why} t={t} />}
      <form class="screen-only" onSubmit={(event) => void keepText(event)}>
        <div class="field wide">
          <label for="answer-text">{t('answers.paste')}</label>
          <textarea
            id="answer-text"
            autocomplete="off"
            rows={4}
            spellcheck={false}
            aria-describedby="answer-text-hint"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <small id="answer-text-hint">{t('answers.pasteHint')}</small>
        </div>
        <p class="row">
          <button type="submit" disabled={text.trim() === ''}>
            {t('answers.keepText')}
          </button>
        </p>
      </form>
      <div class="field wide screen-only">
        <label for="answer-files">{t('answers.attach')}</label>
        <input
          id="answer-files"
          type="file"
          multiple
          accept=".txt,.csv,.html,.htm,.eml,.pdf,.png,.jpg,.jpeg,.webp,text/*,message/rfc822,application/pdf,image/png,image/jpeg,image/webp"
          aria-describedby="answer-files-hint"
          onChange={({ currentTarget }) => void keepFiles(currentTarget)}
        />
        <small id="answer-files-hint">{t('answers.attachHint', { size: largest })}</small>
      </div>
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
      <div role="status" class="said">
        {said.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {found !== null && (
        <FoundPages
          key={found.attachment.id}
          named={found.named}
          name={found.attachment.name}
          request={request}
          keep={async (pages) => {
            const isDone =
              pages.length === 0 ||
              (await add({
                kind: 'pages-listed',
                at: new Date().toISOString(),
                pages: [...pages],
                attachment: found.attachment.id,
              }));
            // Not kept, they stay as they were looked over.
            if (!isDone) return;
            setFound(null);
            setSaid([]);
          }}
          t={t}
        />
      )}
    </section>
  );
}
