import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { kolommen } from '../toegang/basis.contract.ts';
import type { Matrixkolom } from '../toegang/basis.contract.ts';
import { matrixOf } from '../toegang/matrix.ts';
import type { Ontvanger } from './ontvanger.contract.ts';

/** A receiver inside the verband works in a role at an organisation; one outside it is only a column of the matrix. */
export type Plek = Ontvanger & { binnen: { organisatieId: string; slug: string; naam: string; rol: string } | null };

const Werkplek = z.object({ organisatieId: z.uuid(), slug: z.string(), naam: z.string(), rol: z.string() });

/** Everybody whom one can ask about: who works in the verband today, and the columns that nobody has there. */
export async function listOntvangers(tx: Tx, verbandId: string, regels: Programma): Promise<Plek[]> {
  const rows = await tx.sql`
    select distinct o.id as organisatie_id, o.slug, o.naam, a.rol
    from aanstelling a
    join organisatie o on o.id = a.organisatie_id
    where a.verband_id = ${verbandId} and a.vervallen_op is null and a.periode @> ${tx.vandaag}::date
    order by o.naam, a.rol`;
  const binnen = many(Werkplek, rows).flatMap((plek) => inside(plek, regels));
  const hier = new Set(Object.values(regels.rollen).map(({ matrixkolom }): Matrixkolom => matrixkolom));
  const matrix = matrixOf(regels.toegang.matrix);
  const buiten = kolommen
    .filter((kolom) => !hier.has(kolom))
    .map((kolom) => ({ sleutel: kolom, naam: matrix.kolommen[kolom].naam, kolom, binnen: null }));
  return [...binnen, ...buiten];
}

function inside(plek: z.infer<typeof Werkplek>, { rollen }: Programma): Plek[] {
  const rol = rollen[plek.rol];
  if (!rol) return [];
  return [
    { sleutel: `${plek.slug}/${plek.rol}`, naam: `${plek.naam}: ${rol.naam}`, kolom: rol.matrixkolom, binnen: plek },
  ];
}

/** Who can hold a consent: an organisation with everybody who works there, or somebody outside the verband. */
export type Houder = { sleutel: string; naam: string; organisatieId: string | null; kolom: Matrixkolom | null };

/** The receivers by organisation. The deelnemer and who only counts need no consent of the deelnemer. */
export function organisatiesOf(plekken: Plek[]): Houder[] {
  const binnen = plekken.flatMap(({ binnen: plek }) => (plek ? [plek] : []));
  const each = [...new Map(binnen.map((plek) => [plek.organisatieId, plek])).values()];
  const buiten = plekken.filter((plek) => plek.binnen === null && !['KL', 'PL', 'MON'].includes(plek.kolom));
  return [
    ...each.map(({ slug, naam, organisatieId }) => ({ sleutel: slug, naam, organisatieId, kolom: null })),
    ...buiten.map(({ sleutel, naam, kolom }) => ({ sleutel, naam, organisatieId: null, kolom })),
  ];
}

/** The receiver that a key names; an unknown key is refused with what may be chosen. */
export function chooseOntvanger<P extends { sleutel: string; naam: string }>(plekken: P[], sleutel: string): P {
  const plek = plekken.find((one) => one.sleutel === sleutel);
  if (!plek) throw fault('ontvanger', `Kies uit: ${plekken.map(({ naam }) => naam).join('; ')}`);
  return plek;
}
