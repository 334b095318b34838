/**
 * How colleagues name a casus to each other without a name in it: the last eight digits of its id, which are random. It
 * says nothing about the person, and who may not see the casus cannot open it with this.
 */
export function nummerOf(casusId: string): string {
  const digits = casusId.slice(-8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
