import { useEffect, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/translate';

/** Most people's requests are there sooner: then not a word flickers past. */
const PATIENCE_MS = 300;

/** Says that the requests are being read, where that takes longer than a moment. */
export function ReadingRequests({ t }: { t: Translator }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="sub" role="status">
      {isLong && t('backup.readingRequests')}
    </p>
  );
}
