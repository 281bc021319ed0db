import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../lib/i18n/languages';
import { projectDir } from '../run/programs';
import { speak } from './languages';

/** What a store shows of Facewarden in one language. */
export interface StoreText {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

/** Made of what the interface itself says, so that the two never tell different things. */
export function storeText(language: LanguageId): StoreText {
  const t = speak(language);
  const messages: { name: { message: string }; description: { message: string } } = JSON.parse(
    readFileSync(join(projectDir, 'public/_locales', language, 'messages.json'), 'utf8'),
  );
  const [name, summary] = [messages.name.message, messages.description.message];
  const parts = [
    [t('welcome.does'), t('welcome.does1'), t('welcome.does2'), t('welcome.does3')],
    [t('welcome.never'), t('welcome.never1'), t('welcome.never2'), t('welcome.never3')],
    [t('about.limits'), t('about.limit1'), t('about.limit2'), t('about.limit3'), t('about.limit5')],
    [t('about.kept'), t('about.keptBody')],
  ];
  const sections = parts.map(([title = '', ...lines]) =>
    [title, ...lines.map((line) => `• ${line}`)].join('\n'),
  );
  return {
    name,
    summary,
    description: [summary, ...sections, t('about.licencesBody')].join('\n\n'),
  };
}
