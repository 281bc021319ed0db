import type { DirectoryRoom } from '../route';

export interface Entry {
  readonly id: string;
  readonly name: string;
  /** A second line, in small. */
  readonly about: string;
  readonly tag?: string | undefined;
}

/** A list of records, each a link to its page. */
export function Entries({ room, entries }: { room: DirectoryRoom; entries: readonly Entry[] }) {
  return (
    <ul class="entries">
      {entries.map(({ id, name, about, tag }) => (
        <li key={id}>
          <a href={`#/${room}/${id}`}>{name}</a> {tag !== undefined && <span class="tag">{tag}</span>}
          <span class="small">{about}</span>
        </li>
      ))}
    </ul>
  );
}
