import { poll, type BrowserPage } from './driver';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Files are noted down with their names instead of being saved; text as it is. */
export async function holdFiles(page: BrowserPage): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob | MediaSource) => {
      const address = make(made);
      if (made instanceof Blob) blobs.set(address, made);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      const name = this.download;
      void blob?.text().then((text) => {
        document.documentElement.dataset['saved'] = JSON.stringify([name, blob.type, text]);
      });
    };
  });
}

/** The file that the page saved last, once its name ends like this. */
export function savedFile(page: BrowserPage, ending = ''): Promise<SavedFile> {
  return poll(async () => {
    const saved = await page.evaluate(() => document.documentElement.dataset['saved'] ?? null);
    if (saved === null) return null;
    const [name = '', type = '', text = '']: string[] = JSON.parse(saved);
    return name.endsWith(ending) ? { name, type, text } : null;
  }, `saved file ${ending}`);
}

/** Chooses a file with this content in the field for backups. */
export async function chooseBackup(page: BrowserPage, content: string): Promise<void> {
  await page.waitFor('#backup-file');
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#backup-file');
    const files = new DataTransfer();
    files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    if (field === null) throw new Error('no field');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}
