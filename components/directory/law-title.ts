import type { Law } from '../../lib/directory/law-schema';
import type { Translator } from '../../lib/i18n/translate';

/** A law's name where it stands alone: some are made to stand within a sentence, and begin small. */
export function lawTitle({ names }: Pick<Law, 'names'>, t: Pick<Translator, 'language'>): string {
  const name = names[t.language];
  return name.charAt(0).toLocaleUpperCase(t.language) + name.slice(1);
}
