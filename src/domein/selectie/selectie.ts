import { many, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { planAnew } from '../../core/plan.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { listVandaag } from '../aanstelling/vandaag.ts';
import { choose } from '../casus/keuze.ts';
import { openCasussen } from '../casus/openen.ts';
import { addDeelnemers, openAlone } from '../deelnemer/toevoegen.ts';
import { openVerband, partnersoortOf } from '../lijst/recht.ts';
import type { Werkverband } from '../lijst/recht.ts';
import type { Lijstselectie } from '../programma/contract.ts';
import { isLijstselectie } from '../programma/weegbaar.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { listGeselecteerden } from './casussen.ts';
import { listGeselecteerd, listSelecties, recordSelectie, Selectie } from './contract.ts';
import type { Selectieuitslag } from './contract.ts';
import { listKeuzes, sayRegel } from './keuzes.ts';
import { countOpLijst, listPassend, rulesOn } from './lijst.ts';
import type { Vraag } from './lijst.ts';
import { startTeam } from './team.ts';
import { takeOver } from './waarnemingen.ts';

/** The selection that is asked for: over a list, since the other kind opens nothing. */
function chosenSelectie({ regels }: Werkverband, sleutel: string): Lijstselectie {
  const selectie = choose('selectie', sleutel, regels.selecties);
  if (isLijstselectie(selectie)) return selectie;
  throw fault('selectie', 'Deze selectie gaat over lopende casussen en opent niets. Bekijk wie er op papier past');
}

/** A list is of its supplier, and so is who of it gets a casus. */
async function requireLeverancier(tx: Tx, { regels }: Werkverband, { lijst }: Lijstselectie): Promise<void> {
  const soort = regels.lijsten[lijst];
  if (soort?.leverancier === (await partnersoortOf(tx))) return;
  const leverancier = regels.partners[soort?.leverancier ?? '']?.naam ?? 'een andere partner';
  throw new Problem('mag_niet', `Deze lijst is van ${leverancier}. Alleen collega’s van die partner selecteren eruit.`);
}

/** A verband whose programme selects; in another one the noun does not exist. */
async function openSelecties(tx: Tx, slug: string): Promise<Werkverband> {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  if (Object.keys(regels.selecties).length === 0)
    throw new Problem('niet_gevonden', 'Dit programma heeft geen selecties.');
  return { verbandId, regels };
}

const record: Handler<typeof recordSelectie> = async (tx, { verband: slug, selectie: sleutel, peildatum, proef }) => {
  await planAnew(tx.sql);
  await openSelecties(tx, slug);
  const verband = await openVerband(tx, slug, 'selectie');
  const selectie = chosenSelectie(verband, sleutel);
  await requireLeverancier(tx, verband, selectie);
  if (peildatum > tx.vandaag) throw fault('peildatum', 'De peildatum ligt niet in de toekomst');
  const vraag = { verband, selectie, regels: rulesOn(selectie, peildatum), peildatum };
  if (!proef) await openAlone(tx, verband.verbandId);
  const uitslag = await countUitslag(tx, sleutel, vraag);
  if (proef) return { ...uitslag, id: null, proef };
  await openPassend(tx, vraag);
  return { ...(await addSelectie(tx, verband, uitslag)), proef };
};

async function countUitslag(tx: Tx, sleutel: string, vraag: Vraag): Promise<Selectieuitslag> {
  const { verband, selectie, peildatum } = vraag;
  const { opLijst, voldoet, liepAl, perRegel } = await countOpLijst(tx, vraag);
  const regels = vraag.regels.map((regel, plaats) => ({
    ...sayRegel(verband.regels, selectie.lijst, regel),
    aantal: perRegel[plaats] ?? 0,
  }));
  return {
    selectie: sleutel,
    naam: selectie.naam,
    peildatum,
    opLijst,
    voldoet,
    geopend: voldoet - liepAl,
    liepAl,
    regels,
  };
}

/** Opens a casus for who fits and has none, with a team and with what the list already says of them. */
async function openPassend(tx: Tx, vraag: Vraag): Promise<void> {
  const { verband, selectie, peildatum } = vraag;
  const passend = await listPassend(tx, vraag);
  if (passend.length === 0) return;
  const vandaag = await listVandaag(tx, verband.verbandId);
  const teamOf = startTeam(selectie, verband.regels, vandaag, tx.actor.organisatieId);
  const deelnemers = passend.map((een) => ({
    ...een,
    isNieuw: een.deelnemerId === null,
    deelnemerId: een.deelnemerId ?? newId(),
    bsns: [{ bsnId: een.bsnId, soort: selectie.lijst }],
    team: teamOf(een),
  }));
  await addDeelnemers(tx, verband, selectie.lijst, deelnemers);
  const openings = deelnemers.map(({ deelnemerId, team }) => ({ deelnemerId, begindatum: peildatum, ...team }));
  const casusIds = await openCasussen(tx, verband, openings);
  const geopend = casusIds.flatMap((casusId, plaats) => {
    const een = passend[plaats];
    return een ? [{ casusId, passend: een }] : [];
  });
  await takeOver(tx, verband, { selectie, peildatum }, geopend);
}

const columns = ({ sql }: Tx) => sql`
  id, selectie, peildatum, op_lijst, voldoet, geopend, voldoet - geopend as liep_al, regels, door, geregistreerd_op`;

/** What was done stays readable in the words of that day, whatever a later version of the programme says. */
async function addSelectie(tx: Tx, { verbandId, regels }: Werkverband, uitslag: Selectieuitslag): Promise<Selectie> {
  const { selectie, naam, peildatum, opLijst, voldoet, geopend } = uitslag;
  const rows = await tx.sql`
    insert into selectie (
      verband_id, id, organisatie_id, selectie, programma, programmaversie, peildatum, regels, op_lijst, voldoet, geopend,
      door, geregistreerd_op
    )
    values (
      ${verbandId}, ${newId()}, ${tx.actor.organisatieId}, ${selectie}, ${regels.programma}, ${regels.versie},
      ${peildatum}, ${JSON.stringify(uitslag.regels)}::text::jsonb, ${opLijst}, ${voldoet}, ${geopend},
      ${tx.actor.medewerkerId}, ${tx.nu}
    )
    returning ${columns(tx)}, ${naam}::text as naam`;
  return one(Selectie, rows);
}

const list: Handler<typeof listSelecties> = async (tx, { verband: slug, na = null, aantal }) => {
  const verband = await openSelecties(tx, slug);
  const { verbandId, regels } = verband;
  const rows = await tx.sql`
    select ${columns(tx)}, selectie as naam
    from selectie
    where verband_id = ${verbandId} and (${na}::uuid is null or id < ${na}::uuid)
    order by id desc
    limit ${aantal + 1}`;
  const uitgevoerd = many(Selectie, rows.slice(0, aantal)).map((een) => ({
    ...een,
    naam: regels.selecties[een.selectie]?.naam ?? een.selectie,
  }));
  const laatste = uitgevoerd.at(-1);
  const selecties = await listKeuzes(tx, verband);
  return { selecties, uitgevoerd, ...(rows.length > aantal && laatste && { volgende: laatste.id }) };
};

const select: Handler<typeof listGeselecteerd> = async (tx, { verband: slug, selectie: sleutel, peildatum }) => {
  await planAnew(tx.sql);
  const verband = await openSelecties(tx, slug);
  const dag = peildatum ?? tx.vandaag;
  if (dag > tx.vandaag) throw fault('peildatum', 'De peildatum ligt niet in de toekomst');
  return listGeselecteerden(tx, verband, sleutel, dag);
};

export const routes = [route(recordSelectie, record), route(listSelecties, list), route(listGeselecteerd, select)];
