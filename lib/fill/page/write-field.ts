import type { FormField } from './form-fields';

const SETTERS = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].map(
  ({ prototype }) => [prototype, Object.getOwnPropertyDescriptor(prototype, 'value')?.set] as const,
);

/**
 * Writes a value as typing would: by the browser's own setter, which frameworks that watch a field's `value` do not
 * intercept, then by the events they listen to. Nothing is focused, pressed or scrolled.
 */
export function writeField(field: FormField, value: string): void {
  SETTERS.find(([prototype]) => Object.prototype.isPrototypeOf.call(prototype, field))?.[1]?.call(
    field,
    value,
  );
  const how = { bubbles: true, composed: true };
  const input =
    field instanceof HTMLSelectElement
      ? new Event('input', how)
      : new InputEvent('input', { ...how, inputType: 'insertReplacementText', data: value });
  for (const event of [input, new Event('change', how)]) {
    EventTarget.prototype.dispatchEvent.call(field, event);
  }
}

const MARK = { outline: '3px solid #0e8a80', 'outline-offset': '1px' } as const;

/** Marks a field, and answers the function that takes the mark away: what the page had set there stands again. */
export function markField({ style }: FormField, hasStyle: boolean, dropStyle: () => void): () => void {
  const former = Object.keys(MARK).map((name) => {
    return [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  });
  for (const [name, value] of Object.entries(MARK)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of former) {
      if (value === '') style.removeProperty(name);
      else style.setProperty(name, value, priority);
    }
    if (!hasStyle && style.length === 0) dropStyle();
  };
}
