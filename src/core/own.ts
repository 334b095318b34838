/** What stands in a table under a key. Words that every object knows, such as constructor, are no keys of ours. */
export function own<Part>(table: Record<string, Part>, key: string): Part | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
