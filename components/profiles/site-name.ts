import { rules } from '../../lib/sites/registry/rules';

/** A site's name by its id; the id where the registry has it no more. */
export function siteName(site: string): string {
  return rules.find(({ id }) => id === site)?.name ?? site;
}
