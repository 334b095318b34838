import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import { openVerband } from '../lijst/recht.ts';
import type { Werkverband } from '../lijst/recht.ts';
import { addDuur } from '../programma/duur.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { listGrondslagen, recordGrondslag, withdrawGrondslag } from './contract.ts';

const Rij = z.object({
  id: z.uuid(),
  sleutel: z.string(),
  artikel: z.string(),
  geldigTot: z.iso.date(),
  organisatie: z.string(),
  organisatieId: z.uuid(),
});

/** What the programme asks for, each with what this verband has registered of it. */
async function show(tx: Tx, { verbandId, regels }: Werkverband) {
  const rows = await tx.sql`
    select g.id, g.sleutel, g.artikel, g.geldig_tot, g.organisatie_id, o.naam as organisatie
    from grondslag g
    join organisatie o on o.id = g.organisatie_id
    where g.verband_id = ${verbandId} and g.programmaversie = ${regels.versie} and g.vervallen_op is null`;
  const registered = many(Rij, rows);
  const magVastleggen = mayAct(tx, verbandId, regels, 'verstrekkingsbesluit');
  const grondslagen = Object.entries(regels.toegang.grondslagen).map(([sleutel, { artikel, omschrijving }]) => {
    const one = registered.find((rij) => rij.sleutel === sleutel);
    return {
      sleutel,
      artikel: one?.artikel ?? artikel,
      omschrijving,
      id: one?.id ?? null,
      geldigTot: one?.geldigTot ?? null,
      organisatie: one?.organisatie ?? null,
      geldt: one !== undefined && one.geldigTot >= tx.vandaag,
      magIntrekken: magVastleggen && one?.organisatieId === tx.actor.organisatieId,
    };
  });
  return { grondslagen, magVastleggen };
}

const list: Handler<typeof listGrondslagen> = async (tx, { verband }) => {
  const verbandId = verbandIdOf(tx, verband);
  return show(tx, { verbandId, regels: await programmaVan(tx, verbandId) });
};

const record: Handler<typeof recordGrondslag> = async (tx, { verband, sleutel, geldigTot }) => {
  const opened = await openVerband(tx, verband, 'verstrekkingsbesluit');
  const grond = own(opened.regels.toegang.grondslagen, sleutel);
  if (!grond) throw fault('sleutel', 'Dit programma kent deze grondslag niet. Kies een grondslag uit het programma');
  checkGeldigTot(tx, geldigTot);
  // One whose last day has passed, or that was for another version, makes way; one that still holds is refused by name.
  await tx.sql`
    update grondslag
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where verband_id = ${opened.verbandId} and sleutel = ${sleutel} and vervallen_op is null
      and (geldig_tot < ${tx.vandaag} or programmaversie <> ${opened.regels.versie})`;
  await tx.sql`
    insert into grondslag (
      verband_id, id, sleutel, programmaversie, artikel, geldig_tot, organisatie_id, door, geregistreerd_op
    )
    values (
      ${opened.verbandId}, ${newId()}, ${sleutel}, ${opened.regels.versie}, ${grond.artikel}, ${geldigTot},
      ${tx.actor.organisatieId}, ${tx.actor.medewerkerId}, ${tx.nu}
    )`;
  return show(tx, opened);
};

function checkGeldigTot(tx: Tx, geldigTot: string): void {
  const laatste = addDuur(tx.vandaag, 'P5Y');
  if (geldigTot < tx.vandaag) throw fault('geldigTot', 'Deze dag is al voorbij. Kies een dag vanaf vandaag');
  if (geldigTot > laatste) throw fault('geldigTot', `Kies een dag tot en met ${showDatum(laatste)} (vijf jaar)`);
}

const withdraw: Handler<typeof withdrawGrondslag> = async (tx, { verband, grondslagId }) => {
  const opened = await openVerband(tx, verband, 'verstrekkingsbesluit');
  const withdrawn = await tx.sql`
    update grondslag
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where verband_id = ${opened.verbandId} and id = ${grondslagId} and organisatie_id = ${tx.actor.organisatieId}
      and vervallen_op is null`;
  if (withdrawn.count === 0) throw new Problem('niet_gevonden', 'Uw organisatie heeft deze grondslag niet vastgelegd.');
  return show(tx, opened);
};

export const routes = [
  route(listGrondslagen, list),
  route(recordGrondslag, record),
  route(withdrawGrondslag, withdraw),
];
