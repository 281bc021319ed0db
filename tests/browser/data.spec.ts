import { expect, test } from 'vitest';
import { poll, type BrowserPage } from './driver';
import { fillDetails, sayItWasSent, writer } from './request-steps';
import { chooseBackup, holdFiles, savedFile } from './saved-files';
import { useBrowser } from './session';
import { button, useStage } from './steps';
import { readStore } from './store-probe';

const session = useBrowser();
const stage = useStage(session);
const SETTINGS = 'dashboard.html#/settings';
const PASSPHRASE = 'seven quiet rivers run';

async function backUp(passphrase: string | null): Promise<string> {
  const page = await stage.own(SETTINGS);
  await page.waitFor('#backup-passphrase');
  await holdFiles(page);
  if (passphrase === null) {
    await page.click({ css: 'label', text: 'Seal the file with a passphrase' });
  } else {
    await page.fill('#backup-passphrase', passphrase);
    await page.fill('#backup-again', passphrase);
  }
  await page.click(button('Save the backup'));
  return (await savedFile(page, '.json')).text;
}

async function sendRequest(): Promise<void> {
  const page = await stage.own('dashboard.html#/requests/new?firm=pimeyes');
  await fillDetails(page, 'FR');
  await sayItWasSent(page);
}

/** What a user would miss: without what remembers that a backup was made. */
async function kept(page: BrowserPage): Promise<unknown> {
  const { requests, identity, corrections, profiles } = await readStore(page);
  return { requests, identity, corrections, profiles };
}

test('saved, erased with everything else, and brought back', async () => {
  await sendRequest();
  const before = await kept(await stage.own(SETTINGS));
  const file = await backUp(PASSPHRASE);
  expect(file).not.toContain(writer.profile);

  const page = await stage.own(SETTINGS);
  await page.click(button('Erase everything'));
  await page.click(button('Yes, erase'));
  await page.waitFor({ css: '[role="status"]', text: 'Erased.' });
  expect(Object.values(await readStore(page)).flat()).toEqual([]);

  await chooseBackup(page, file);
  await page.waitFor('#restore-passphrase');
  await page.fill('#restore-passphrase', 'seven quiet rivers ran');
  await page.click(button('Open'));
  await page.waitFor({
    css: '[role="status"]',
    text: 'This passphrase does not open the backup. The file itself is whole. Nothing was changed.',
  });
  await page.fill('#restore-passphrase', PASSPHRASE);
  await page.click(button('Open'));
  await page.waitFor({ css: 'li', text: '1 request' });
  expect((await readStore(page))['requests'] ?? []).toEqual([]);
  await page.click(button('Bring it back'));
  await poll(async () => ((await readStore(page))['requests']?.length === 1 ? true : null), 'request');
  expect(await kept(page)).toEqual(before);
});

test('a file that was changed or is another changes nothing', async () => {
  await sendRequest();
  const file = await backUp(null);
  const page = await stage.own(SETTINGS);
  const before = await kept(page);
  await chooseBackup(page, file.slice(0, -40));
  await page.waitFor({
    css: '[role="status"]',
    text: 'This backup is damaged: the file is not as it was saved. Nothing was changed. Try another copy.',
  });
  await chooseBackup(page, '{"a":1}');
  await page.waitFor({
    css: '[role="status"]',
    text: 'This file is no backup of Facewarden. Nothing was changed.',
  });
  expect(await kept(page)).toEqual(before);
});

test('one kind can be erased and the rest stays; a change of mind erases nothing', async () => {
  await sendRequest();
  const page = await stage.own(SETTINGS);
  await page.click('[name="card-x"]');
  const requests = { css: 'li:first-child button', text: 'Erase' };
  await page.click(requests);
  await page.click(button('No, keep it'));
  expect((await readStore(page))['requests']).toHaveLength(1);
  await page.click(requests);
  await page.click(button('Yes, erase'));
  await page.waitFor({ css: '[role="status"]', text: 'Erased.' });
  const left = await readStore(page);
  expect(left['requests']).toEqual([]);
  expect(left['settings']).not.toEqual([]);
});
