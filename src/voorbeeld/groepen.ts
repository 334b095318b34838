/** Items by a key, in the order in which they came. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groepen = new Map<string, Item[]>();
  for (const item of items) {
    const groep = groepen.get(keyOf(item));
    if (groep) groep.push(item);
    else groepen.set(keyOf(item), [item]);
  }
  return groepen;
}

/** The same items in parts of at most so many. */
export function inDelen<Item>(items: readonly Item[], aantal: number): Item[][] {
  const delen = Math.ceil(items.length / aantal);
  return Array.from({ length: delen }, (_, deel) => items.slice(deel * aantal, (deel + 1) * aantal));
}
