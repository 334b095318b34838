import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { sealHex } from '../../core/sealed.ts';
import type { Programma } from '../../domein/programma/contract.ts';
import { endRegie } from '../../domein/regie/regie.ts';
import { categorieen } from '../../domein/toegang/basis.contract.ts';
import { groupBy, inDelen } from '../groepen.ts';
import { playMenigte, rijen } from '../menigte.ts';
import type { Hand } from '../menigte.ts';
import type { Toneel } from '../toneel.ts';
import { handOf } from './spel.ts';
import type { Rol } from './spel.ts';

/** What was done since one day, up to and including another. */
type Tijd = { van: string; tot: string };

const inTijd = ({ van, tot }: Tijd, datum: string): boolean => datum > van && datum <= tot;

type Werk = (tx: Tx, hand: Hand, rollen: readonly Rol[]) => Promise<unknown>;

/** So many casussen in one hand: the row policies compare every row with all of them. */
const inEenHand = 28;

async function workFor(toneel: Toneel, rollen: readonly Rol[], slugOf: (rol: Rol) => string, werk: Werk) {
  for (const [slug, eigen] of groupBy(rollen, slugOf)) {
    for (const deel of inDelen(eigen, inEenHand)) {
      await playMenigte(toneel, slug, handOf(deel), async (tx, hand) => void (await werk(tx, hand, deel)));
    }
  }
}

/** The guidance of some weeks, each act known from the evening of its own day, and then who is closed on the last of them. */
export async function guide(toneel: Toneel, programma: Programma, rollen: readonly Rol[], tijd: Tijd): Promise<void> {
  const bezig = rollen.filter(({ verhaal }) => listDagen(verhaal).some((datum) => inTijd(tijd, datum)));
  await workFor(
    toneel,
    bezig.filter(({ verhaal }) => verhaal.gesprekken.some(({ door }) => door === 'arbeidsdeskundige')),
    (rol) => rol.arbeidsdeskundige,
    (tx, hand, eigen) => addGesprekken(tx, hand, eigen, { ...tijd, door: 'arbeidsdeskundige' }),
  );
  await workFor(
    toneel,
    bezig,
    (rol) => rol.klantmanager,
    (tx, hand, eigen) =>
      Promise.all([
        addGesprekken(tx, hand, eigen, { ...tijd, door: 'klantmanager' }),
        addWaarnemingen(tx, hand, { programma, rollen: eigen, tijd }),
        addTrajecten(tx, hand, { programma, rollen: eigen, tijd }),
        addWerk(tx, hand, { programma, rollen: eigen, tijd }),
      ]),
  );
  const weg = rollen.filter(({ verhaal }) => verhaal.einde?.datum === tijd.tot);
  await workFor(
    toneel,
    weg,
    ({ regisseur }) => regisseur,
    (tx, hand, eigen) => closeAll(tx, hand, { programma, rollen: eigen }),
  );
}

const listDagen = ({ gesprekken, gezien, traject, werk }: Rol['verhaal']): string[] => [
  ...gesprekken.map(({ datum }) => datum),
  ...gezien.map(({ datum }) => datum),
  ...(traject ? [traject.begin] : []),
  ...(werk ? [werk.begin] : []),
];

type Gedaan = { programma: Programma; rollen: readonly Rol[]; tijd: Tijd };

const kanalen = ['fysiek', 'fysiek', 'huisbezoek', 'telefonisch'] as const;

/** What one colleague said with somebody; of a conversation at UWV that colleague tells. */
function addGesprekken(
  { sql, actor, nu }: Tx,
  { verbandId }: Hand,
  rollen: readonly Rol[],
  tijd: Tijd & { door: 'klantmanager' | 'arbeidsdeskundige' },
) {
  const alle = rollen.flatMap(({ casusId, leerling, verhaal }) =>
    verhaal.gesprekken
      .filter(({ datum, door }) => door === tijd.door && inTijd(tijd, datum))
      .map(({ datum }, keer) => ({
        ...{ id: newId(), casus_id: casusId, datum },
        kanaal: kanalen[(leerling.nummer + keer) % kanalen.length],
      })),
  );
  return sql`
    insert into gesprek (
      verband_id, id, casus_id, organisatie_id, datum, kanaal, gevoerd, aanwezig, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, datum, kanaal, true, '{deelnemer}', ${actor.medewerkerId},
      least(datum + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (id uuid, casus_id uuid, datum date, kanaal text)`;
}

