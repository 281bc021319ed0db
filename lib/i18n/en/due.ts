export default {
  needYou: '{count, plural, one {# request needs you} other {# requests need you}}',
  profiles:
    '{count, plural, one {# profile of yours is due for another look} other {# profiles of yours are due for another look}}',
  title: 'Facewarden: {count, plural, one {# request needs you} other {# requests need you}}',
  titleProfiles:
    'Facewarden: {count, plural, one {# profile of yours is due for another look} other {# profiles of yours are due for another look}}',
  noticeBody: 'Open Facewarden to see what to do next.',
  noticeFirms: 'Among them {firms}. Open Facewarden to see what to do next.',
  ask: 'Shall Facewarden tell you when an answer is due?',
  askHint:
    'This browser can show a notification, at most one a day. It says how many requests need you and names no firm. Without it, a dot on the toolbar button and this list tell you.',
  yes: 'Yes, tell me',
  no: 'No, thanks',
  willTell: 'You will be told. You can change this in the settings.',
  willNotTell: 'No notifications then. You can change this in the settings.',
  denied:
    'Your browser did not allow notifications. The dot on the toolbar button and this list still tell you.',
  setting: 'When a request needs you',
  setting_off: 'No notification: the dot on the toolbar button and the list are enough',
  setting_count: 'A notification that says how many, at most one a day',
  setting_firms: 'A notification that names firms too, for whoever sees the screen',
  notAllowed:
    'Your browser does not allow notifications, so none come. The dot on the toolbar button and the list still tell you.',
  allow: 'Allow notifications',
} as const;
