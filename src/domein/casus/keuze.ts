import { fault } from '../../core/faults.ts';
import { own } from '../../core/own.ts';

type Tabel<Deel extends { naam: string }> = Record<string, Deel>;

/** The part of the programme that a key names; an unknown key is refused with the names that may be chosen. */
export function choose<Deel extends { naam: string }>(
  veld: string,
  sleutel: string | undefined,
  tabel: Tabel<Deel>,
): Deel {
  const deel = sleutel === undefined ? undefined : own(tabel, sleutel);
  if (deel) return deel;
  const namen = Object.values(tabel).map(({ naam }) => naam);
  throw fault(veld, `Kies uit: ${namen.join('; ')}`);
}
