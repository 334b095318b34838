import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { showEuro } from '../../core/getal.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import { notBefore } from '../casus/dagen.ts';
import { correctFinancieringsbron, recordFinancieringsbron } from './contract.ts';
import type { FinancieringsbronGegeven } from './contract.ts';
import { readBron } from './lezen.ts';
import { openGeldverband } from './recht.ts';
import type { Geldverband } from './recht.ts';

const record: Handler<typeof recordFinancieringsbron> = async (tx, { verband, ...gegeven }) => {
  const opened = await openToRecord(tx, verband);
  return addVersion(tx, opened, { id: newId(), versie: 1, vergeven: 0, gereserveerd: 0 }, gegeven);
};

const correct: Handler<typeof correctFinancieringsbron> = async (tx, input) => {
  const { verband, financieringsbronId: id, versie, ...gegeven } = input;
  const opened = await openToRecord(tx, verband);
  const { vergeven, gereserveerd, ...was } = await closeBron(tx, opened.verbandId, id, versie);
  if (vergeven > 0) checkRoom({ vergeven, gereserveerd, ...was }, gegeven);
  return addVersion(tx, opened, { id, versie: versie + 1, vergeven, gereserveerd }, gegeven);
};

async function openToRecord(tx: Tx, verband: string): Promise<Geldverband> {
  const opened = await openGeldverband(tx, verband);
  if (!mayAct(tx, opened.verbandId, opened.regels, 'financieringsbron')) throw new Problem('mag_niet');
  return opened;
}

const Gesloten = z.object({
  vergeven: z.int(),
  gereserveerd: z.int(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date(),
});

/** Closes the version that was read, with what has been granted from it by then: nobody grants from it any more. */
async function closeBron({ sql, actor, nu }: Tx, verbandId: string, id: string, versie: number) {
  const rows = await sql`
    update financieringsbron
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${verbandId} and id = ${id} and versie = ${versie} and vervallen_op is null
      and organisatie_id = ${actor.organisatieId}
    returning vergeven, gereserveerd, lower(periode) as begindatum, upper(periode) - 1 as einddatum`;
  const closed = maybe(Gesloten, rows);
  if (closed) return closed;
  const [now] = await sql`
    select organisatie_id = ${actor.organisatieId} as eigen
    from financieringsbron
    where verband_id = ${verbandId} and id = ${id} and vervallen_op is null`;
  if (!now) throw new Problem('niet_gevonden');
  throw new Problem(now['eigen'] === true ? 'versie_verouderd' : 'mag_niet');
}

/** Never below what is granted, and never without the days in which a granted place may run. */
function checkRoom(
  was: z.infer<typeof Gesloten>,
  { plekken, bedrag, coordinatie, ...periode }: FinancieringsbronGegeven,
) {
  const { vergeven, gereserveerd } = was;
  if (plekken < vergeven || bedrag < coordinatie + gereserveerd) {
    throw new Problem(
      'financieringsbron_te_klein',
      `Er zijn al ${vergeven} plekken vergeven voor ${showEuro(gereserveerd)}. Kies een hoger aantal of bedrag`,
    );
  }
  if (periode.begindatum > was.begindatum || periode.einddatum < was.einddatum) {
    throw new Problem(
      'financieringsbron_te_klein',
      'Er zijn al plekken vergeven. De periode kan alleen nog langer worden',
    );
  }
}

type Begin = { id: string; versie: number; vergeven: number; gereserveerd: number };

async function addVersion(tx: Tx, opened: Geldverband, begin: Begin, gegeven: FinancieringsbronGegeven) {
  const { sql, actor, nu } = tx;
  const { naam, begindatum, einddatum, bedrag, plekken, tarief, coordinatie, dagdelen } = gegeven;
  notBefore('einddatum', einddatum, begindatum, 'de eerste dag');
  if (coordinatie > bedrag) throw fault('coordinatie', 'De coördinatie kost meer dan er is. Vul een lager bedrag in');
  await sql`
    insert into financieringsbron (
      verband_id, id, versie, organisatie_id, naam, bedrag, periode, plekken, tarief, coordinatie, dagdelen, vergeven,
      gereserveerd, door, geregistreerd_op
    )
    values (
      ${opened.verbandId}, ${begin.id}, ${begin.versie}, ${actor.organisatieId}, ${naam}, ${bedrag},
      daterange(${begindatum}, ${einddatum}, '[]'), ${plekken}, ${tarief}, ${coordinatie}, ${dagdelen}, ${begin.vergeven},
      ${begin.gereserveerd}, ${actor.medewerkerId}, ${nu}
    )`;
  return readBron(tx, opened.verbandId, begin.id, opened.financiering);
}

export const routes = [route(recordFinancieringsbron, record), route(correctFinancieringsbron, correct)];
