import type { TextKey, Translator } from '../../lib/i18n/translate';
import type { DirectoryRoom } from '../route';

/** Organisations are reached by "Where to turn" in the head: here are the rooms one looks things up in. */
const ROOMS = [
  ['collectors', 'directory.collectors'],
  ['public-bodies', 'directory.publicBodies'],
  ['laws', 'directory.laws'],
  ['regulators', 'directory.regulators'],
] as const satisfies readonly (readonly [DirectoryRoom, TextKey])[];

/** The ways between the lists of the directory. */
export function DirectoryNav({ room, t }: { room: DirectoryRoom; t: Translator }) {
  return (
    <nav class="rooms" aria-label={t('directory.title')}>
      {ROOMS.map(([id, name]) => (
        <a key={id} href={`#/${id}`} {...(id === room ? { 'aria-current': 'page' } : {})}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}
