/**
 * DOM access that a page cannot bend. `<img name="querySelector">` or `<form name="body">` replace properties of the
 * document, also as seen from a content script (DOM clobbering); the prototypes' own functions stay what they are.
 */

export function queryAll(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

export function queryFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function listen<Event_ extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: Event_) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
}
