import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { own } from '../../core/own.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { sha256 } from '../../core/vault.ts';
import type { Programma } from '../programma/contract.ts';
import { cleanBestandsnaam, maskKop } from './bestandsnaam.ts';
import { findLijst, readLijsten, showLijst, showLijstdetail } from './bewaard.ts';
import type { Lijstrij } from './bewaard.ts';
import { getLijst, Lijstregel, listLijsten, listLijstregels, receiveLijst } from './contract.ts';
import { findGebied } from './gebied.ts';
import { recogniseKolommen } from './kolommen.ts';
import { checkLeverancier, openVerband, soortenOf } from './recht.ts';
import { readTabel } from './tabel.ts';
import { routes as verwerken } from './verwerken.ts';

const Eerder = z.object({ lijstId: z.uuid(), verwerktOp: z.iso.datetime(), afdruk: z.string().nullable() });

const { meldingen } = Lijstregel.shape;
/** A row about which there is nothing to say keeps nothing. */
const Regelrij = Lijstregel.extend({ meldingen: meldingen.nullable().transform((bewaard) => bewaard ?? []) });

function chosenSoort(regels: Programma, sleutel: string) {
  const soort = own(regels.lijsten, sleutel);
  if (soort) return soort;
  const namen = Object.keys(regels.lijsten).join(', ');
  throw fault('soort', `Dit programma kent deze lijst niet. Kies een van: ${namen}`);
}

const receive: Handler<typeof receiveLijst> = async (tx, input) => {
  const verband = await openVerband(tx, input.verband, 'lijst');
  const { verbandId, regels } = verband;
  const soort = chosenSoort(regels, input.soort);
  await checkLeverancier(tx, regels, soort);
  await findGebied(tx, verband, input.soort);
  const bestand = Buffer.from(input.inhoud, 'base64');
  const tabel = await readTabel(bestand, input.bestandsnaam);
  const lijst: Lijstrij = {
    id: newId(),
    soort: input.soort,
    bestandsnaam: cleanBestandsnaam(input.bestandsnaam),
    status: 'ontvangen',
    koppeling: recogniseKolommen(tabel.koppen, soort),
    opmaak: { koppen: tabel.koppen.map(maskKop) },
    regels: tabel.rijen.length,
    gedaan: 0,
    telling: null,
    door: tx.actor.medewerkerId,
    geregistreerdOp: tx.nu,
    verwerktOp: null,
  };
  const alEerder = await keepLijst(tx, verbandId, lijst, bestand);
  return { ...showLijstdetail(lijst, regels), ...(alEerder && { alEerder }) };
};

/** Keeps the file, sealed, until it is processed; says whether the very same file was processed before. */
async function keepLijst(tx: Tx, verbandId: string, lijst: Lijstrij, bestand: Buffer) {
  const { sql, actor, vault } = tx;
  const { id } = lijst;
  const afdruk = sha256(bestand).toString('hex');
  const [eerder] = await Promise.all([
    findSame(tx, verbandId, lijst.soort, afdruk),
    sql`
      insert into lijst (
        verband_id, id, organisatie_id, soort, bestandsnaam, afdruk, status, koppeling, opmaak, inhoud, regels, door,
        geregistreerd_op
      )
      values (
        ${verbandId}, ${id}, ${actor.organisatieId}, ${lijst.soort},
        ${seal(vault, { column: 'lijst.bestandsnaam', id }, lijst.bestandsnaam)},
        ${seal(vault, { column: 'lijst.afdruk', id }, afdruk)}, ${lijst.status},
        ${JSON.stringify(lijst.koppeling)}::text::jsonb, ${seal(vault, { column: 'lijst.opmaak', id }, lijst.opmaak)},
        ${vault.seal(bestand, { column: 'lijst.inhoud', id })}, ${lijst.regels}, ${actor.medewerkerId}, ${tx.nu}
      )`,
  ]);
  return eerder;
}

/** The last time that the very same file was processed; there are only as many lists of a kind as were delivered. */
async function findSame({ sql, vault }: Tx, verbandId: string, soort: string, afdruk: string) {
  const rows = await sql`
    select id as lijst_id, verwerkt_op, afdruk
    from lijst
    where verband_id = ${verbandId} and soort = ${soort} and status = 'verwerkt'
    order by verwerkt_op desc`;
  const lijsten = many(Eerder, opened(vault, rows, { afdruk: 'lijst.afdruk' }, 'lijstId'));
  const zelfde = lijsten.find((lijst) => lijst.afdruk === afdruk);
  return zelfde && { lijstId: zelfde.lijstId, verwerktOp: zelfde.verwerktOp };
}

const list: Handler<typeof listLijsten> = async (tx, { verband, na, aantal }) => {
  const { verbandId, regels } = await openVerband(tx, verband, 'lijst');
  const rows = await tx.sql`
    select
      id, soort, bestandsnaam, status, koppeling, opmaak, regels, gedaan, telling, door, geregistreerd_op, verwerkt_op
    from lijst
    where verband_id = ${verbandId} and (${na ?? null}::uuid is null or id < ${na ?? null}::uuid)
    order by id desc
    limit ${aantal + 1}`;
  const lijsten = readLijsten(tx, rows.slice(0, aantal)).map((lijst) => showLijst(lijst, regels));
  const laatste = lijsten.at(-1);
  const soorten = await soortenOf(tx, regels);
  return { soorten, lijsten, ...(rows.length > aantal && laatste && { volgende: laatste.id }) };
};

const get: Handler<typeof getLijst> = async (tx, { verband, lijstId }) => {
  const werkverband = await openVerband(tx, verband, 'lijst');
  return showLijstdetail(await findLijst(tx, werkverband, lijstId), werkverband.regels);
};

const listRegels: Handler<typeof listLijstregels> = async (tx, { verband, lijstId, uitkomst, na = 0, aantal }) => {
  const werkverband = await openVerband(tx, verband, 'lijst');
  const lijst = await findLijst(tx, werkverband, lijstId);
  const rows = await tx.sql`
    select lijst_id, regel, uitkomst, meldingen
    from lijstregel
    where verband_id = ${werkverband.verbandId} and lijst_id = ${lijst.id} and regel > ${na}
      and (${uitkomst ?? null}::text is null or uitkomst = ${uitkomst ?? null})
    order by regel
    limit ${aantal + 1}`;
  const regels = many(
    Regelrij,
    opened(tx.vault, rows.slice(0, aantal), { meldingen: 'lijstregel.meldingen' }, 'lijstId'),
  );
  const laatste = regels.at(-1);
  return { regels, ...(rows.length > aantal && laatste && { volgende: String(laatste.regel) }) };
};

export const routes = [
  route(receiveLijst, receive),
  route(listLijsten, list),
  route(getLijst, get),
  route(listLijstregels, listRegels),
  ...verwerken,
];
