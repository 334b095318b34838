import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Reden } from '../aandacht/contract.ts';
import { showAandacht } from '../aandacht/lezen.ts';
import { Naam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import type { Verbandgebruik } from '../toegang/gebruik.ts';
import { explainInzage } from '../toegang/inzage.ts';
import type { Inzage } from '../toegang/inzage.contract.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { listRollen } from './act.ts';
import { readBekend, showBekend } from './bekend.ts';
import { leeftijdOp } from './leeftijd.ts';
import * as contract from './lezen.contract.ts';
import type { CasusBlad } from './lezen.contract.ts';
import * as query from './lezen.query.ts';
import { operationsOn } from './mag.ts';
import type { Stand } from './mag.ts';
import { nummerOf } from './nummer.ts';
import { nameWerk } from './werk.ts';

const Kop = z.object({
  id: z.uuid(),
  fase: z.string().nullable(),
  begindatum: z.iso.date(),
  geslotenOp: z.string().nullable(),
  programma: z.string(),
  programmaversie: z.number(),
  aandachtDatum: z.iso.date().nullable(),
  aandachtReden: Reden.nullable(),
  aandachtTekst: z.string().nullable(),
  laatsteGesprek: z.iso.date().nullable(),
  overdrachtOpen: z.boolean(),
  regisseur: contract.Persoon.nullable(),
  regieOrganisatieId: z.uuid().nullable(),
  naam: Naam.nullable(),
  geboortedatum: z.iso.date().nullable(),
  niveaus: z.string(),
  tot: z.iso.date().nullable(),
  rollen: z.array(z.string().nullable()),
});
type Kop = z.infer<typeof Kop>;

const Teamlid = contract.CasusBlad.shape.team.element
  .omit({ id: true, naam: true, organisatie: true, zelf: true })
  .extend({ persoon: contract.Persoon });
type Teamlid = z.infer<typeof Teamlid>;

/** A casus as the rights of this transaction let it be seen. */
export const readCasus: Handler<typeof contract.getCasus> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const gebruiken = readGebruik(tx, ref.verbandId);
  const [gebruik, rollen, kopRows, teamRows, acts, bekend] = await Promise.all([
    gebruiken,
    gebruiken.then(({ regels }) => listRollen(tx, { verbandId: ref.verbandId, id: casusId }, regels)),
    query.readKop(tx, ref),
    query.readTeam(tx, ref),
    readActs(tx, ref),
    readBekend(tx, ref),
  ]);
  const kop = maybe(Kop, openKop(tx, kopRows));
  if (!kop) throw new Problem('niet_gevonden');
  const team = many(Teamlid, teamRows);
  const regels = await programmaOf(tx.sql, kop.programma, kop.programmaversie);
  return {
    ...headOf(tx, kop, regels, verband),
    aandacht: showAandacht(kop, tx.vandaag),
    team: team.map(({ persoon, ...lid }) => ({ ...persoon, ...lid, rol: regels.rollen[lid.rol]?.naam ?? lid.rol })),
    ...partsOf(acts, regels),
    ...showBekend(bekend, regels, kop.niveaus),
    inzage: inzageOf(gebruik, kop),
    inzageTot: kop.tot,
    mag: operationsOn(regels, standOf(tx, kop, acts, { verbandId: ref.verbandId, rollen })),
  };
};

const openKop = ({ vault }: Tx, rows: Rows): Rows =>
  opened(vault, opened(vault, rows, verzegeld, 'deelnemerId'), { aandachtTekst: 'casus.aandacht_tekst' });

type Hier = { verbandId: string; rollen: string[] };

function standOf(tx: Tx, kop: Kop, acts: Acts, { verbandId, rollen }: Hier): Stand {
  return {
    rollen,
    gesloten: kop.geslotenOp !== null,
    overdrachtOpen: kop.overdrachtOpen,
    heeftRegie: hasRegie(tx, kop, verbandId),
    gevraagd: acts.overdracht.some((row) => row['gevraagd'] === true),
    eigenLijst: acts.lijst.some((row) => row['eigen'] === true && row['loopt'] === true),
  };
}

/**
 * Why the actor sees this: by which roles in this casus, or as coordinator of an organisation in it. The agreement of the
 * verband decides, as its programme says it now.
 */
