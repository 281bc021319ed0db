/** Texts that are rightly the same as in English. For a test; never bundled. */
export const same: readonly string[] = [
  'about.licences',
  'about.version',
  'bodies.level_local',
  'bodies.level_national',
  'collectors.email',
  'facts.form_contact',
  'regulators.email',
  'notices.name',
  'notices.badgeNone',
  'notices.source',
  'popup.photoSize',
  'requests.rightRectification',
];
