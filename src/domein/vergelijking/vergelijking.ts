import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { planAnew } from '../../core/plan.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { listVandaag } from '../aanstelling/vandaag.ts';
import { openCasussen } from '../casus/openen.ts';
import type { Opening } from '../casus/openen.ts';
import { addDeelnemers, openAlone } from '../deelnemer/toevoegen.ts';
import type { Deelnemer } from '../deelnemer/toevoegen.ts';
import { openVerband } from '../lijst/recht.ts';
import type { Werkverband } from '../lijst/recht.ts';
import { readBesluiten } from '../verstrekkingsbesluit/lezen.ts';
import { listVergelijkingen, recordVergelijking, Vergelijking } from './contract.ts';
import { findOpBeide } from './paren.ts';
import type { OpBeide } from './paren.ts';
import { startToewijzing } from './toewijzen.ts';

/** The decision under which the lists may be laid side by side today; without one nothing is read. */
async function findBesluit(tx: Tx, verband: Werkverband): Promise<string> {
  const paar = verband.regels.vergelijking?.lijsten ?? [];
  const besluiten = (await readBesluiten(tx, verband)).filter(({ soorten }) => soorten.join() === paar.join());
  const geldig = besluiten.find((besluit) => besluit.geldig);
  if (geldig) return geldig.id;
  const waarom = besluiten[0]?.waaromNiet ?? 'Er is nog geen verstrekkingsbesluit.';
  throw new Problem('verstrekking_ontbreekt', `De lijsten mogen niet naast elkaar. ${waarom}`);
}

/** Who has which role today, and who of them coordinates. */
async function listAanstellingen(tx: Tx, { verbandId, regels }: Werkverband) {
  const vandaag = await listVandaag(tx, verbandId);
  return vandaag.map((een) => ({ ...een, escalatie: regels.rollen[een.rol]?.escalatie ?? false }));
}

/** Who is to get a casus, with what each list says of them. */
type Genoemd = Deelnemer & Pick<OpBeide, 'kanten'>;

/** Everybody gets a regisseur before anything is written: a person whom nobody could take is not passed over in silence. */
async function openingsFor(
  tx: Tx,
  verband: Werkverband,
  deelnemers: readonly Genoemd[],
  begindatum: string,
): Promise<Opening[]> {
  const { vergelijking } = verband.regels;
  if (!vergelijking) return [];
  const teamOf = startToewijzing(vergelijking, await listAanstellingen(tx, verband));
  return deelnemers.map(({ deelnemerId, kanten }) => {
    const team = teamOf(kanten);
    if (team) return { deelnemerId, begindatum, ...team };
    throw new Problem(
      'casus_zonder_regisseur',
      'De leverancier van de lijst heeft vandaag geen coördinator. Geef eerst een collega die rol.',
    );
  });
}

const record: Handler<typeof recordVergelijking> = async (tx, input) => {
  await planAnew(tx.sql);
  const verband = await openVerband(tx, input.verband, 'vergelijking');
  const { verbandId } = verband;
  const { peildatum } = input;
  if (peildatum > tx.vandaag) throw fault('peildatum', 'De peildatum ligt niet in de toekomst');
  await openAlone(tx, verbandId);
  const besluitId = await findBesluit(tx, verband);
  const opBeide = await findOpBeide(tx, { verbandId, besluitId, peildatum });
  const deelnemers = opBeide
    .filter(({ heeftCasus }) => !heeftCasus)
    .map((persoon) => ({
      ...persoon,
      isNieuw: persoon.deelnemerId === null,
      deelnemerId: persoon.deelnemerId ?? newId(),
    }));
  const openings = await openingsFor(tx, verband, deelnemers, peildatum);
  if (openings.length > 0) {
    await addDeelnemers(tx, verband, verband.regels.vergelijking?.regisseur.lijst ?? '', deelnemers);
    await openCasussen(tx, verband, openings);
  }
  return addVergelijking(tx, verbandId, { besluitId, peildatum, opBeide: opBeide.length, geopend: openings.length });
};

type Uitkomst = { besluitId: string; peildatum: string; opBeide: number; geopend: number };

async function addVergelijking(tx: Tx, verbandId: string, uitkomst: Uitkomst) {
  const { besluitId, peildatum, opBeide, geopend } = uitkomst;
  const rows = await tx.sql`
    insert into vergelijking (verband_id, id, besluit_id, peildatum, op_beide, geopend, door, geregistreerd_op)
    values (
      ${verbandId}, ${newId()}, ${besluitId}, ${peildatum}, ${opBeide}, ${geopend}, ${tx.actor.medewerkerId}, ${tx.nu}
    )
    returning id, peildatum, op_beide, geopend, op_beide - geopend as liep_al, door,
      geregistreerd_op`;
  return one(Vergelijking, rows);
}

const list: Handler<typeof listVergelijkingen> = async (tx, { verband, na = null, aantal }) => {
  const { verbandId } = await openVerband(tx, verband, 'vergelijking');
  const rows = await tx.sql`
    select id, peildatum, op_beide, geopend, op_beide - geopend as liep_al, door, geregistreerd_op
    from vergelijking
    where verband_id = ${verbandId} and (${na}::uuid is null or id < ${na}::uuid)
    order by id desc
    limit ${aantal + 1}`;
  const vergelijkingen = many(Vergelijking, rows.slice(0, aantal));
  const laatste = vergelijkingen.at(-1);
  return { vergelijkingen, ...(rows.length > aantal && laatste && { volgende: laatste.id }) };
};

export const routes = [route(recordVergelijking, record), route(listVergelijkingen, list)];
