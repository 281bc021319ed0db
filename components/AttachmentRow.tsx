import { useState } from 'preact/hooks';
import { decodeText } from '../lib/attachments/attachment-type';
import { savedName } from '../lib/attachments/file-name';
import type { Translator } from '../lib/i18n/translate';
import { localDay } from '../lib/requests/today';
import { deleteAttachment, readAttachment } from '../lib/store/attachments';
import type { Attachment, AttachmentFacts } from '../lib/store/attachments';
import type { StoreTrouble } from '../lib/store/result';
import { fileSize } from './file-size';
import { saveFile } from './save-file';

/** Longest text that is shown on the page. */
const LONGEST = 50_000;

export interface AttachmentRowProps {
  readonly attachment: AttachmentFacts;
  /** Looks for pages in its text. */
  readonly look: (content: string) => void;
  readonly say: (words: string) => void;
  readonly fail: (why: StoreTrouble) => void;
  readonly again: () => Promise<void>;
  readonly t: Translator;
}

/** One attachment: what it is, and what can be done with it. Its text is shown as text, never as a page. */
export function AttachmentRow({ attachment, look, say, fail, again, t }: AttachmentRowProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { id, name, type, size, addedAt, sha256 } = attachment;
  const isText = type === 'text/plain';

  async function withContent(use: (read: Attachment) => void): Promise<void> {
    const read = await readAttachment(id);
    if (!read.ok) fail(read.why);
    else if (read.value === null) say(t('answers.lost', { name }));
    else use(read.value);
  }

  async function remove(): Promise<void> {
    const removed = await deleteAttachment(id);
    if (!removed.ok) return fail(removed.why);
    say(t('answers.removed', { name }));
    await again();
  }

  return (
    <li>
      <b>{name}</b>
      <span class="small">
        {t('answers.facts', { size: fileSize(size, t.language), day: t.day(localDay(new Date(addedAt))) })}
      </span>
      <details class="hash">
        <summary>{t('answers.hash', { start: sha256.slice(0, 8) })}</summary>
        <code>{sha256}</code>
      </details>
      {isAsking ? (
        <div role="alert">
          <p>{t('answers.removeQuestion', { name })}</p>
          <p class="row">
            <button type="button" onClick={() => void remove()}>
              {t('requests.removeYes')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {t('requests.removeNo')}
            </button>
          </p>
        </div>
      ) : (
        <p class="row">
          {isText && (
            <button
              type="button"
              aria-label={t('answers.findPagesOf', { name })}
              onClick={() => void withContent(({ data }) => look(decodeText(new Uint8Array(data)) ?? ''))}
            >
              {t('answers.findPages')}
            </button>
          )}
          {isText && (
            <button
              type="button"
              aria-expanded={shown !== null}
              aria-label={t(shown === null ? 'answers.showName' : 'answers.hideName', { name })}
              onClick={() =>
                shown === null
                  ? void withContent(({ data }) => setShown(decodeText(new Uint8Array(data)) ?? ''))
                  : setShown(null)
              }
            >
              {t(shown === null ? 'answers.show' : 'answers.hide')}
            </button>
          )}
          <button
            type="button"
            aria-label={t('answers.saveName', { name })}
            onClick={() =>
              void withContent(({ data }) => {
                saveFile(savedName(name, type), isText ? 'application/octet-stream' : type, data);
                say(t('answers.saved', { name: savedName(name, type) }));
              })
            }
          >
            {t('answers.save')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={t('answers.removeName', { name })}
            onClick={() => setAsking(true)}
          >
            {t('answers.remove')}
          </button>
        </p>
      )}
      {shown !== null && (
        <>
          <pre class="letter-text" dir="auto">
            {shown.slice(0, LONGEST)}
          </pre>
          {shown.length > LONGEST && <p class="small">{t('answers.cut')}</p>}
        </>
      )}
    </li>
  );
}
