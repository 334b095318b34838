import { z } from 'zod';
import { one } from '../../core/db.ts';
import { check } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { requireEigen, requireOwn } from '../casus/eigen.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Version } from '../casus/versie.ts';
import { Contactgegeven, correctContactgegeven, recordContactgegeven, vormen } from './contract.ts';
import type { ContactgegevenGegeven } from './contract.ts';

const record: Handler<typeof recordContactgegeven> = async (tx, input) => {
  const casus = await actOn(tx, input, 'gesprek');
  return addVersion(tx, casus, { id: newId(), versie: 1 }, input);
};

const correct: Handler<typeof correctContactgegeven> = async (tx, input) => {
  const casus = await actOn(tx, input, 'gesprek');
  const { contactgegevenId: id, versie } = input;
  await requireOwn(tx, 'contactgegeven', casus, id);
  await closeVersion(tx, { act: 'contactgegeven', casus, id }, versie);
  return addVersion(tx, casus, { id, versie: versie + 1 }, input);
};

async function addVersion(
  tx: Tx,
  casus: CasusInHand,
  version: Version,
  gegeven: ContactgegevenGegeven,
): Promise<Contactgegeven> {
  const { soort, van, voorkeur, datum, einddatum = null } = gegeven;
  const { waarde } = check(z.object({ waarde: vormen[soort] }), { waarde: gegeven.waarde });
  await requireEigen(tx, casus, 'contactgegevens');
  notInFuture(tx, 'datum', datum);
  if (einddatum !== null) {
    notInFuture(tx, 'einddatum', einddatum);
    notBefore('einddatum', einddatum, datum, 'de eerste dag');
  }
  const { sql, actor, nu, vault } = tx;
  const place = { column: 'contactgegeven.waarde', id: version.id };
  const rows = await sql`
    insert into contactgegeven (
      verband_id, id, versie, casus_id, organisatie_id, soort, van, voorkeur, waarde, datum, einddatum, door,
      geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${version.id}, ${version.versie}, ${casus.id}, ${actor.organisatieId}, ${soort}, ${van},
      ${voorkeur}, ${seal(vault, place, waarde)}, ${datum}, ${einddatum}, ${actor.medewerkerId}, ${nu}
    )
    returning
      id, versie, soort, van, voorkeur, waarde, datum, einddatum, door, organisatie_id, geregistreerd_op`;
  return one(Contactgegeven, opened(vault, rows, { waarde: place.column }));
}

export const routes = [route(recordContactgegeven, record), route(correctContactgegeven, correct)];
