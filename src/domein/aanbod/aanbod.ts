import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import { closeVersion, findVersion, readVersion } from '../casus/versie.ts';
import { Aanbod, recordAanbod, recordAanbodAntwoord } from './contract.ts';

type Inhoud = Omit<Aanbod, 'door' | 'geregistreerdOp'>;

const open = { antwoord: null, antwoordDatum: null, volgendeStap: null };

const record: Handler<typeof recordAanbod> = async (tx, { soort, datum, ...ref }) => {
  const casus = await actOn(tx, ref, 'aanbod');
  const { richting, passend } = choose('soort', soort, casus.regels.aanbod);
  notInFuture(tx, 'datum', datum);
  const begin = { id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, ...open };
  return addVersion(tx, casus, { ...begin, soort, richting, passend, datum });
};

/** The whole casusteam may record the answer; the aanbod stays with the organisation that made it. */
const answer: Handler<typeof recordAanbodAntwoord> = async (tx, input) => {
  const { aanbodId: id, versie, antwoord, antwoordDatum = tx.vandaag } = input;
  const casus = await actOn(tx, input, 'aanbod');
  const current = await readVersion(tx, { act: 'aanbod', casus, id }, Aanbod, columns(tx));
  if (current.antwoord !== null) throw new Problem('aanbod_al_beantwoord');
  notInFuture(tx, 'antwoordDatum', antwoordDatum);
  notBefore('antwoordDatum', antwoordDatum, current.datum, 'de dag van het aanbod');
  const refused = antwoord === 'geweigerd';
  if (refused) choose('volgendeStap', input.volgendeStap, casus.regels.weigeringen.aanbod.stappen);
  const volgendeStap = refused ? (input.volgendeStap ?? null) : null;
  await closeVersion(tx, { act: 'aanbod', casus, id }, versie, true);
  return addVersion(tx, casus, { ...current, versie: versie + 1, antwoord, antwoordDatum, volgendeStap });
};

/** Who begins a traject has said yes to the aanbod it comes from, if that was not known yet. */
export async function acceptAanbod(tx: Tx, casus: CasusInHand, id: string, begindatum: string): Promise<void> {
  const current = await findVersion(tx, { act: 'aanbod', casus, id }, Aanbod, columns(tx));
  if (!current) throw fault('aanbodId', 'Dit aanbod hoort niet bij deze casus. Kies een ander aanbod');
  if (current.antwoord === 'geweigerd')
    throw fault('aanbodId', 'Dit aanbod is geweigerd. Leg eerst een nieuw aanbod vast');
  if (current.antwoord === 'aanvaard') return;
  notBefore('begindatum', begindatum, current.datum, 'de dag van het aanbod');
  const antwoordDatum = begindatum < tx.vandaag ? begindatum : tx.vandaag;
  await closeVersion(tx, { act: 'aanbod', casus, id }, current.versie, true);
  await addVersion(tx, casus, { ...current, versie: current.versie + 1, antwoord: 'aanvaard', antwoordDatum });
}

const columns = ({ sql }: Tx) => sql`
  id, versie, organisatie_id, soort, richting, passend, datum, antwoord, antwoord_datum, volgende_stap, door,
  geregistreerd_op`;

async function addVersion(tx: Tx, casus: CasusInHand, aanbod: Inhoud): Promise<Aanbod> {
  const { sql, actor, nu } = tx;
  const rows = await sql`
    insert into aanbod (
      verband_id, id, versie, casus_id, organisatie_id, soort, richting, passend, datum, antwoord, antwoord_datum,
      volgende_stap, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${aanbod.id}, ${aanbod.versie}, ${casus.id}, ${aanbod.organisatieId}, ${aanbod.soort},
      ${aanbod.richting}, ${aanbod.passend}, ${aanbod.datum}, ${aanbod.antwoord}, ${aanbod.antwoordDatum},
      ${aanbod.volgendeStap}, ${actor.medewerkerId}, ${nu}
    )
    returning ${columns(tx)}`;
  return one(Aanbod, rows);
}

export const routes = [route(recordAanbod, record), route(recordAanbodAntwoord, answer)];
