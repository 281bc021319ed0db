import { bodyIdOfLaw, lawOfBody } from '../lib/directory/body-law';
import { collectorById } from '../lib/directory/collectors';
import { lawById, lawFor } from '../lib/directory/laws';
import type { Law } from '../lib/directory/law-schema';
import { publicBodyById } from '../lib/directory/public-bodies';
import type { Request } from '../lib/requests/request';

/** The law a request was made under; where the directory has it no more, the one for where the writer lives. */
export function lawOf({ law, country, region }: Pick<Request, 'law' | 'country' | 'region'>): Law {
  return lawNamed(law) ?? lawFor(country, region).law;
}

/** The law with this id, or the rules of the public body it stands for; null where the directory has neither. */
export function lawNamed(id: string): Law | null {
  const bodyId = bodyIdOfLaw(id);
  const body = bodyId === null ? null : publicBodyById(bodyId);
  return body === null ? lawById(id) : lawOfBody(body);
}

/** The name of the firm or public body, or its id where the directory has it no more. */
export function firmName({ collector: id }: Pick<Request, 'collector'>): string {
  const body = publicBodyById(id);
  return collectorById(id)?.name ?? body?.names.local ?? body?.names.en ?? id;
}
