import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Fout } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Lijstsoort, Programma } from '../programma/contract.ts';
import { startHerkenning } from './medewerker.ts';
import type { Genoemde } from './medewerker.ts';
import type { Werkverband } from './recht.ts';
import type { Rij } from './rij.ts';

const Collega = z.object({
  rol: z.string(),
  medewerkerId: z.uuid(),
  voornaam: z.string(),
  achternaam: z.string(),
  organisatie: z.string(),
  organisatiesoort: z.string(),
});

/** How a listing keeps a colleague: in the words of the list, and who that is if the verband knows. */
export const Aangewezene = z.object({ tekst: z.string(), medewerkerId: z.uuid().nullable() });

type Kolom = { sleutel: string; find: (tekst: string) => Genoemde | null; fout: Fout };
type Herkend = { kenmerken: Record<string, unknown>; meldingen: Fout[] };

/** What happens when the list names nobody whom the verband knows; nobody is dropped for it. */
function notRecognised(regels: Programma, soort: string, kolom: string): string {
  const regisseur = regels.vergelijking?.regisseur;
  const isRegisseur = regisseur?.lijst === soort && regisseur.kolom === kolom;
  const rol = regels.rollen[regels.lijsten[soort]?.kolommen[kolom]?.rol ?? '']?.naam ?? 'rol';
  if (!regels.vergelijking?.lijsten.includes(soort))
    return `niet herkend: een collega met de rol ${rol} komt in het team`;
  const coordinator = Object.values(regels.rollen).find((een) => een.escalatie)?.naam ?? 'coördinator';
  return `niet herkend: de ${coordinator} ${isRegisseur ? 'krijgt de regie' : 'wordt betrokken'}`;
}

async function listCollegas(tx: Tx, verbandId: string) {
  const rows = await tx.sql`
    select distinct
      a.rol, m.id as medewerker_id, m.voornaam, m.achternaam, o.naam as organisatie, o.soort as organisatiesoort
    from aanstelling a
    join inzage.collega m on m.id = a.medewerker_id
    join organisatie o on o.id = a.organisatie_id
    where a.verband_id = ${verbandId} and a.vervallen_op is null and a.periode @> ${tx.vandaag}::date
      and (m.uit_dienst_per is null or m.uit_dienst_per > ${tx.vandaag})`;
  return many(Collega, rows);
}

/** Makes the function that finds the colleagues of a row: among those who have the role of the column today. */
export async function startKenmerken(
  tx: Tx,
  { verbandId, regels }: Werkverband,
  [soortSleutel, soort]: [string, Lijstsoort],
): Promise<(rij: Rij) => Herkend> {
  const medewerkerkolommen = Object.entries(soort.kolommen).filter(([, kolom]) => kolom.soort === 'medewerker');
  const collegas = medewerkerkolommen.length > 0 ? await listCollegas(tx, verbandId) : [];
  const kolommen = medewerkerkolommen.map(([sleutel, kolom]): Kolom => ({
    sleutel,
    find: startHerkenning(collegas.filter(({ rol }) => rol === kolom.rol)),
    fout: { veld: kolom.naam, melding: `${kolom.naam} ${notRecognised(regels, soortSleutel, sleutel)}` },
  }));
  return (rij) => {
    const kenmerken: Record<string, unknown> = { ...rij.kenmerken };
    const meldingen: Fout[] = [];
    for (const { sleutel, find, fout } of kolommen) {
      const tekst = rij.medewerkers[sleutel];
      if (tekst === undefined) continue;
      const medewerkerId = find(tekst)?.medewerkerId ?? null;
      kenmerken[sleutel] = { tekst, medewerkerId };
      if (medewerkerId === null) meldingen.push(fout);
    }
    return { kenmerken, meldingen };
  };
}
