/** Texts that are rightly the same as in English. For a test; never bundled. */
export const same: readonly string[] = [
  'answers.hash',
  'collectors.email',
  'keys.escape',
  'list.stepFor',
  'notices.badgeNone',
  'notices.name',
  'regulators.email',
  'requests.dueOther',
  'profiles.levelOn',
];
