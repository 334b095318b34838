import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { readBlad } from './blad.ts';
import { correctOpschorting, endOpschorting, recordOpschorting } from './contract.ts';
import { actOnAanvraag, requireRunning } from './rij.ts';
import type { Zaak } from './rij.ts';
import { advance } from './termijn.ts';

type Opschorting = { id: string; versie: number; reden: string; van: string; tot: string | null };

const ontvangst = 'de ontvangst van de aanvraag';

const suspend: Handler<typeof recordOpschorting> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  requireRunning(zaak.aanvraag);
  await addOpschorting(tx, zaak, { id: newId(), versie: 1, ...checkStilstand(tx, zaak, input) });
  await advance(tx, zaak);
  return readBlad(tx, zaak.casus, zaak.aanvraag.id);
};

type Stilstand = { reden: string; begindatum: string; einddatum?: string | undefined };

function checkStilstand(tx: Tx, { aanvraag }: Zaak, gegeven: Stilstand) {
  const { reden, begindatum: van, einddatum: tot = null } = gegeven;
  notInFuture(tx, 'begindatum', van);
  notBefore('begindatum', van, aanvraag.ontvangenOp, ontvangst);
  if (tot !== null) {
    notBefore('einddatum', tot, van, 'de eerste dag');
    notInFuture(tx, 'einddatum', tot);
  }
  return { reden, van, tot };
}

/** Days that were noted wrongly; the term is reckoned anew. What was decided or withdrawn cannot stand still again. */
const correct: Handler<typeof correctOpschorting> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  const stil = checkStilstand(tx, zaak, input);
  if (stil.tot === null) requireRunning(aanvraag);
  const which = { act: 'opschorting', casus, id: input.opschortingId } as const;
  const { aanvraagId } = await readVersion(tx, which, Bij, tx.sql`aanvraag_id`);
  if (aanvraagId !== aanvraag.id) throw new Problem('niet_gevonden');
  await closeVersion(tx, which, input.versie);
  await addOpschorting(tx, zaak, { id: which.id, versie: input.versie + 1, ...stil });
  await advance(tx, zaak);
  return readBlad(tx, casus, aanvraag.id);
};

const Bij = z.object({ aanvraagId: z.uuid() });

const Lopend = z.object({ id: z.uuid(), versie: z.number(), reden: z.string(), van: z.iso.date() });

const resume: Handler<typeof endOpschorting> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  const rows = await tx.sql`
    select id, versie, reden, lower(periode) as van
    from opschorting
    where verband_id = ${casus.verbandId} and aanvraag_id = ${aanvraag.id} and vervallen_op is null
      and upper_inf(periode)`;
  const open = maybe(Lopend, rows);
  if (!open) throw new Problem('opschorting_loopt_niet');
  notBefore('einddatum', input.einddatum, open.van, 'de eerste dag');
  notInFuture(tx, 'einddatum', input.einddatum);
  await closeVersion(tx, { act: 'opschorting', casus, id: open.id }, open.versie, true);
  await addOpschorting(tx, zaak, { ...open, versie: open.versie + 1, tot: input.einddatum });
  await advance(tx, zaak);
  return readBlad(tx, casus, aanvraag.id);
};

async function addOpschorting({ sql, actor, nu }: Tx, { casus, aanvraag }: Zaak, stil: Opschorting): Promise<void> {
  await sql`
    insert into opschorting (
      verband_id, id, versie, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, reden, periode, door,
      geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${stil.id}, ${stil.versie}, ${casus.id}, ${actor.organisatieId}, ${aanvraag.organisatieId},
      ${aanvraag.categorie}, ${aanvraag.id}, ${stil.reden}, daterange(${stil.van}, ${stil.tot}, '[]'),
      ${actor.medewerkerId}, ${nu}
    )`;
}

export const routes = [
  route(recordOpschorting, suspend),
  route(correctOpschorting, correct),
  route(endOpschorting, resume),
];
