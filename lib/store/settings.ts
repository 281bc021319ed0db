import * as v from 'valibot';
import { CARD_CORNERS, type CardCorner } from '../card-corner';
import { languageIds } from '../i18n/languages';
import { isCalendarDay } from '../requests/calendar-day';
import { LOOK_AGAIN_DAYS, type LookAgainDays } from '../profiles/due';
import { SEND_WAYS, type SendWay } from '../requests/send-way';
import { isPlainRecord, ownField } from './plain-record';
import { changeRecord, damagedFields, readRecord, type RecordKind } from './record';
import { success, type StoreResult } from './result';

export interface SiteSettings {
  /** Whether Facewarden looks at this site at all. */
  readonly on: boolean;
  /** Whether the card may appear on it. */
  readonly card: boolean;
}

export interface Settings {
  /** By site id. A site that is absent is on, with card; ask through `siteSettings`. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  readonly warn: (typeof WARN)[number];
  /** Where the card was moved to last. */
  readonly cardCorner: CardCorner;
  readonly language: (typeof LANGUAGES)[number];
  /** ISO 3166-1 alpha-2, such as `FR`. */
  readonly country: string | null;
  /** ISO 3166-2, such as `US-CA`. */
  readonly region: string | null;
  /** Whether the welcome page was answered. */
  readonly welcomed: boolean;
  /** The way the last letter was sent, to be offered first next time; null before the first. */
  readonly sendWay: SendWay | null;
  /** The user's local day a backup was last made on; null where none was. */
  readonly lastBackup: string | null;
  /** After how many days to be reminded to look at own profiles again; null: never. */
  readonly lookAgainDays: LookAgainDays;
  /** Whether a notification tells that something is due: how many, or with the firms' names. */
  readonly dueNotice: (typeof DUE_NOTICES)[number];
  /** Whether name and addresses may be kept for letters; where not, each letter asks and nothing is kept (details.ts). */
  readonly keepsDetails: boolean;
}

export const WARN = ['each-profile-once', 'every-visit', 'my-profiles', 'never'] as const;
export const DUE_NOTICES = ['unasked', 'off', 'count', 'firms'] as const;
export const LANGUAGES = ['auto', ...languageIds] as const;

const siteSchema = v.object({ on: v.boolean(), card: v.boolean() });

const fields = {
  warn: v.picklist(WARN),
  cardCorner: v.picklist(CARD_CORNERS),
  language: v.picklist(LANGUAGES),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  region: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/))),
  welcomed: v.boolean(),
  sendWay: v.nullable(v.picklist(SEND_WAYS)),
  lastBackup: v.nullable(v.pipe(v.string(), v.check(isCalendarDay, 'must be a real day, YYYY-MM-DD'))),
  lookAgainDays: v.nullable(v.picklist(LOOK_AGAIN_DAYS)),
  dueNotice: v.picklist(DUE_NOTICES),
  keepsDetails: v.boolean(),
};

const tolerant = v.object({
  warn: v.fallback(fields.warn, 'each-profile-once'),
  cardCorner: v.fallback(fields.cardCorner, 'top-right'),
  language: v.fallback(fields.language, 'auto'),
  country: v.fallback(fields.country, null),
  region: v.fallback(fields.region, null),
  welcomed: v.fallback(fields.welcomed, false),
  sendWay: v.fallback(fields.sendWay, null),
  lastBackup: v.fallback(fields.lastBackup, null),
  lookAgainDays: v.fallback(fields.lookAgainDays, 90),
  dueNotice: v.fallback(fields.dueNotice, 'unasked'),
  keepsDetails: v.fallback(fields.keepsDetails, true),
});

const kind: RecordKind<Settings> = {
  name: 'settings',
  read(raw) {
    const record = isPlainRecord(raw) ? raw : {};
    const sites = readSites(ownField(record, 'sites'));
    const damaged = damagedFields({ sites: v.any(), ...fields }, raw);
    return {
      value: { sites: sites.valid, ...v.parse(tolerant, record) },
      damaged: [...damaged, ...sites.damaged],
    };
  },
  merge(raw, settings) {
    const before = ownField(raw, 'sites');
    const sites = Object.entries(settings.sites).map(([id, site]) => {
      const old = isPlainRecord(before) ? ownField(before, id) : undefined;
      return [id, { ...(isPlainRecord(old) ? old : {}), ...site }];
    });
    return { ...raw, ...settings, sites: Object.fromEntries(sites) };
  },
};

/** What holds before the user chose anything: everything on, one warning for each profile. */
export function defaultSettings(): Settings {
  return kind.read(undefined).value;
}

/** Whether a settings record as it lies in the store, or in a backup, lets details be kept. Any value is allowed. */
export function letsKeepDetails(raw: unknown): boolean {
  return kind.read(raw).value.keepsDetails;
}

/** What holds on one site. */
export function siteSettings(settings: Settings, site: string): SiteSettings {
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  return own ?? { on: true, card: true };
}

/**
 * Reads the settings. Always whole: a field that is damaged stands at its default and is named, sites as `sites.ID`.
 * What was stored stays as it is until something is written, and is then kept beside.
 */
export async function readSettings(): Promise<
  StoreResult<{ settings: Settings; damaged: readonly string[] }>
> {
  const reading = await readRecord(kind);
  return reading.ok ? success({ settings: reading.value.value, damaged: reading.value.damaged }) : reading;
}

/**
 * Changes the settings in one transaction and answers the new ones. `change` must be pure: it may run twice, and it
 * must not keep what it was given for later, since another window may have written in between.
 */
export function changeSettings(change: (old: Settings) => Settings): Promise<StoreResult<Settings>> {
  return changeRecord(kind, change);
}

function readSites(raw: unknown): { valid: Record<string, SiteSettings>; damaged: string[] } {
  if (raw === undefined) return { valid: {}, damaged: [] };
  if (!isPlainRecord(raw)) return { valid: {}, damaged: ['sites'] };
  const valid: [string, SiteSettings][] = [];
  const damaged: string[] = [];
  for (const [id, site] of Object.entries(raw)) {
    // Kebab-case as file names are; also keeps `__proto__` out of the record that pages look ids up in.
    const parsed = /^[a-z0-9-]{1,64}$/.test(id) ? v.safeParse(siteSchema, site) : undefined;
    if (parsed?.success === true) valid.push([id, parsed.output]);
    else damaged.push(`sites.${id}`);
  }
  return { valid: Object.fromEntries(valid), damaged };
}
