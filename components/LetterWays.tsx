import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../lib/directory/laws';
import type { Translator } from '../lib/i18n/translate';
import type { Letter } from '../lib/letters/letter';
import type { MailSender } from '../lib/requests/mail-file';
import { mailFile } from '../lib/requests/mail-file';
import { currentAddress } from '../lib/requests/post';
import { firstWay, isWebmail, waysTo } from '../lib/requests/send-way';
import type { SendWay } from '../lib/requests/send-way';
import { changeSettings, readSettings } from '../lib/store/settings';
import type { Recipient } from './recipient';
import { formOf, recipientName } from './recipient';
import { OpenedQuestion } from './OpenedQuestion';
import { saveFile } from './save-file';
import { useStored } from './use-stored';
import { WayButton } from './WayButton';
import { WayHint, WebmailsHint } from './WayHint';
import type { CopyPart, WayTools } from './way-tools';

const COPIED = {
  letter: 'requests.copied',
  address: 'channels.copiedAddress',
  subject: 'channels.copiedSubject',
  failed: 'requests.copyFailed',
} as const;

/** Ways but webmails, which share one row, in the order of their rows. */
const ROWS = {
  eml: 'channels.file',
  copy: 'channels.hand',
  form: 'channels.theirForm',
  post: 'channels.post',
} as const;
const ROW_WAYS = ['eml', 'copy', 'form', 'post'] as const satisfies readonly (keyof typeof ROWS)[];

export interface LetterWaysProps {
  readonly full: Letter;
  /** The letter for ways that hold less; null where there is none. */
  readonly short: Letter | null;
  /** Null where the directory has the firm no more. */
  readonly recipient: Recipient | null;
  /** Where the writer lives. */
  readonly place: Place;
  /** Null where it is not known: the mail program then puts in its own. */
  readonly sender: MailSender | null;
  /** Names the files. */
  readonly reference: string;
  /** Called when a way is taken, with the letter as it goes by it. For `post` it opens the page for printing. */
  readonly used: (way: SendWay, letter: Letter) => void;
  readonly t: Translator;
}

/** How a letter can leave: one way in front, the one taken last, and the others folded. */
export function LetterWays(props: LetterWaysProps) {
  const [stored] = useStored('settings', readSettings);
  if (stored === null) return null;
  return <Ways {...props} remembered={stored.ok ? stored.value.settings.sendWay : null} />;
}

interface WaysProps extends LetterWaysProps {
  /** The way of the last letter, to be offered first. */
  readonly remembered: SendWay | null;
}

function Ways({ full, short, recipient, place, sender, reference, used, t, ...props }: WaysProps) {
  // The order stays while the page is open: buttons must not change places under a hand.
  const [remembered] = useState(props.remembered);
  const [isTaken, setTaken] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<'asking' | 'not-opened' | null>(null);
  const [copied, setCopied] = useState<keyof typeof COPIED | null>(null);
  const [isFileSaved, setFileSaved] = useState(false);

  const collector = recipient?.is === 'firm' ? recipient.collector : null;
  const form = recipient === null ? null : formOf(recipient, place);
  const address = collector === null ? null : currentAddress(collector);
  const ways = waysTo({
    hasEmail: full.to !== null,
    hasForm: form !== null,
    hasPostalAddress: address !== null,
  });
  const first = firstWay(ways, remembered);
  const others = ways.filter((way) => way !== first);
  const webmails = others.filter(isWebmail);

  function take(way: SendWay, letter: Letter): void {
    // Unwatched: where it fails, another way stands in front next time. What must not be lost is kept, and told, by `used`.
    void changeSettings((old) => ({ ...old, sendWay: way }));
    setTaken(true);
    setAsked(way === 'email' ? 'asking' : null);
    used(way, letter);
  }

  async function copy(part: CopyPart): Promise<void> {
    const texts = { letter: full.body, address: full.to ?? '', subject: full.subject };
    try {
      await navigator.clipboard.writeText(texts[part]);
      setCopied(part);
    } catch {
      setCopied('failed');
    }
  }

  const tools: WayTools = {
    full,
    short,
    collector,
    name: recipient === null ? '' : recipientName(recipient, t),
    form,
    address,
    isFileSaved,
    follow: (way, link) => {
      // What the link cannot carry goes to the clipboard at the same press.
      if (link.carries === 'address-and-subject') void copy('letter');
      take(way, link.letter);
    },
    saveFile: () => {
      saveFile(`${reference}.eml`, 'message/rfc822', mailFile(full, sender, new Date()));
      setFileSaved(true);
      take('eml', full);
    },
    copy,
    take,
    t,
  };

  return (
    <div class="ways">
      <div class="way first">
        <p class="row">
          <WayButton way={first} isFirst isPrimary={!isTaken} tools={tools} />
        </p>
        <p class="small">
          <WayHint way={first} tools={tools} />
        </p>
      </div>
      {asked !== null && (
        <OpenedQuestion
          isAnsweredNo={asked === 'not-opened'}
          answer={(hasOpened) => {
            setAsked(hasOpened ? null : 'not-opened');
            if (!hasOpened) setOpen(true);
          }}
          t={t}
        />
      )}
      <p class="small copied" role="status">
        {copied !== null && t(COPIED[copied])}
      </p>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('channels.other')}</summary>
        {others.includes('email') && (
          <Row name={t('channels.program')} hint={<WayHint way="email" tools={tools} />}>
            <WayButton way="email" tools={tools} />
          </Row>
        )}
        {webmails.length > 0 && (
          <Row name={t('channels.web')} hint={<WebmailsHint ways={webmails} tools={tools} />}>
            {webmails.map((way) => (
              <WayButton key={way} way={way} tools={tools} />
            ))}
          </Row>
        )}
        {ROW_WAYS.filter((way) => others.includes(way)).map((way) => (
          <Row key={way} name={t(ROWS[way])} hint={<WayHint way={way} tools={tools} />}>
            <WayButton way={way} tools={tools} />
          </Row>
        ))}
      </details>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly hint: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One of the other ways: what it is called, its buttons, what to know of it. */
function Row({ name, hint, children }: RowProps) {
  return (
    <div class="way">
      <h3>{name}</h3>
      <div>
        <p class="row">{children}</p>
        <p class="small">{hint}</p>
      </div>
    </div>
  );
}
