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
