import { browser } from '../lib/browser';
import type { Translator } from '../lib/i18n/translate';

/** Which version this is, what it cannot do, what it keeps, and what of it is by others. */
export function AboutPage({ t }: { t: Translator }) {
  const { version } = browser.runtime.getManifest();
  return (
    <>
      <h1>{t('about.title')}</h1>
      <p class="sub">
        {t('about.version', { version })} · <a href="#/why">{t('why.title')}</a>
      </p>
      <section>
        <h2>{t('about.limits')}</h2>
        <ul class="plain">
          <li>{t('about.limit1')}</li>
          <li>{t('about.limit2')}</li>
          <li>{t('about.limit3')}</li>
          <li>{t('about.limit4')}</li>
          <li>
            {t('about.limit5')} <a href="#/organisations">{t('organisations.title')}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('about.kept')}</h2>
        <p>
          {t('about.keptBody')} <a href="#/settings">{t('about.keptLink')}</a>
        </p>
      </section>
      <section>
        <h2>{t('about.licences')}</h2>
        <p>
          {t('about.licencesBody')}{' '}
          <a href={browser.runtime.getURL('licenses/third-party.txt')} target="_blank">
            {t('about.licencesLink')}
          </a>
        </p>
      </section>
    </>
  );
}
