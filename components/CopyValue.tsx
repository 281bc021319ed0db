import { useState } from 'preact/hooks';
import type { TextKey, Translator } from '../lib/i18n/translate';
import type { FillItem } from '../lib/fill/wants';

export const ITEM_NAMES = {
  name: 'fill.itemName',
  email: 'fill.itemEmail',
  country: 'fill.itemCountry',
  region: 'fill.itemRegion',
  address: 'fill.itemAddress',
  urls: 'fill.itemUrls',
  subject: 'fill.itemSubject',
  reference: 'fill.itemReference',
  letter: 'fill.itemLetter',
} as const satisfies Record<FillItem, TextKey>;

export interface CopyValueProps {
  readonly item: FillItem;
  readonly text: string;
  /** Why it has to be copied. */
  readonly why?: string;
  readonly t: Translator;
}

/** One value to take to a form by hand. */
export function CopyValue({ item, text, why, t }: CopyValueProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const name = t(ITEM_NAMES[item]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <li>
      <span>
        <b>{name}</b>
        {why !== undefined && <small>{why}</small>}
      </span>
      <button type="button" aria-label={t('fill.copyItem', { item: name })} onClick={() => void copy()}>
        {state === 'copied' ? t('fill.copied') : t('fill.copy')}
      </button>
      {state === 'failed' && (
        <label>
          <small>{t('fill.copyFailed')}</small>
          <textarea rows={3} autocomplete="off" readOnly value={text} />
        </label>
      )}
    </li>
  );
}
