export default {
  name: 'Facewarden',
  badgePublic: 'Facewarden: this photo is open to everyone',
  badgeMine: 'Facewarden: your photo here is open to everyone',
  badgeUnknown: 'Facewarden: this photo may be open to everyone',
  badgeOff: 'Facewarden: off on this site',
  badgeNone: 'Facewarden',
  source: 'Source',
  storeUnavailable:
    'Facewarden cannot save anything in this window. Private windows and “never remember history” do not let it. Warnings go on working; open Facewarden in a normal window to save requests and settings.',
  storeBlocked:
    'Another Facewarden page holds the saved data in an older form. Close all other Facewarden pages, then reload this one. Nothing is lost.',
  storeNewer:
    'The saved data was written by a newer Facewarden. Update the extension, then reload this page. Nothing is lost.',
  storeFull:
    'The disk is full. Nothing was saved just now; what was saved before is safe. Free some space and try again.',
  storeFailed: 'The saved data could not be reached. Reload this page. If this stays, restart the browser.',
  settingsDamaged:
    '{count, plural, one {# setting could not be read and has its default value again.} other {# settings could not be read and have their default values again.}} The old record is kept.',
  requestsDamaged:
    '{count, plural, one {# saved request could not be read.} other {# saved requests could not be read.}} Nothing was deleted.',
  notFound: 'There is no such page here.',
  notLegalAdvice: 'Facewarden helps you write. It does not give legal advice.',
} as const;
