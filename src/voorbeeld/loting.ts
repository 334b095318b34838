/** Chance that falls the same way every time, so that the example is the same example on every machine. */
export type Loting = {
  /** A whole number from `van` up to and including `tot`. */
  getal(van: number, tot: number): number;
  kies<const Item>(rij: readonly [Item, ...Item[]]): Item;
  schud<Item>(rij: readonly Item[]): Item[];
};

/** Starts a draw from a seed (mulberry32). */
export function startLoting(zaad: number): Loting {
  let stand = zaad;
  const next = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    const a = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 4294967296;
  };
  const getal = (van: number, tot: number): number => van + Math.floor(next() * (tot - van + 1));
  return {
    getal,
    kies: (rij) => rij[getal(0, rij.length - 1)] ?? rij[0],
    schud: (rij) =>
      rij
        .map((item) => ({ item, plaats: next() }))
        .toSorted((een, ander) => een.plaats - ander.plaats)
        .map(({ item }) => item),
  };
}
