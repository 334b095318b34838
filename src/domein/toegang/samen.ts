/** What several people at one table may see together: no more than each of them may see alone. */

/** The part that somebody has in a casus: the levels of each role, and what an instemming opens (116 bits). */
export type Deel = { niveaus: { altijd: string; metInstemming: string }[]; omvang: string };

const fromDigits = (digits: string): bigint => BigInt(`0x${digits}`);
const fromBits = (bits: string): bigint => BigInt(`0b${bits}`);

/** What is only for the own organisation is for nobody at a table of several. */
const eigen = fromDigits('2'.repeat(29));

/** The levels of one person as bits: what one role gives is given, and what asks for an instemming only under one. */
function bitsOf({ niveaus, omvang }: Deel): bigint {
  const covered = fromBits(omvang);
  return niveaus.reduce(
    (all, { altijd, metInstemming }) => all | fromDigits(altijd) | (fromDigits(metInstemming) & covered),
    0n,
  );
}

/** Of each gegeven the least that anybody at the table may see, as 29 hexadecimal digits; at an empty table nothing. */
export function samenOf(delen: Deel[]): string {
  const [first, ...others] = delen.map(bitsOf);
  const least = others.reduce((all, bits) => all & bits, first ?? 0n);
  return (least & ~eigen).toString(16).padStart(29, '0');
}
