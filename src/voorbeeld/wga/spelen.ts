import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { printBsn } from '../../domein/lijst/afdruk.ts';
import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { endRegie } from '../../domein/regie/regie.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import { groupBy, inDelen } from '../groepen.ts';
import { playMenigte, rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import * as handelingen from './handelingen.ts';
import type { Rol } from './handelingen.ts';
import type { Klant } from './klanten.ts';
import { writeLijst } from './lijst.ts';
import { arbeidsdeskundigeVan, regiomanagerVan, verbandVan } from './partners.ts';
import type { Regio } from './partners.ts';
import type { Verhaal } from './verhaal.ts';

/** The list of a region comes in; whom the rule of that day selects gets a casus and an adviser. */
export async function deliver(toneel: Toneel, regio: Regio, klanten: readonly Klant[], peildatum: string) {
  const call = await toneel.as(regiomanagerVan(regio));
  const verband = verbandVan(regio.naam);
  const inhoud = Buffer.from(writeLijst(klanten)).toString('base64');
  const { id: lijstId } = await call(receiveLijst, { verband, soort: 'wga', bestandsnaam: 'wga.csv', inhoud });
  await call(processLijst, { verband, lijstId, allesOfNiets: true });
  await select(toneel, regio, peildatum);
}

export async function select(toneel: Toneel, regio: Regio, peildatum: string): Promise<void> {
  const call = await toneel.as(regiomanagerVan(regio));
  await call(recordSelectie, { verband: verbandVan(regio.naam), selectie: 'cohort', peildatum });
}

/** The casussen of a region, each with its story and the slug of its adviser. */
export type Geopend = { verbandId: string; rollen: Speelrol[] };
type Speelrol = Rol & { adviseur: string };

/** The casussen of a region with the story of each, found by the number that only the list knows. */
export async function findRollen(
  { owner, vault }: Toneel,
  regio: Regio,
  verhalen: readonly Verhaal[],
): Promise<Geopend> {
  const perAfdruk = new Map(verhalen.map((verhaal) => [printBsn(vault, verhaal.bsn), verhaal]));
  const rows = await owner`
    select c.verband_id, c.id, encode(b.afdruk, 'hex') as afdruk, m.slug
    from verband v
    join casus c on c.verband_id = v.id
    join koppeling k on k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id
    join bsn b on b.verband_id = k.verband_id and b.id = k.bsn_id
    join medewerker m on m.id = c.regisseur_id
    where v.slug = ${verbandVan(regio.naam)}
    order by c.id`;
  const rollen = rows.flatMap((row) => {
    const verhaal = perAfdruk.get(String(row['afdruk']));
    return verhaal ? [{ casusId: String(row['id']), adviseur: String(row['slug']), verhaal }] : [];
  });
  return { verbandId: String(rows[0]?.['verbandId']), rollen };
}

export const handOf = ({ verbandId }: Geopend, rollen: readonly Rol[]): Hand => ({
  verbandId,
  programma: 'wga-80-100',
  programmaversie: 1,
  ids: rollen.map(({ casusId }) => casusId),
});

/** So many casussen in one hand: the row policies compare every row with all of them. */
const inEenHand = 25;

/** The casussen of each adviser, a handful at a time. */
function handenOf(rollen: readonly Speelrol[]): [adviseur: string, rollen: Speelrol[]][] {
  const perAdviseur = groupBy(rollen, ({ adviseur }) => adviseur);
  return [...perAdviseur].flatMap(([adviseur, eigen]) =>
    inDelen(eigen, inEenHand).map((deel): [string, Speelrol[]] => [adviseur, deel]),
  );
}

/** Everything that the advisers of a region did in the two years, and what was decided after that. */
export async function playRegio(toneel: Toneel, regio: Regio, geopend: Geopend): Promise<void> {
  for (const [adviseur, rollen] of handenOf(geopend.rollen)) {
    await playMenigte(toneel, adviseur, handOf(geopend, rollen), async (tx, hand) => {
      await Promise.all([
        handelingen.addGesprekken(tx, hand, rollen),
        handelingen.addPogingen(tx, hand, rollen),
        handelingen.addWaarnemingen(tx, hand, handelingen.netwerkOf(rollen)),
        handelingen.addWerk(tx, hand, rollen),
        handelingen.addHerbeoordelingen(tx, hand, rollen),
      ]);
    });
  }
  const met = geopend.rollen.filter(({ verhaal }) => verhaal.herbeoordelingen.length > 0);
  await playMenigte(toneel, arbeidsdeskundigeVan(regio), handOf(geopend, met), handelingen.addBesluiten);
}

/** Five years after they came in the service ends by law; whoever wants to goes on by asking. */
export async function endDienst(toneel: Toneel, geopend: Geopend, gaan: readonly Speelrol[]): Promise<void> {
  for (const [adviseur, rollen] of handenOf(gaan)) {
    await playMenigte(toneel, adviseur, handOf(geopend, rollen), closeAll);
  }
}

async function closeAll(tx: Tx, { verbandId, ids }: Hand): Promise<void> {
  const { sql, actor, nu, vandaag } = tx;
  const alle = ids.map((casusId) => ({ id: newId(), casus_id: casusId }));
  await sql`
    insert into uitstroom (verband_id, id, versie, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op)
    select
      ${verbandId}, id, 1, casus_id, ${actor.organisatieId}, 'vijf_jaar_voorbij', false, ${vandaag}, ${actor.medewerkerId},
      ${nu}
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid)`;
  await endRegie({ tx, verbandId, ids });
  await sql`
    update casus
    set gesloten_op = ${nu}
    where verband_id = ${verbandId} and id = any (${ids}::uuid[])`;
}
