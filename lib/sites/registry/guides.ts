import type { SiteGuide } from '../site';

/** The guides of the folder above by site id, for the extension's own pages. */
const found = import.meta.glob<SiteGuide>(['../*.ts', '!../site.ts', '!../*.*.ts'], {
  eager: true,
  import: 'guide',
});

/** What Facewarden knows of a site's settings, or null for a site it does not know. */
export function guideFor(site: string): SiteGuide | null {
  return found[`../${site}.ts`] ?? null;
}
