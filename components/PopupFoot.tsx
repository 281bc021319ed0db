import { isExposed } from '../lib/detect/read-page';
import { DueLine } from './DueLine';
import type { Lowering, PopupProps } from './Popup';
import { WrongReport } from './WrongReport';

/** What is due, the ways out of what the tab shows, and the ways to the dashboard. */
export function PopupFoot(props: PopupProps & Lowering & { readonly isLowering: boolean }) {
  const {
    t,
    tab,
    isOn,
    onCollector,
    dashboard,
    countDue,
    isLowering,
    toggleLower,
    gatherReport,
    isWelcomed,
  } = props;
  const isKnownExposed = isOn && tab.is === 'read' && isExposed(tab.reading);
  const hasActions = isKnownExposed || (tab.is === 'any-site' && tab.reading.is === 'looks-like');
  return (
    <footer class="popup-foot">
      <DueLine countDue={countDue} dashboard={dashboard} t={t} />
      {onCollector !== null && (
        <div class="actions">
          <a
            class={onCollector.fill === null ? 'button primary' : 'button'}
            href={dashboard(`#/requests/new?firm=${onCollector.collector.id}`)}
            target="_blank"
          >
            {t('collectors.optOut', { firm: onCollector.collector.name })}
          </a>
          <a class="button" href={dashboard(`#/collectors/${onCollector.collector.id}`)} target="_blank">
            {t('popup.collectorMore')}
          </a>
        </div>
      )}
      {onCollector !== null && onCollector.fill === null && !onCollector.isLocked && (
        <p class="small">{t('fill.writeFirst')}</p>
      )}
      {hasActions && (
        <div class="actions">
          <a class="button primary" href={dashboard(`#/requests/new?tab=${tab.tabId}`)} target="_blank">
            {t('popup.optOut')}
          </a>
          <a class="button" href={dashboard(`#/requests/everywhere?tab=${tab.tabId}`)} target="_blank">
            {t('profiles.optOutEverywhere')}
          </a>
        </div>
      )}
      {isLowering && (
        <div class="actions">
          <button type="button" onClick={toggleLower}>
            {t('lower.back')}
          </button>
        </div>
      )}
      {!isWelcomed && (
        <p class="small">
          <a href={dashboard('#/welcome')} target="_blank">
            {t('welcome.link')}
          </a>
        </p>
      )}
      <nav>
        <a href={dashboard('#/requests')} target="_blank">
          {t('popup.requests')}
        </a>
        <a href={dashboard('#/collectors')} target="_blank">
          {t('collectors.title')}
        </a>
        <a href={dashboard('#/settings')} target="_blank">
          {t('popup.settings')}
        </a>
        <a href={dashboard('#/why')} target="_blank">
          {t('why.title')}
        </a>
        {tab.is === 'read' && isOn && <WrongReport site={tab.rule.name} gather={gatherReport} t={t} />}
      </nav>
    </footer>
  );
}
