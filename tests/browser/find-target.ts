import type { Target } from './driver';

/** A target with every part spelled out, as the function in the page takes it. */
export interface Query {
  readonly css: string;
  readonly text: string | null;
  readonly label: string | null;
}

/** A function of the page's own, with its argument, as one expression that both protocols take. */
export function callInPage<Argument>(
  run: (argument: Argument) => unknown,
  argument: Argument | null,
): string {
  return `(${run.toString()})(${JSON.stringify(argument)})`;
}

export function queryOf(target: Target): Query {
  if (typeof target === 'string') return { css: target, text: null, label: null };
  if ('label' in target) return { css: 'input, textarea, select, button', text: null, label: target.label };
  return { css: target.css, text: target.text ?? null, label: null };
}

/** How a target reads in an error message. */
export function describeTarget(target: Target): string {
  const { css, text, label } = queryOf(target);
  return label !== null ? `field "${label}"` : text !== null ? `${css} "${text}"` : css;
}

/**
 * First visible element that fits, through open shadow roots. Runs in the page, so it must not use anything from outside;
 * no function inside it has a name, since compilers wrap named functions in helpers that the page does not have.
 */
export function findInPage(query: Query): Element | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    // Borrowed methods, since a hostile page may shadow the document's own.
    const all = Document.prototype.querySelectorAll;
    const inShadow = DocumentFragment.prototype.querySelectorAll;
    const found = root instanceof Document ? all.call(root, query.css) : inShadow.call(root, query.css);
    for (const element of found) {
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
      if (element.getClientRects().length === 0 || getComputedStyle(element).visibility === 'hidden')
        continue;
      if (query.text !== null) {
        const shown = element instanceof HTMLElement ? element.innerText : element.textContent;
        if ((shown ?? '').replace(/\s+/g, ' ').trim() !== query.text) continue;
      }
      if (query.label !== null) {
        const names: (string | null | undefined)[] = [element.getAttribute('aria-label')];
        if ('labels' in element && element.labels instanceof NodeList) {
          for (const label of element.labels) names.push(label.firstChild?.textContent, label.textContent);
        }
        const described = element.getAttribute('aria-labelledby');
        if (described !== null) names.push(element.ownerDocument.getElementById(described)?.textContent);
        if (!names.some((name) => (name ?? '').replace(/\s+/g, ' ').trim() === query.label)) continue;
      }
      return element;
    }
    for (const element of root instanceof Document ? all.call(root, '*') : inShadow.call(root, '*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
  }
  return null;
}

/** Everything an element shows, open shadow roots inside it included. Runs in the page. */
export function readText(element: Element): string {
  const parts: string[] = [];
  const queue: (Element | ShadowRoot)[] = [element];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const inner = at instanceof Element ? [at, ...at.querySelectorAll('*')] : [...at.querySelectorAll('*')];
    if (at instanceof HTMLElement) parts.push(at.innerText);
    if (at instanceof ShadowRoot) {
      for (const child of at.children) if (child instanceof HTMLElement) parts.push(child.innerText);
    }
    for (const each of inner) {
      if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) parts.push(each.value);
      if (each.shadowRoot !== null) queue.push(each.shadowRoot);
    }
  }
  return parts
    .map((part) => part.replace(/[ \t]+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
}
