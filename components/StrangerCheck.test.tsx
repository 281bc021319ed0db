// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../lib/i18n/translators-under-test';
import type { ReachedView, StrangerView } from '../lib/stranger/stranger-view';
import { button, drawn } from './card-under-test';
import type { StrangerCheckProps } from './StrangerCheck';
import { StrangerCheck } from './StrangerCheck';

const t = createTranslator('en');
const SEE = 'See what a stranger sees';

const view: ReachedView = {
  is: 'reached',
  url: 'https://x.com/mara',
  name: 'Mara <b>Lindqvist</b>',
  bio: null,
  photo: { url: 'https://pbs.twimg.com/profile_images/1/a.jpg', width: 400, height: 400 },
  indexing: { is: 'refused', by: 'header' },
  data: ['json-ld', 'open-graph'],
};

function draw(change: Partial<StrangerCheckProps> = {}): void {
  const check = async (): Promise<StrangerView> => view;
  const allow = async (): Promise<boolean> => true;
  render(
    <StrangerCheck site="X" handle="mara" allow={allow} check={check} t={t} {...change} />,
    document.body,
  );
}

async function press(words: string): Promise<void> {
  button(document.body, words).click();
  await new Promise((resolve) => setTimeout(resolve));
  await drawn();
}

afterEach(() => render(null, document.body));

const words = () => document.body.textContent ?? '';
const rows = () =>
  Object.fromEntries(
    [...document.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  );

describe('the button', () => {
  it('says before the press what it will send, and sends nothing by itself', async () => {
    const check = vi.fn(async () => view);
    draw({ check });
    await drawn();
    const described = button(document.body, SEE).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(
      'X will see one request from your internet address, without your sign-in.',
    );
    expect(check).not.toHaveBeenCalled();
  });

  it('asks the browser for the site within the press, and without it nothing else', async () => {
    const check = vi.fn(async () => view);
    const onResult = vi.fn();
    const allow = vi.fn(async () => false);
    draw({ check, allow, onResult });
    button(document.body, SEE).click();
    expect(allow).toHaveBeenCalledTimes(1);
    await drawn();
    await drawn();
    expect(check).not.toHaveBeenCalled();
    expect(words()).toContain('Your browser does not let Facewarden ask X. Press again and allow it.');
  });

  it('becomes the one to stop, keeps the focus, and a stopped check is nobody’s result', async () => {
    const onResult = vi.fn();
    const stopped = vi.fn();
    const check = (signal: AbortSignal): Promise<StrangerView> =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          stopped();
          resolve({ is: 'failed', why: 'stopped' });
        }),
      );
    draw({ check, onResult });
    const first = button(document.body, SEE);
    await press(SEE);
    expect(button(document.body, 'Stop')).toBe(first);
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Asking X');
    first.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(stopped).not.toHaveBeenCalled();
    await press('Stop');
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(words()).toContain('You stopped the request to X.');
    expect(button(document.body, 'Ask the site again')).toBe(first);
    expect(onResult).not.toHaveBeenCalled();
  });

  it('ends the request when the page turns to something else', async () => {
    let signal: AbortSignal | undefined;
    draw({
      check: (given) => {
        signal = given;
        return new Promise(() => undefined);
      },
    });
    await press(SEE);
    expect(signal?.aborted).toBe(false);
    render(null, document.body);
    expect(signal?.aborted).toBe(true);
  });
});

describe('the result', () => {
  it('is handed on, and told with what could not be told; markup stays text', async () => {
    const onResult = vi.fn();
    draw({ onResult });
    await press(SEE);
    expect(onResult.mock.calls).toEqual([[view]]);
    expect(rows()).toEqual({
      Name: 'Mara <b>Lindqvist</b>',
      Handle: 'mara',
      Photo: '400 × 400 pixels Open the photo',
      'Search engines': 'The site’s answer asks them not to list it',
      'Ready for machines': 'JSON-LD and Open Graph',
      'Could not be told': 'the text about the person',
    });
    expect(document.querySelectorAll('b, img')).toHaveLength(0);
    expect(document.querySelector('dd a')?.getAttribute('rel')).toBe('noreferrer');
  });

  it.each<[Partial<ReachedView>, string]>([
    [{ photo: null }, 'the text about the person and the photo'],
    [{ name: null, photo: null, hasGreyFigure: true }, 'the name and the text about the person'],
    [{ bio: 'x', photo: { url: 'https://a/b', width: null, height: null } }, 'the size of the photo'],
  ])('with %o could not tell %s', async (change, untold) => {
    draw({ check: async () => ({ ...view, ...change }) });
    await press(SEE);
    expect(rows()['Could not be told']).toBe(untold);
  });

  it('says that a wall’s data gives the person away all the same', async () => {
    draw({ check: async () => ({ ...view, isBehindWall: true }) });
    await press(SEE);
    expect(words()).toContain('The page asks to sign in. Its data for machines holds this all the same.');
  });

  it.each<[StrangerView, RegExp]>([
    [{ is: 'login-wall' }, /^X asks a stranger to sign in/],
    [{ is: 'missing' }, /^X shows a stranger no profile here/],
    [{ is: 'failed', why: 'left-site' }, /another site\. That was not followed\. .*private window/],
    [{ is: 'failed', why: 'too-slow' }, /within 15 seconds\. Try again later\.$/],
  ])('in words where %o', async (given, expected) => {
    draw({ check: async () => given });
    await press(SEE);
    expect(document.querySelector('[role="status"]')?.textContent).toMatch(expected);
  });
});
