import { isWebmail } from '../lib/requests/send-way';
import type { SendWay } from '../lib/requests/send-way';
import { WEBMAIL } from '../lib/requests/webmail';
import { linkOf } from './way-tools';
import type { WayTools } from './way-tools';

export interface WayButtonProps {
  readonly way: SendWay;
  /** The one way in front: its button says what it does without a heading beside it. */
  readonly isFirst?: boolean;
  /** Whether it stands out; no more once a way was taken, when the word that it was sent comes next. */
  readonly isPrimary?: boolean;
  readonly tools: WayTools;
}

/** The button of one way; for copying, a button for each part. */
export function WayButton({ way, isFirst = false, isPrimary = false, tools }: WayButtonProps) {
  const { full, name: recipient, form, follow, saveFile, copy, take, t } = tools;
  const look = isPrimary ? 'button primary' : 'button';

  if (isWebmail(way)) {
    const link = linkOf(way, tools);
    const { name } = WEBMAIL[way];
    return (
      <a class={look} href={link.href} target="_blank" rel="noreferrer" onClick={() => follow(way, link)}>
        {isFirst ? t('channels.writeIn', { name }) : name}
      </a>
    );
  }
  switch (way) {
    case 'email': {
      const link = linkOf(way, tools);
      return (
        <a class={look} href={link.href} onClick={() => follow(way, link)}>
          {t('requests.sendEmail')}
        </a>
      );
    }
    case 'eml':
      return (
        <button type="button" class={look} onClick={saveFile}>
          {t('channels.saveFile')}
        </button>
      );
    case 'copy':
      return (
        <>
          <button type="button" class={look} onClick={() => void copy('letter').then(() => take(way, full))}>
            {t('requests.copy')}
          </button>
          {full.to !== null && (
            <button type="button" onClick={() => void copy('address')}>
              {t('channels.copyAddress')}
            </button>
          )}
          <button type="button" onClick={() => void copy('subject')}>
            {t('channels.copySubject')}
          </button>
        </>
      );
    case 'form':
      if (form === null) return null;
      return (
        <a
          class={look}
          href={form}
          target="_blank"
          rel="noreferrer"
          onClick={() => void copy('letter').then(() => take(way, full))}
        >
          {t('requests.form', { firm: recipient })}
        </a>
      );
    case 'post':
      return (
        <button type="button" class={look} onClick={() => take(way, full)}>
          {t('channels.print')}
        </button>
      );
  }
}
