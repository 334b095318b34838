import { z } from 'zod';
import { rollenIn } from '../../core/actor.ts';
import { many, maybe } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { Reden } from '../aandacht/contract.ts';
import { showAandacht } from '../aandacht/lezen.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { inzageOf, shown } from './inzage.ts';
import type { Inzage } from './inzage.ts';
import { leeftijdOp } from './leeftijd.ts';
import * as contract from './lezen.contract.ts';
import type { CasusBlad } from './lezen.contract.ts';
import * as query from './lezen.query.ts';
import { operationsOn } from './mag.ts';
import type { Stand } from './mag.ts';

const Kop = z.object({
  id: z.uuid(),
  fase: z.string(),
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
  voornaam: z.string(),
  achternaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
});
type Kop = z.infer<typeof Kop>;

const Teamlid = z.object({ rol: z.string(), sinds: z.iso.date(), persoon: contract.Persoon });
type Teamlid = z.infer<typeof Teamlid>;

const read: Handler<typeof contract.getCasus> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const [kopRows, teamRows, acts] = await Promise.all([
    query.readKop(tx, ref),
    query.readTeam(tx, ref),
    readActs(tx, ref),
  ]);
  const kop = maybe(Kop, kopRows);
  if (!kop) throw new Problem('niet_gevonden');
  const team = many(Teamlid, teamRows);
  const regels = await programmaOf(tx.sql, kop.programma, kop.programmaversie);
  const inzage = inzageOf(regels, rollenVan(team));
  return {
    ...headOf(tx, kop, regels, verband),
    aandacht: showAandacht(kop, { vandaag: tx.vandaag, leestAfspraken: inzage.afspraak === 'all' }),
    team: team.map(({ rol, sinds, persoon }) => ({ ...persoon, rol: regels.rollen[rol]?.naam ?? rol, sinds })),
    ...partsOf(acts, regels, inzage),
    mag: operationsOn(regels, standOf(tx, kop, acts, ref.verbandId)),
  };
};

function standOf(tx: Tx, kop: Kop, acts: Acts, verbandId: string): Stand {
  return {
    rollen: rollenIn(tx.actor, verbandId),
    gesloten: kop.geslotenOp !== null,
    overdrachtOpen: kop.overdrachtOpen,
    heeftRegie: hasRegie(tx, kop, verbandId),
    gevraagd: acts.overdracht.some((row) => row['gevraagd'] === true),
    eigenLijst: acts.lijst.some((row) => row['eigen'] === true && row['einde'] === null),
  };
}

/** The roles in which the actor is in this casusteam; none for a coordinator who looks from outside. */
const rollenVan = (team: Teamlid[]): string[] => team.filter(({ persoon }) => persoon.zelf).map(({ rol }) => rol);

function hasRegie({ actor }: Tx, { regisseur, regieOrganisatieId }: Kop, verbandId: string): boolean {
  const coordinates = actor.coordinatie.includes(verbandId) && regieOrganisatieId === actor.organisatieId;
  return regisseur?.zelf === true || coordinates;
}

type Acts = Record<'afspraken' | 'aanbod' | 'trajecten' | 'plaatsingen' | 'lijst' | 'overdracht', Rows>;

async function readActs(tx: Tx, ref: query.Ref): Promise<Acts> {
  const [afspraken, aanbod, trajecten, plaatsingen, lijst, overdracht] = await Promise.all([
    query.readAfspraken(tx, ref),
    query.readAanbod(tx, ref),
    query.readTrajecten(tx, ref),
    query.readPlaatsingen(tx, ref),
    query.readLijst(tx, ref),
    query.readOverdracht(tx, ref),
  ]);
  return { afspraken, aanbod, trajecten, plaatsingen, lijst, overdracht };
}

type Head = Pick<CasusBlad, 'casus' | 'deelnemer' | 'regisseur'>;

function headOf(tx: Tx, kop: Kop, regels: Programma, verband: string): Head {
  const { voornaam, achternaam, geboortedatum } = kop;
  const fase = regels.fasen.find((one) => one.fase === kop.fase);
  return {
    casus: {
      id: kop.id,
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
    deelnemer: { voornaam, achternaam, geboortedatum, leeftijd: leeftijdOp(tx.vandaag, geboortedatum) },
    regisseur: kop.regisseur,
  };
}

type Part = 'afspraken' | 'aanbod' | 'trajecten' | 'plaatsingen' | 'lijst' | 'overdracht';

/** What runs now, as far as the reader may see it, with the names that the programme gives to kinds. */
function partsOf(acts: Acts, regels: Programma, inzage: Inzage): Pick<CasusBlad, Part> {
  const named = (tabel: Record<string, { naam: string }>, rows: Rows) =>
    rows.map((row) => ({ ...row, naam: tabel[String(row['soort'])]?.naam ?? row['soort'] }));
  const overdracht = shown(inzage, 'overdracht', acts.overdracht);
  return {
    afspraken: many(contract.OpenAfspraak, shown(inzage, 'afspraak', acts.afspraken)),
    aanbod: many(contract.LopendAanbod, shown(inzage, 'traject', named(regels.aanbod, acts.aanbod))),
    trajecten: many(contract.LopendTraject, shown(inzage, 'traject', named(regels.aanbod, acts.trajecten))),
    plaatsingen: many(contract.LopendePlaatsing, shown(inzage, 'plaatsing', acts.plaatsingen)),
    lijst: many(contract.LijstregelRij, shown(inzage, 'lijst', named(regels.lijsten, acts.lijst))),
    overdracht: maybe(contract.OpenOverdracht, overdracht) ?? null,
  };
}

export const routes = [route(contract.getCasus, read)];
