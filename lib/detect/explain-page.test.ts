// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { rule } from '../sites/x';
import { reportLink, reportText } from '../report';
import { explainPage } from './explain-page';

const URL_HERE = 'https://x.com/mara_lindqvist';

function page(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

const PROFILE = `<div data-testid="primaryColumn"><a href="/mara_lindqvist/photo"><img src="https://pbs.twimg.com/profile_images/1/secret-name_400x400.jpg"></a>
  <div data-testid="UserName">Mara Lindqvist</div></div>`;

it('names the signs found and missing', () => {
  const explained = explainPage(rule, URL_HERE, page(PROFILE));
  expect(explained.verdict).toBe('exposed');
  expect(explained.found).toEqual(
    expect.arrayContaining(['address', 'photo:place-1', 'open:no-lock-beside-name']),
  );
  expect(explained.missing).toEqual(
    expect.arrayContaining(['restricted:lock-beside-name', 'mine:edit-link']),
  );
});

it('says when the address is none of a profile', () => {
  expect(explainPage(rule, 'https://x.com/home', page(PROFILE)).verdict).toBe('address');
});

it('makes a report that holds no handle, no address, no name and no photo', () => {
  const explanation = explainPage(rule, URL_HERE, page(PROFILE));
  const text = reportText({
    site: rule.id,
    explanation,
    version: '0.1.0',
    browser: 'Firefox/153',
    language: 'fr',
  });
  for (const secret of ['mara', 'Lindqvist', 'https:', 'twimg', 'secret']) expect(text).not.toContain(secret);
  expect(text).toContain('open:no-lock-beside-name');
  expect(new URL(reportLink('X', text)).searchParams.get('body')).toBe(text);
});
