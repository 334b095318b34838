import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import type { Aanvraagsoort, Besluituitkomst } from '../programma/contract.ts';
import { passOn } from '../regie/doorgeven.ts';
import { addWaarneming } from '../waarneming/waarneming.ts';
import { readBlad } from './blad.ts';
import { recordBesluit } from './besluit.contract.ts';
import { actOnAanvraag, requireRunning } from './rij.ts';
import type { Zaak } from './rij.ts';
import { beginTermijn } from './termijn.ts';

type Conclusies = Record<string, boolean>;

const record: Handler<typeof recordBesluit> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  requireRunning(zaak.aanvraag);
  const uitkomst = choose('uitkomst', input.uitkomst, zaak.soort.uitkomsten);
  const { datum, bekendgemaaktOp = datum, conclusies } = input;
  notInFuture(tx, 'datum', datum);
  notBefore('datum', datum, zaak.aanvraag.ontvangenOp, 'de ontvangst van de aanvraag');
  notInFuture(tx, 'bekendgemaaktOp', bekendgemaaktOp);
  notBefore('bekendgemaaktOp', bekendgemaaktOp, datum, 'het besluit');
  checkConclusies(zaak.soort, uitkomst, conclusies);
  await addBesluit(tx, zaak, { ...uitkomst, sleutel: input.uitkomst, datum, bekendgemaaktOp, conclusies });
  await keepKenmerk(tx, zaak, uitkomst, datum);
  const overdrachtId = await afterRefusal(tx, zaak, uitkomst, input.naarOrganisatieId);
  return { ...(await readBlad(tx, zaak.casus, zaak.aanvraag.id)), overdrachtId };
};

/** Yes or no on each criterium, and an outcome that fits them. Why stays with who decided. */
function checkConclusies({ criteria }: Aanvraagsoort, { eist }: Besluituitkomst, conclusies: Conclusies): void {
  const vragen = Object.entries(criteria);
  const vreemd = Object.keys(conclusies).some((sleutel) => !Object.hasOwn(criteria, sleutel));
  const namen = vragen.map(([, { naam }]) => naam).join('; ');
  if (vreemd) throw fault('conclusies', `Kies uit: ${namen}`);
  if (eist === undefined) return;
  if (vragen.some(([sleutel]) => conclusies[sleutel] === undefined))
    throw fault('conclusies', `Zeg bij elk criterium ja of nee: ${namen}`);
  const alle = vragen.every(([sleutel]) => conclusies[sleutel] === true);
  if (alle === (eist === 'alle_criteria')) return;
  const zin = eist === 'alle_criteria' ? 'als aan alle criteria is voldaan' : 'als niet aan alle criteria is voldaan';
  throw fault('uitkomst', `Dit besluit past alleen ${zin}. Verbeter de conclusies of kies een ander besluit`);
}

type Gegeven = Pick<Besluituitkomst, 'gevolg'> & {
  sleutel: string;
  datum: string;
  bekendgemaaktOp: string;
  conclusies: Conclusies;
};

async function addBesluit({ sql, actor, nu }: Tx, { casus, aanvraag, soort }: Zaak, besluit: Gegeven): Promise<void> {
  const bezwaar = soort.bezwaar && beginTermijn(soort.bezwaar.termijn, besluit.bekendgemaaktOp);
  await sql`
    insert into besluit (
      verband_id, id, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, soort, datum, bekendgemaakt_op,
      uitkomst, gevolg, conclusies, bezwaar_tot, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${newId()}, ${casus.id}, ${actor.organisatieId}, ${aanvraag.organisatieId},
      ${aanvraag.categorie}, ${aanvraag.id}, ${aanvraag.soort}, ${besluit.datum}, ${besluit.bekendgemaaktOp},
      ${besluit.sleutel}, ${besluit.gevolg}, ${JSON.stringify(besluit.conclusies)}::text::jsonb,
      ${bezwaar?.uiterlijkeDatum ?? null}, ${actor.medewerkerId}, ${nu}
    )`;
}

/** What a register holds now is known of the deelnemer as well, with its day and its source; the register stays the register's. */
async function keepKenmerk(tx: Tx, { casus }: Zaak, { kenmerk }: Besluituitkomst, datum: string): Promise<void> {
  if (kenmerk === undefined) return;
  await addWaarneming(tx, casus, { ...kenmerk, datum, bron: 'register' });
}

/** A refusal is never an end: whose turn it is then is offered the regie, with the decision as the reason. */
function afterRefusal(tx: Tx, { casus, soort }: Zaak, uitkomst: Besluituitkomst, organisatieId: string | undefined) {
  if (uitkomst.gevolg !== 'afgewezen') return Promise.resolve(null);
  const reden = `${soort.naam}: ${uitkomst.naam}`;
  return passOn(tx, casus, { rol: soort.afwijzing.volgende, reden, organisatieId });
}

export const routes = [route(recordBesluit, record)];
