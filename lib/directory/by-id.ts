/** Records by id, sorted by id, from what `import.meta.glob` gives. */
export function byId<Item extends { readonly id: string }>(
  files: Record<string, Item>,
): ReadonlyMap<string, Item> {
  const items = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(items.map((item) => [item.id, item]));
}
