import type { Translator } from '../../lib/i18n/translate';
import type { DirectoryRoom } from '../route';
import { DirectoryNav } from './DirectoryNav';

/** For an address of the directory that names no record: an old link, or a record that is gone. */
export function NoRecord({ room, t }: { room: DirectoryRoom; t: Translator }) {
  return (
    <>
      <DirectoryNav room={room} t={t} />
      <h1>{t('directory.noRecord')}</h1>
      <p class="sub">
        <a href={`#/${room}`}>{t('directory.toList')}</a>
      </p>
    </>
  );
}
