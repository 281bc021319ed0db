import { useRef, useState } from 'preact/hooks';
import { sha256 } from '../lib/attachments/sha-256';
import { evidenceJson, evidenceOf } from '../lib/evidence/evidence';
import { evidencePage } from '../lib/evidence/evidence-page';
import type { Translator } from '../lib/i18n/translate';
import type { Request } from '../lib/requests/request';
import { localDay } from '../lib/requests/today';
import { readAttachments } from '../lib/store/attachments';
import type { StoreTrouble } from '../lib/store/result';
import { firmName, lawOf } from './request-names';
import { rightName } from './right-names';
import { saveFile } from './save-file';
import { StoreNotice } from './StoreNotice';

export interface EvidenceButtonsProps {
  /** In the order they stand in the file; never empty. */
  readonly requests: readonly Request[];
  readonly t: Translator;
}

/** Both forms of one evidence file: made from the same data at the same moment, so that the page can tell the data's hash. */
interface Made {
  readonly of: string;
  readonly json: string;
  readonly page: readonly string[];
  readonly leftOut: number;
}

/** Saves the evidence of requests as a page and as data. */
export function EvidenceButtons({ requests, t }: EvidenceButtonsProps) {
  const made = useRef<Made | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const [first] = requests;
  const name =
    requests.length === 1 && first !== undefined
      ? `${first.reference}-evidence`
      : `facewarden-evidence-${localDay()}`;

  async function make(): Promise<Made | null> {
    const read = await readAttachments(requests.map(({ id }) => id));
    if (!read.ok) {
      setTrouble(read.why);
      return null;
    }
    // The second form is made anew only where something has changed since the first.
    const of = JSON.stringify([
      t.language,
      requests.map(({ id, events }) => [id, events.length]),
      read.value.map(({ attachments }) => attachments.map(({ id }) => id)),
    ]);
    if (made.current?.of === of) return made.current;
    const evidence = await evidenceOf(
      requests.map((request, at) => ({
        request,
        law: lawOf(request),
        recipient: firmName(request),
        ...(read.value[at] ?? { attachments: [], damaged: 0 }),
      })),
      t.language,
      new Date(),
    );
    const json = evidenceJson(evidence);
    const data = { name: `${name}.json`, sha256: await sha256(json) };
    const page = await evidencePage({ evidence, data, rightName: (right) => rightName(right, t), t });
    const left = evidence.requests.flatMap(({ attachments }) =>
      attachments.filter((each) => each.data === null),
    );
    made.current = { of, json, page, leftOut: left.length };
    return made.current;
  }

  async function save(form: 'page' | 'data'): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    setSaid(t('evidence.making'));
    try {
      const file = await make();
      if (file === null) return setSaid(null);
      const fileName = `${name}.${form === 'page' ? 'html' : 'json'}`;
      if (form === 'page') saveFile(fileName, 'text/html', ...file.page);
      else saveFile(fileName, 'application/json', file.json);
      setLeftOut(file.leftOut);
      setSaid(t('evidence.saved', { name: fileName }));
    } catch (error) {
      // A string beyond what the browser can hold; anything else is a bug.
      if (!(error instanceof RangeError)) throw error;
      setSaid(t('evidence.failed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p class="row">
        <button type="button" onClick={() => void save('page')}>
          {t('evidence.savePage')}
        </button>
        <button type="button" onClick={() => void save('data')}>
          {t('evidence.saveData')}
        </button>
      </p>
      <p class="small said" role="status">
        {said}
      </p>
      {leftOut > 0 && <p class="notice">{t('evidence.leftOut', { count: leftOut })}</p>}
      {trouble !== null && <StoreNotice why={trouble} t={t} />}
    </>
  );
}
