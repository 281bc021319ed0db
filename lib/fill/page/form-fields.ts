import { attribute, queryAll } from '../../detect/safe-dom';
import type { FILLABLE_TYPES } from '../field';

export type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** More than any form has: a page that holds thousands of fields is not waited for. */
const MANY = 300;

/** The document and every open shadow root in it: forms made of web components keep their fields there. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows while it is walked: a root found in it is looked into as well.
  for (const root of roots) {
    for (const { shadowRoot } of allIn(root, '*'))
      if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** Elements anywhere in the document, those in open shadow roots too. */
export function queryDeep(document: Document, selector: string): Element[] {
  return rootsOf(document).flatMap((root) => allIn(root, selector));
}

function allIn(root: Document | ShadowRoot, selector: string): Element[] {
  return root instanceof ShadowRoot ? [...root.querySelectorAll(selector)] : queryAll(root, selector);
}

/** Whether a field is of a type that may ever be filled. Asked again right before each write: pages change types. */
export function isFillable(element: Element): element is FormField {
  const types: readonly (typeof FILLABLE_TYPES)[number][] = [
    'text',
    'email',
    'url',
    'textarea',
    'select-one',
  ];
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isField && types.some((type) => type === element.type);
}

export function formFields(document: Document): FormField[] {
  return queryDeep(document, 'input, textarea, select').filter(isFillable).slice(0, MANY);
}

/** Whether something stands in it: a text, or another option than the page chose itself. */
export function hasText(field: FormField): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value.trim() !== '';
  const options = [...field.options];
  const chosen = options.findIndex(({ defaultSelected }) => defaultSelected);
  return field.selectedIndex > 0 && field.selectedIndex !== chosen;
}

export function isLocked(field: FormField): boolean {
  return field.matches(':disabled') || (!(field instanceof HTMLSelectElement) && field.readOnly);
}

/** An attribute, cut to what is looked at. */
export function shortAttribute(element: Element, name: string): string {
  return (attribute(element, name) ?? '').slice(0, 200);
}
