import { z } from 'zod';
import { many, maybe, one } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { readBekend, showBekend } from '../casus/bekend.ts';
import type { Bekendrijen } from '../casus/bekend.ts';
import { leeftijdOp } from '../casus/leeftijd.ts';
import * as query from '../casus/lezen.query.ts';
import type { Ref } from '../casus/lezen.query.ts';
import { readTijdlijn } from '../casus/tijdlijn.ts';
import { nameWerk } from '../casus/werk.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Programma } from '../programma/contract.ts';
import { listEigen, regelsOf, requireEigen } from './casus.ts';
import type { Eigen } from './casus.ts';
import * as contract from './mijn.contract.ts';
import type { MijnCasus, MijnCasusregel } from './mijn.contract.ts';

const list: Handler<typeof contract.listMijnCasussen> = async (tx) => {
  const eigen = await listEigen(tx);
  const casussen = eigen.map(async (one) => headOf(one, await regelsOf(tx, one)));
  return { naam: await readNaam(tx, eigen[0]), casussen: await Promise.all(casussen) };
};

const Genoemd = z.object({ naam: Naam.nullable() });

async function readNaam({ sql, vault }: Tx, eigen: Eigen | undefined): Promise<string | null> {
  if (!eigen) return null;
  const rows = await sql`
    select id, naam
    from inzage.deelnemer
    where verband_id = ${eigen.verbandId} and casus_id = ${eigen.casusId}`;
  const naam = maybe(Genoemd, opened(vault, rows, { naam: verzegeld.naam }))?.naam;
  return naam ? showNaam(naam) : null;
}

const headOf = ({ casusId, verband, begindatum, geslotenOp }: Eigen, { naam }: Programma): MijnCasusregel => ({
  ...{ casusId, verband, programmaNaam: naam, begindatum, geslotenOp },
});

const Kop = z.object({
  fase: z.string().nullable(),
  regisseur: contract.MijnCasus.shape.regisseur,
  aandachtDatum: z.iso.date().nullable(),
  naam: Naam.nullable(),
  geboortedatum: z.iso.date().nullable(),
  niveaus: z.string(),
});
type Kop = z.infer<typeof Kop>;

const read: Handler<typeof contract.getMijnCasus> = async (tx, { casusId }) => {
  const eigen = await requireEigen(tx, casusId);
  const regels = await regelsOf(tx, eigen);
  const [kopRows, team, parts, bekend] = await Promise.all([
    query.readKop(tx, eigen),
    readTeam(tx, eigen, regels),
    readParts(tx, eigen, regels),
    readBekend(tx, eigen),
  ]);
  const kop = one(Kop, opened(tx.vault, kopRows, verzegeld, 'deelnemerId'));
  return {
    ...headOf(eigen, regels),
    ...personOf(tx, kop),
    woorden: regels.woorden,
    faseNaam: regels.fasen.find(({ fase }) => fase === kop.fase)?.naam ?? null,
    weerKijken: kop.aandachtDatum,
    team,
    ...parts,
    ...knownOf(bekend, regels, kop.niveaus),
  };
};

function personOf(
  { vandaag }: Tx,
  { naam, geboortedatum, regisseur }: Kop,
): Pick<MijnCasus, 'deelnemer' | 'regisseur'> {
  const deelnemer = naam && { ...naam, geboortedatum, leeftijd: leeftijdOp(vandaag, geboortedatum) };
  return { deelnemer, regisseur };
}

const Teamlid = z.object({
  rol: z.string(),
  sinds: z.iso.date(),
  persoon: contract.MijnCasus.shape.regisseur.unwrap(),
});

async function readTeam(tx: Tx, ref: Ref, { rollen }: Programma): Promise<MijnCasus['team']> {
  const team = many(Teamlid, await query.readTeam(tx, ref));
  return team.map(({ rol, sinds, persoon }) => ({ ...persoon, rol: rollen[rol]?.naam ?? rol, sinds }));
}

type Part = 'afspraken' | 'aanbod' | 'trajecten' | 'plaatsingen' | 'detacheringen' | 'lijst';

/** What runs now, with the names that the programme gives to kinds. */
async function readParts(tx: Tx, ref: Ref, regels: Programma): Promise<Pick<MijnCasus, Part>> {
  const [afspraken, aanbod, trajecten, plaatsingen, detacheringen, lijst] = await Promise.all([
    query.readAfspraken(tx, ref),
    query.readAanbod(tx, ref),
    query.readTrajecten(tx, ref),
    query.readPlaatsingen(tx, ref),
    query.readDetacheringen(tx, ref),
    query.readLijst(tx, ref),
  ]);
  const named = (tabel: Record<string, { naam: string }>, rows: Rows) =>
    rows.map((row) => ({ ...row, naam: tabel[String(row['soort'])]?.naam ?? row['soort'] }));
  const { shape } = contract.MijnCasus;
  return {
    afspraken: many(shape.afspraken.element, opened(tx.vault, afspraken, { wat: 'afspraak.wat' })),
    aanbod: many(shape.aanbod.element, named(regels.aanbod, aanbod)),
    trajecten: many(shape.trajecten.element, named(regels.aanbod, trajecten)),
    plaatsingen: many(shape.plaatsingen.element, nameWerk(regels, plaatsingen)),
    detacheringen: many(shape.detacheringen.element, detacheringen),
    lijst: many(shape.lijst.element, named(regels.lijsten, lijst)),
  };
}

type Known = 'kenmerken' | 'waarnemingen' | 'contactgegevens' | 'bsnBekend';

/** An inwoner is of no organisation, so of no row does the database say that it is of the own one. */
function knownOf(rijen: Bekendrijen, regels: Programma, niveaus: string): Pick<MijnCasus, Known> {
  const plain = (rows: Rows) => rows.map((row) => ({ ...row, eigen: false }));
  const { waarnemingen, contactgegevens, bsn } = rijen;
  const shown = { waarnemingen: plain(waarnemingen), contactgegevens: plain(contactgegevens), bsn };
  const { bsn: graad, ...known } = showBekend(shown, regels, niveaus);
  return { ...known, bsnBekend: graad !== null };
}

const programma: Handler<typeof contract.getMijnProgramma> = async (tx, { casusId }) =>
  regelsOf(tx, await requireEigen(tx, casusId));

const tijdlijn: Handler<typeof contract.listMijnTijdlijn> = async (tx, { casusId, ...place }) =>
  readTijdlijn(tx, await requireEigen(tx, casusId), place);

export const routes = [
  route(contract.listMijnCasussen, list),
  route(contract.getMijnCasus, read),
  route(contract.getMijnProgramma, programma),
  route(contract.listMijnTijdlijn, tijdlijn),
];