/** How somebody stands in the register of UWV, as far as the klantmanager knows. */
function addWaarnemingen({ sql, actor, vault, nu }: Tx, { verbandId }: Hand, { programma, rollen, tijd }: Gedaan) {
  const alle = rollen.flatMap(({ casusId, verhaal }) =>
    verhaal.gezien
      .filter(({ datum }) => inTijd(tijd, datum))
      .map(({ kenmerk, waarde, datum, bron }) => {
        const id = newId();
        const { categorie = 'doelgroepregister', samenvatting = true } = programma.kenmerken[kenmerk] ?? {};
        return {
          ...{ id, casus_id: casusId, kenmerk, datum, bron, weegwaarde: waarde, in_samenvatting: samenvatting },
          waarde: sealHex(vault, { column: 'waarneming.waarde', id }, waarde),
          categorie: categorieen.indexOf(categorie) + 1,
        };
      }),
  );
  return sql`
    insert into waarneming (
      verband_id, id, casus_id, organisatie_id, kenmerk, categorie, in_samenvatting, waarde, weegwaarde, datum, bron, door,
      geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, kenmerk, categorie, in_samenvatting, waarde,
      to_jsonb(weegwaarde), datum, bron, ${actor.medewerkerId}, least(datum + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, kenmerk text, categorie int, in_samenvatting boolean, waarde bytea, weegwaarde text,
      datum date, bron text
    )`;
}

const aanbieders = {
  traject_naar_werk: 'Leerbedrijf De Werf (voorbeeld)',
  vervolgonderwijs: 'Vakcollege Noord (voorbeeld)',
  dagbesteding: 'Boerderij Het Hoge Land (voorbeeld)',
  zorg: 'Zorggroep De Linde (voorbeeld)',
} as const;

function addTrajecten({ sql, actor, nu }: Tx, { verbandId }: Hand, { programma, rollen, tijd }: Gedaan) {
  const alle = rollen.flatMap(({ casusId, verhaal: { traject } }) => {
    if (!traject || !inTijd(tijd, traject.begin)) return [];
    const { richting = 'werk', passend = true } = programma.aanbod[traject.soort] ?? {};
    return [{ id: newId(), casus_id: casusId, ...traject, richting, passend, aanbieder: aanbieders[traject.soort] }];
  });
  return sql`
    insert into traject (
      verband_id, id, casus_id, organisatie_id, soort, richting, passend, aanbieder, periode, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, soort, richting, passend, aanbieder, daterange(begin, null),
      ${actor.medewerkerId}, least(begin + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, soort text, richting text, passend boolean, aanbieder text, begin date
    )`;
}

const werkgevers = [
  ...['Bakkerij Het Korenaar (voorbeeld)', 'Kwekerij De Stek (voorbeeld)', 'Hotel Aan de Wal (voorbeeld)'],
  ...['Garage Pit (voorbeeld)', 'Magazijn De Ruimte (voorbeeld)'],
];

function addWerk({ sql, actor, nu }: Tx, { verbandId }: Hand, { programma, rollen, tijd }: Gedaan) {
  const alle = rollen.flatMap(({ casusId, leerling: { nummer }, verhaal: { werk } }) => {
    if (!werk || !inTijd(tijd, werk.begin)) return [];
    const { betaald = true, regulier = false } = programma.plaatsingsvormen[werk.vorm] ?? {};
    const werkgever = werkgevers[nummer % werkgevers.length];
    return [{ id: newId(), casus_id: casusId, ...werk, betaald, regulier, werkgever, uren: 16 + (nummer % 5) * 4 }];
  });
  return sql`
    insert into plaatsing (
      verband_id, id, casus_id, organisatie_id, werkgever, uren, betaald, vorm, regulier, periode, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${actor.organisatieId}, werkgever, uren, betaald, vorm, regulier,
      daterange(begin, null), ${actor.medewerkerId}, least(begin + time '17:00', ${nu}::timestamptz)
    from json_to_recordset(${rijen(alle)}::text::json) as nieuw (
      id uuid, casus_id uuid, werkgever text, uren numeric, betaald boolean, vorm text, regulier boolean, begin date
    )`;
}

/** The casussen end, each with its outcome, and the regie and the team with them. */
async function closeAll(tx: Tx, { verbandId, ids }: Hand, { programma, rollen }: Omit<Gedaan, 'tijd'>): Promise<void> {
  const { sql, actor, nu } = tx;
  const alle = rollen.flatMap(({ casusId, verhaal: { einde } }) => {
    const uitkomst = programma.uitkomsten[einde?.soort ?? ''];
    return einde && uitkomst ? [{ id: newId(), casus_id: casusId, ...einde, telt: uitkomst.telt }] : [];
  });
  await sql`
    insert into uitstroom (verband_id, id, versie, casus_id, organisatie_id, soort, telt, datum, door, geregistreerd_op)
    select ${verbandId}, id, 1, casus_id, ${actor.organisatieId}, soort, telt, datum, ${actor.medewerkerId}, ${nu}
    from json_to_recordset(${rijen(alle)}::text::json)
      as nieuw (id uuid, casus_id uuid, soort text, datum date, telt boolean)`;
  await endRegie({ tx, verbandId, ids });
  await sql`
    update casus
    set gesloten_op = ${nu}
    where verband_id = ${verbandId} and id = any (${ids}::uuid[])`;
}
