import { attribute, parentOf, queryAll } from '../../detect/safe-dom';
import type { FieldDescription, FieldState } from '../field';
import type { FormField } from './form-fields';
import { hasText, isLocked, queryDeep, shortAttribute } from './form-fields';
import { isSeen } from './is-seen';

const CONTROLS = 'input, textarea, select, button';
const NO_WORDS = /^(?:button|input|noscript|option|script|select|style|template|textarea)$/;
const MANY_OPTIONS = 400;

/** Describes the fields for the one who fills. What stands in them is not told. */
export function describeFields(
  document: Document,
  fields: readonly FormField[],
  isOurs: (field: FormField) => boolean,
): FieldDescription[] {
  const forms = [...new Set(fields.map(formOf))];
  const logins = new Set(
    queryDeep(document, 'input').flatMap((input) =>
      input instanceof HTMLInputElement && input.type === 'password' ? [formOf(input)] : [],
    ),
  );
  return fields.map((field) => {
    const form = formOf(field);
    return {
      form: form === null ? -1 : forms.indexOf(form),
      // A password field outside any form may belong to anything on the page.
      isLogin: form !== null && logins.has(form),
      type: field.type,
      state: stateOf(field, isOurs),
      autocomplete: shortAttribute(field, 'autocomplete'),
      label: wordsOfAll(field.labels === null ? [] : [...field.labels]),
      aria: ariaOf(field),
      name: shortAttribute(field, 'name'),
      id: shortAttribute(field, 'id'),
      placeholder: shortAttribute(field, 'placeholder'),
      near: field.labels !== null && field.labels.length > 0 ? '' : wordsBeside(field),
      legend: wordsOfAll(queryAllFirst(field.closest('fieldset'), 'legend')),
      maxLength: field instanceof HTMLSelectElement || field.maxLength < 0 ? null : field.maxLength,
      options: field instanceof HTMLSelectElement ? optionsOf(field) : [],
    };
  });
}

/** The prototype's getter: a form that has a field called `form` changes nothing, since the field is asked. */
function formOf(field: FormField): HTMLFormElement | null {
  return field.form;
}

function stateOf(field: FormField, isOurs: (field: FormField) => boolean): FieldState {
  if (isOurs(field)) return 'ours';
  if (!isSeen(field)) return 'unseen';
  if (isLocked(field)) return 'locked';
  return hasText(field) ? 'has-text' : 'ready';
}

function optionsOf(field: HTMLSelectElement): FieldDescription['options'] {
  return [...field.options]
    .filter(({ disabled }) => !disabled)
    .slice(0, MANY_OPTIONS)
    .map(({ value, text }) => ({ value: value.slice(0, 200), text: text.slice(0, 200) }));
}

function ariaOf(field: FormField): string {
  const root = field.getRootNode();
  const ids = shortAttribute(field, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const named = ids.flatMap((id) => {
    const selector = `#${CSS.escape(id)}`;
    return root instanceof ShadowRoot
      ? [...root.querySelectorAll(selector)]
      : queryAll(field.ownerDocument, selector);
  });
  const own = [shortAttribute(field, 'aria-label'), wordsOfAll(named), shortAttribute(field, 'title')];
  return own.filter(Boolean).join(' ').slice(0, 200);
}

/**
 * What stands beside a field that no label is tied to: the words of the smallest box that holds this field and no other
 * control, else those right before it.
 */
function wordsBeside(field: FormField): string {
  let box: Element = field;
  for (let steps = 0; steps < 4; steps += 1) {
    const outer = parentOf(box);
    if (outer === null || queryAll(outer, CONTROLS).some((each) => each !== field && isControl(each))) break;
    const words = wordsOfAll([outer]);
    if (words !== '') return words;
    box = outer;
  }
  for (let node = before(box); node !== null; node = before(node)) {
    if (node instanceof Element && (node.matches(CONTROLS) || queryAll(node, CONTROLS).length > 0)) break;
    const words =
      node instanceof Element ? wordsOfAll([node]) : `${node.nodeValue ?? ''}`.trim().slice(0, 200);
    if (words !== '') return words;
  }
  return '';
}

function isControl(element: Element): boolean {
  return attribute(element, 'type') !== 'hidden';
}

function before(node: Node): Node | null {
  // The prototype's getter: a form may hold a field called `previousSibling`.
  const found: unknown = Reflect.get(Node.prototype, 'previousSibling', node);
  return found instanceof Node ? found : null;
}

function queryAllFirst(root: Element | null, selector: string): Element[] {
  return root === null ? [] : queryAll(root, selector).slice(0, 1);
}

/** Words for people, without those of the controls inside: a label around a list holds all its options. */
function wordsOfAll(elements: readonly Element[]): string {
  const words: string[] = [];
  let length = 0;
  for (const element of elements) {
    const walker = Document.prototype.createTreeWalker.call(
      element.ownerDocument,
      element,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) =>
        node instanceof Element && NO_WORDS.test(`${node.localName}`)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null && length < 200; node = walker.nextNode()) {
      if (node instanceof Element) continue;
      const text = (node.nodeValue ?? '').slice(0, 400).trim();
      if (text !== '') words.push(text);
      length += text.length;
    }
  }
  return words.join(' ').slice(0, 200);
}
