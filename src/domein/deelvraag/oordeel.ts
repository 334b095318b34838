import type { Celvoorwaarde, Niveau } from '../toegang/basis.contract.ts';
import type { Matrixcel, Matrixrij } from '../toegang/contract.ts';
import type { Uitkomst } from './contract.ts';

/** What decides whether something may be shared: the cell of the receiver, and what the asker sees of it. */
export type Vraag = {
  rij: Matrixrij;
  cel: Matrixcel;
  /** What the asker sees of this gegeven in this casus. */
  eigen: Niveau;
  /** The receiver works at the organisation of the asker. */
  collega: boolean;
  /** The conditions that are met for this receiver. */
  vervuld: readonly Celvoorwaarde[];
};

export type Oordeel = { uitkomst: Uitkomst; wat: string | null; reden: string; voorwaarden: string[] };

type Maat = 'volledig' | 'samenvatting' | 'bestaan';

/** From most to least; nobody gives more than the receiver may have, or more than the giver has. */
const maten: Maat[] = ['volledig', 'samenvatting', 'bestaan'];
const maatOf: Partial<Record<Niveau, Maat>> = { V: 'volledig', S: 'samenvatting', B: 'bestaan' };

const nee = (reden: string): Oordeel => ({ uitkomst: 'nee', wat: null, reden, voorwaarden: [] });

/** Mag ik dit delen? Answers from the access matrix and nothing else. */
export function judge({ rij, cel, eigen, collega, vervuld }: Vraag): Oordeel {
  // What is of the own organisation, a colleague who may see that part has already.
  const krijgt = cel.niveau === 'E' && collega ? 'volledig' : maatOf[cel.niveau];
  const geeft = eigen === 'E' ? 'volledig' : maatOf[eigen];
  if (!geeft) return nee('U ziet dit gegeven zelf niet. Wat u niet ziet, kunt u ook niet delen.');
  if (!krijgt) return nee(cel.reden);
  const { voorwaarde } = cel;
  if (voorwaarde && !vervuld.includes(voorwaarde)) {
    return { uitkomst: `na_${voorwaarde}`, wat: null, reden: cel.reden, voorwaarden: [] };
  }
  const maat = maten.indexOf(krijgt) > maten.indexOf(geeft) ? krijgt : geeft;
  const alleenEigen = eigen === 'E' || cel.niveau === 'E';
  return { uitkomst: maat, wat: whatOf(rij, maat), reden: cel.reden, voorwaarden: conditionsOf(rij, alleenEigen) };
}

function whatOf(rij: Matrixrij, maat: Maat): string {
  if (maat === 'samenvatting') return rij.samenvatting ?? rij.omvat;
  return maat === 'bestaan' ? (rij.bestaan ?? 'Alleen dat dit er is.') : rij.omvat;
}

function conditionsOf({ gevoeligheid }: Matrixrij, alleenEigen: boolean): string[] {
  const gevoelig = gevoeligheid === 'gezondheid' || gevoeligheid === 'strafrecht';
  return [
    ...(alleenEigen ? ['Deel alleen wat uw eigen organisatie heeft vastgelegd.'] : []),
    ...(gevoelig ? ['Dit gegeven is gevoelig. Stuur het niet met gewone e-mail of een app.'] : []),
  ];
}
