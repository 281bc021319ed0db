/** Texts that are rightly the same as in English. For a test; never bundled. */
export const same: readonly string[] = [
  'channels.openedNo',
  'collectors.email',
  'evidence.dueDay',
  'keys.escape',
  'list.stepFor',
  'notices.badgeNone',
  'notices.name',
  'regulators.channel_web',
  'regulators.email',
  'requests.dueOther',
  'profiles.levelOn',
];
