import { rollenIn } from '../../core/actor.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Input } from '../../core/contract.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn, listRollen, mayIn, takeCasus } from '../casus/act.ts';
import { closeVersion } from '../casus/versie.ts';
import { readZicht } from '../deelvraag/lezen.ts';
import type { Ref } from '../deelvraag/lezen.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import type { Verbandgebruik } from '../toegang/gebruik.ts';
import { chooseOntvanger, listOntvangers, organisatiesOf } from '../deelvraag/ontvanger.ts';
import type { Houder } from '../deelvraag/ontvanger.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { listInstemmingen, recordInstemming, withdrawInstemming } from './contract.ts';
import { addWithdrawn } from './intrekken.ts';
import { readInstemming, readInstemmingen } from './lezen.ts';

/** Whoever speaks with a deelnemer, or observes something of one, hears what that one agrees to: a school does the second. */
const vastleggers = ['gesprek', 'waarneming'] as const;

const mayRecord = (regels: Programma, rollen: string[]): boolean =>
  vastleggers.some((handeling) => mayIn(regels, rollen, handeling));

/** In which roles: of a closed casus nobody has a part any more, and the roles in the verband are what is left. */
const rollenOn = async (tx: Tx, { verbandId, casusId }: Ref, regels: Programma, gesloten: boolean) =>
  gesloten ? rollenIn(tx.actor, verbandId) : listRollen(tx, { verbandId, id: casusId }, regels);

const record: Handler<typeof recordInstemming> = async (tx, input) => {
  const casus = await actOn(tx, input, ...vastleggers);
  const ref = { verbandId: casus.verbandId, casusId: casus.id };
  const gebruik = await readGebruik(tx, ref.verbandId);
  const houder = await receiverFor(tx, ref, gebruik, input.ontvanger);
  await checkGevers(tx, ref, gebruik, input.categorieen);
  if (input.einddatum !== undefined && input.einddatum < input.begindatum) {
    throw fault('einddatum', 'De laatste dag ligt voor de eerste');
  }
  const id = newId();
  await addFirst(tx, ref, { ...input, id, houder });
  return readInstemming(tx, ref, id);
};

/** Whoever shares answers for the consent (AVG 7, first paragraph), so nobody records one to receive something. */
async function receiverFor(tx: Tx, { verbandId }: Ref, { regels }: Verbandgebruik, sleutel: string): Promise<Houder> {
  const houder = chooseOntvanger(organisatiesOf(await listOntvangers(tx, verbandId, regels)), sleutel);
  if (houder.organisatieId !== tx.actor.organisatieId) return houder;
  throw fault('ontvanger', 'Dit is uw eigen organisatie. Wie de gegevens deelt, legt de instemming vast');
}

/** Nobody agrees with somebody to share what that one does not have. */
async function checkGevers(tx: Tx, ref: Ref, { matrix }: Verbandgebruik, gevraagd: Categorie[]): Promise<void> {
  const zicht = await readZicht(tx, ref);
  const zonder = gevraagd.filter((categorie) => zicht.niveau(categorie) === '-');
  if (zonder.length === 0) return;
  const namen = zonder.map((categorie) => matrix.categorieen[categorie].naam).join('; ');
  throw fault('categorieen', `Dit ziet u zelf niet, dus u kunt het niet delen: ${namen}`);
}

type Nieuw = Input<typeof recordInstemming> & { id: string; houder: Houder };

function addFirst({ sql, actor, nu }: Tx, { verbandId, casusId }: Ref, { id, houder, ...given }: Nieuw) {
  const { soort, gegevenDoor, begindatum, einddatum = null } = given;
  return sql`
    insert into instemming (
      verband_id, id, casus_id, organisatie_id, soort, categorieen, omvang, ontvanger_id, ontvanger_kolom, gegeven_door,
      begindatum, periode, door, geregistreerd_op
    )
    values (
      ${verbandId}, ${id}, ${casusId}, ${actor.organisatieId}, ${soort}, ${given.categorieen},
      ${omvangOf(given.categorieen)}::bit(116), ${houder.organisatieId}, ${houder.kolom}, ${gegevenDoor}, ${begindatum},
      daterange(${begindatum}, ${einddatum}, '[]'), ${actor.medewerkerId}, ${nu}
    )`;
}

/** Four bits for every gegeven of the matrix, all set for what the consent is about: what it opens, the cell says. */
const omvangOf = (gekozen: Categorie[]): string =>
  categorieen.map((categorie) => (gekozen.includes(categorie) ? '1111' : '0000')).join('');

const withdraw: Handler<typeof withdrawInstemming> = async (
  tx,
  { verband, casusId, instemmingId: id, reden, versie },
) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  // A deelnemer may withdraw at any moment, also after the casus was closed (AVG 7, third paragraph).
  const casus = await takeCasus(tx, ref.verbandId, ref.casusId);
  const regels = await programmaOf(tx.sql, casus.programma, casus.programmaversie);
  const { intrekking } = await readInstemming(tx, ref, id);
  const rollen = await rollenOn(tx, ref, regels, casus.geslotenOp !== null);
  if (!mayRecord(regels, rollen)) throw new Problem('mag_niet');
  if (intrekking !== null) throw new Problem('instemming_al_ingetrokken');
  await closeVersion(tx, { act: 'instemming', casus, id }, versie, true);
  await addWithdrawn(tx, ref, { id, versie, reden });
  return readInstemming(tx, ref, id);
};

const list: Handler<typeof listInstemmingen> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const [{ gesloten }, { regels }] = await Promise.all([readZicht(tx, ref), readGebruik(tx, ref.verbandId)]);
  const instemmingen = await readInstemmingen(tx, ref);
  if (!mayRecord(regels, await rollenOn(tx, ref, regels, gesloten))) return { instemmingen, mag: [] };
  return { instemmingen, mag: gesloten ? ['withdrawInstemming'] : ['recordInstemming', 'withdrawInstemming'] };
};

export const routes = [
  route(recordInstemming, record),
  route(withdrawInstemming, withdraw),
  route(listInstemmingen, list),
];
