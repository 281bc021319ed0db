import type { ComponentChildren } from 'preact';

/** One line of a list of facts: what it is about, and what is known. */
export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
