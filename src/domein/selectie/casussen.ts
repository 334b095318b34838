import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Statement } from '../../core/db.ts';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Werkverband } from '../lijst/recht.ts';
import type { Casusselectie, Programma } from '../programma/contract.ts';
import { sayCriterium } from '../programma/naam.ts';
import { isCasusselectie, listLeden } from '../programma/weegbaar.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import { conditionOf } from './fragment.ts';
import type { Gewogen } from './fragment.ts';

const most = 500;

/** The facts of one casus lie in one object: each under its name, and the kenmerken in one of their own. */
const factIn =
  ({ sql }: Tx): Gewogen =>
  (lid) => {
    if ('kenmerk' in lid) return sql`s.feiten -> 'kenmerken' -> ${lid.kenmerk}::text`;
    return 'feit' in lid ? sql`s.feiten -> ${lid.feit}::text` : sql`null::jsonb`;
  };

const fits = (tx: Tx, { wanneer }: Casusselectie) => conditionOf(tx.sql, wanneer, factIn(tx));

/** How many open casussen fit, for who may see figures of this verband. */
async function countFitting(tx: Tx, verbandId: string, selectie: Casusselectie): Promise<number | null> {
  if (!tx.actor.cijfers.includes(verbandId)) return null;
  const rows = await tx.sql`
    select count(*) as aantal
    from (select to_jsonb(x) as feiten from cijfers.stand x where x.verband_id = ${verbandId} and not x.gesloten) s
    where ${fits(tx, selectie)}`;
  return one(z.object({ aantal: z.number() }), rows).aantal;
}

const Rij = z.object({ casusId: z.uuid(), naam: Naam.nullable() });

/** Whether the reader may see all that is weighed of a casus: from who fits one could tell the rest. */
function seesAll(tx: Tx, { kenmerken }: Programma, { wanneer }: Casusselectie): Statement {
  const leden = listLeden(wanneer);
  const feiten = leden.flatMap((lid) => ('feit' in lid ? [lid.feit] : []));
  const graden = leden.flatMap((lid) => {
    const kenmerk = 'kenmerk' in lid ? kenmerken[lid.kenmerk] : undefined;
    return kenmerk ? [{ nummer: categorieen.indexOf(kenmerk.categorie) + 1, graad: kenmerk.samenvatting ? 2 : 3 }] : [];
  });
  return tx.sql`s.feiten ?& ${feiten}::text[] and not exists (
    select from json_to_recordset(${JSON.stringify(graden)}::text::json) as nodig (nummer int, graad int)
    where actor.graad(s.niveaus, nodig.nummer, false) < nodig.graad
  )`;
}

/** The casussen that fit and that the reader may see, by name; without a right to the name by number. */
async function readFitting(tx: Tx, { verbandId, regels }: Werkverband, selectie: Casusselectie) {
  const rows = await tx.sql`
    select s.casus_id, s.deelnemer_id, s.naam
    from inzage.stand_gezien s
    where s.verband_id = ${verbandId} and not s.gesloten and ${seesAll(tx, regels, selectie)} and ${fits(tx, selectie)}`;
  return many(Rij, opened(tx.vault, rows, { naam: verzegeld.naam }, 'deelnemerId'))
    .toSorted(byNaam)
    .map(({ casusId, naam }) => ({ casusId, nummer: nummerOf(casusId), naam: naam && showNaam(naam) }));
}

const { compare } = new Intl.Collator('nl');
const soortnaam = ({ naam, casusId }: z.infer<typeof Rij>): string =>
  naam ? `${naam.achternaam} ${naam.voornaam}` : `~${nummerOf(casusId)}`;
const byNaam = (een: z.infer<typeof Rij>, ander: z.infer<typeof Rij>): number =>
  compare(soortnaam(een), soortnaam(ander)) || compare(een.casusId, ander.casusId);

/** Which open casussen fit on paper on a day. It opens nothing and decides nothing. */
export async function listGeselecteerden(tx: Tx, verband: Werkverband, sleutel: string, dag: string) {
  const { verbandId, regels } = verband;
  const selectie = own(regels.selecties, sleutel);
  if (!selectie || !isCasusselectie(selectie)) throw new Problem('niet_gevonden');
  await tx.sql.unsafe(`set local app.peildatum = '${z.iso.date().parse(dag)}'`);
  const aantal = await countFitting(tx, verbandId, selectie);
  const casussen = await readFitting(tx, verband, selectie);
  const { naam, omschrijving, wanneer } = selectie;
  return {
    ...{ selectie: sleutel, naam, omschrijving, zin: sayCriterium(wanneer, regels), peildatum: dag, aantal },
    casussen: casussen.slice(0, most),
    meer: casussen.length > most,
  };
}