function inzageOf(gebruik: Verbandgebruik, { niveaus, rollen, tot }: Kop): Inzage[] {
  const all = Object.entries(gebruik.regels.rollen);
  const kolommen = rollen.flatMap((rol) =>
    all.filter(([key, one]) => (rol === null ? one.escalatie : key === rol)).map(([, one]) => one.matrixkolom),
  );
  return explainInzage(gebruik, { niveaus, kolommen, tot });
}

function hasRegie({ actor }: Tx, { regisseur, regieOrganisatieId }: Kop, verbandId: string): boolean {
  const coordinates = actor.coordinatie.includes(verbandId) && regieOrganisatieId === actor.organisatieId;
  return regisseur?.zelf === true || coordinates;
}

type Acts = Record<
  | 'agendapunten'
  | 'afspraken'
  | 'aanbod'
  | 'trajecten'
  | 'plaatsingen'
  | 'plekken'
  | 'detacheringen'
  | 'lijst'
  | 'overdracht',
  Rows
>;

async function readActs(tx: Tx, ref: query.Ref): Promise<Acts> {
  const [agendapunten, afspraken, aanbod, trajecten, plaatsingen, plekken, detacheringen, lijst, overdracht] =
    await Promise.all([
      query.readAgendapunten(tx, ref),
      query.readAfspraken(tx, ref),
      query.readAanbod(tx, ref),
      query.readTrajecten(tx, ref),
      query.readPlaatsingen(tx, ref),
      query.readPlekken(tx, ref),
      query.readDetacheringen(tx, ref),
      query.readLijst(tx, ref),
      query.readOverdracht(tx, ref),
    ]);
  return {
    agendapunten: opened(tx.vault, agendapunten, { vraag: 'agendapunt.vraag' }),
    afspraken: opened(tx.vault, afspraken, { wat: 'afspraak.wat' }),
    aanbod,
    trajecten,
    plaatsingen,
    plekken,
    detacheringen,
    lijst,
    overdracht: opened(tx.vault, overdracht, { reden: 'overdracht.reden' }),
  };
}

type Head = Pick<CasusBlad, 'casus' | 'deelnemer' | 'regisseur'>;

function headOf(tx: Tx, kop: Kop, regels: Programma, verband: string): Head {
  const { naam, geboortedatum } = kop;
  const fase = regels.fasen.find((one) => one.fase === kop.fase);
  return {
    casus: {
      id: kop.id,
      nummer: nummerOf(kop.id),
      verband,
      fase: kop.fase,
      faseNaam: fase?.naam ?? kop.fase,
      begindatum: kop.begindatum,
      geslotenOp: kop.geslotenOp,
      programma: kop.programma,
      programmaversie: kop.programmaversie,
      programmaNaam: regels.naam,
      woorden: regels.woorden,
      laatsteGesprek: kop.laatsteGesprek,
    },
    deelnemer: naam && { ...naam, geboortedatum, leeftijd: leeftijdOp(tx.vandaag, geboortedatum) },
    regisseur: kop.regisseur,
  };
}

type Part =
  | 'agendapunten'
  | 'afspraken'
  | 'aanbod'
  | 'trajecten'
  | 'plaatsingen'
  | 'plekken'
  | 'detacheringen'
  | 'lijst'
  | 'overdracht';

/** What runs now, as far as the reader may see it, with the names that the programme gives to kinds. */
function partsOf(acts: Acts, regels: Programma): Pick<CasusBlad, Part> {
  const named = (tabel: Record<string, { naam: string }>, rows: Rows) =>
    rows.map((row) => ({ ...row, naam: tabel[String(row['soort'])]?.naam ?? row['soort'] }));
  return {
    agendapunten: many(contract.OpenAgendapunt, acts.agendapunten),
    afspraken: many(contract.OpenAfspraak, acts.afspraken),
    aanbod: many(contract.LopendAanbod, named(regels.aanbod, acts.aanbod)),
    trajecten: many(contract.LopendTraject, named(regels.aanbod, acts.trajecten)),
    plaatsingen: many(contract.LopendePlaatsing, nameWerk(regels, acts.plaatsingen)),
    detacheringen: many(contract.LopendeDetachering, acts.detacheringen),
    plekken: many(contract.LopendePlek, acts.plekken),
    lijst: many(contract.LijstregelRij, named(regels.lijsten, acts.lijst)),
    overdracht: maybe(contract.OpenOverdracht, acts.overdracht) ?? null,
  };
}

export const routes = [route(contract.getCasus, readCasus)];
