/** The mark: a keyhole that is also a person. Colours come from the surroundings; beside its word it is decoration. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path
        d="M16 6.2a6.1 6.1 0 0 1 3.35 11.2l2.5 7.3a1.2 1.2 0 0 1-1.14 1.6h-9.42a1.2 1.2 0 0 1-1.14-1.6l2.5-7.3A6.1 6.1 0 0 1 16 6.2Z"
        fill="var(--on-accent)"
      />
    </svg>
  );
}
