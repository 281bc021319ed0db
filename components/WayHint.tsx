import { MAILTO_LIMIT } from '../lib/requests/channels';
import type { ComposeLink } from '../lib/requests/compose-link';
import { isWebmail } from '../lib/requests/send-way';
import type { SendWay, WebmailId } from '../lib/requests/send-way';
import { WEBMAIL } from '../lib/requests/webmail';
import { FormDemands } from './FormDemands';
import { linkOf } from './way-tools';
import type { WayTools } from './way-tools';

/** What to know of one way before taking it: above all what it cannot carry. */
export function WayHint({ way, tools }: { way: SendWay; tools: WayTools }) {
  const { collector, address, isFileSaved, t } = tools;
  if (isWebmail(way)) {
    const { name, limit } = WEBMAIL[way];
    const { carries } = linkOf(way, tools);
    if (carries === 'full') return <>{t('channels.webFull', { name })}</>;
    return carries === 'short' ? (
      <>{t('channels.webShort', { name, limit })}</>
    ) : (
      <>{t('channels.webAddress', { name })}</>
    );
  }
  switch (way) {
    case 'email': {
      const { carries } = linkOf(way, tools);
      if (carries === 'full') return <>{t('channels.programFull')}</>;
      return carries === 'short' ? (
        <>{t('channels.programShort', { limit: MAILTO_LIMIT })}</>
      ) : (
        <>{t('channels.programAddress')}</>
      );
    }
    case 'eml':
      return <span role="status">{isFileSaved ? t('channels.fileSaved') : t('channels.fileHint')}</span>;
    case 'form':
      return (
        <>
          {t('requests.formHint')} {t('fill.onForm')}{' '}
          {collector !== null && <FormDemands collector={collector} t={t} />}
        </>
      );
    case 'post':
      return address === null ? null : <>{t('channels.printHint', { address: address.value })}</>;
    case 'copy':
      return null;
  }
}

/** What to know of several webmails at once: those whose links hold less are named. */
export function WebmailsHint({ ways, tools }: { ways: readonly WebmailId[]; tools: WayTools }) {
  const { t } = tools;
  const short = named('short');
  const bare = named('address-and-subject');

  function named(carries: ComposeLink['carries']): string {
    return t.list(
      ways.filter((way) => linkOf(way, tools).carries === carries).map((way) => WEBMAIL[way].name),
    );
  }

  return (
    <>
      {t('channels.webHint')} {short !== '' && t('channels.webShortNames', { names: short })}{' '}
      {bare !== '' && t('channels.webAddressNames', { names: bare })}
    </>
  );
}
