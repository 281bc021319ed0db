import { attribute } from '../../detect/safe-dom';
import { queryDeep } from './form-fields';

/**
 * Keeps the page from sending its forms while we write: some send themselves as soon as a field changes. A form with the
 * method "dialog" outside a dialog goes nowhere, by the HTML standard, also when a script calls `submit()`; and what a
 * press on its button would send is stopped before the page hears of it. Answers the function that lets go.
 *
 * Not in reach: a page that sends what it reads by a request of its own. It could do so with every key you press.
 */
export function holdForms(document: Document): () => void {
  const forms = queryDeep(document, 'form').map((form) => ({ form, method: attribute(form, 'method') }));
  for (const { form } of forms) Element.prototype.setAttribute.call(form, 'method', 'dialog');
  EventTarget.prototype.addEventListener.call(window, 'submit', stop, { capture: true });
  return () => {
    EventTarget.prototype.removeEventListener.call(window, 'submit', stop, { capture: true });
    for (const { form, method } of forms) {
      if (method === null) Element.prototype.removeAttribute.call(form, 'method');
      else Element.prototype.setAttribute.call(form, 'method', method);
    }
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
