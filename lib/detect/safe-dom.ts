/**
 * DOM access that a page cannot bend. `<img name="querySelector">` or `<form name="body">` replace properties of the
 * document, also as seen from a content script (DOM clobbering); the prototypes' own functions stay what they are.
 */

/** Elements of a document or inside an element: `<input name="querySelectorAll">` shadows the function of its form. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  const { prototype } = root instanceof Document ? Document : Element;
  return [...prototype.querySelectorAll.call(root, selector)];
}

export function queryFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function parentOf(element: Element): Element | null {
  // The prototype's own getter gives an element or null, whatever the fields of a form are called.
  return Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
}

/** Of a form with a field called `textContent` this is the name of the field's class: no handle and no harm. */
export function textOf(element: Element | null): string {
  return `${element?.textContent ?? ''}`;
}

export function listen<Event_ extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: Event_) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
}
