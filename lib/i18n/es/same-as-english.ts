/** Texts that are rightly the same as in English. For a test; never bundled. */
export const same: readonly string[] = [
  'bodies.level_federal',
  'bodies.level_local',
  'channels.openedNo',
  'keys.escape',
  'list.stepFor',
  'notices.badgeNone',
  'notices.name',
  'requests.dueOther',
  'profiles.levelOn',
];
