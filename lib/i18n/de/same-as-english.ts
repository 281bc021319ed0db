/** Texts that are rightly the same as in English. For a test; never bundled. */
export const same: readonly string[] = [
  'about.version',
  'answers.hash',
  'answers.pagesProfile',
  'evidence.dueDay',
  'facts.form_opt-out',
  'keys.escape',
  'list.stepFor',
  'notices.badgeNone',
  'notices.name',
  'regulators.channel_web',
  'regulators.post',
  'requests.dueOther',
  'stranger.name',
  'profiles.levelOn',
];
