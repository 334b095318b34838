import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { choose } from '../casus/keuze.ts';
import type { Version } from '../casus/versie.ts';
import type { Aanvraagsoort, Besluituitkomst } from '../programma/contract.ts';
import { nietsTeDoen, passOn } from '../regie/doorgeven.ts';
import type { Doorgave } from '../regie/doorgeven.ts';
import { readBlad } from './blad.ts';
import { recordBesluit } from './besluit.contract.ts';
import { keepKenmerk } from './kenmerk.ts';
import { actOnAanvraag, requireRunning } from './rij.ts';
import type { Zaak } from './rij.ts';
import { beginTermijn } from './termijn.ts';

type Conclusies = Record<string, boolean>;

const record: Handler<typeof recordBesluit> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  requireRunning(zaak.aanvraag);
  const besluit = checkBesluit(tx, zaak, input);
  await addBesluit(tx, zaak, { id: newId(), versie: 1 }, besluit);
  await keepKenmerk(tx, zaak, besluit);
  const doorgave = await afterRefusal(tx, zaak, besluit, input.naarOrganisatieId);
  return { ...(await readBlad(tx, zaak.casus, zaak.aanvraag.id)), ...doorgave };
};

type Input = { uitkomst: string; datum: string; bekendgemaaktOp?: string | undefined; conclusies: Conclusies };

/** A besluit of the programme, on days that can be, and that fits what was concluded. */
export function checkBesluit(tx: Tx, { soort, aanvraag }: Zaak, input: Input): Besluit {
  const uitkomst = choose('uitkomst', input.uitkomst, soort.uitkomsten);
  const { datum, bekendgemaaktOp = datum, conclusies } = input;
  notInFuture(tx, 'datum', datum);
  notBefore('datum', datum, aanvraag.ontvangenOp, 'de ontvangst van de aanvraag');
  notInFuture(tx, 'bekendgemaaktOp', bekendgemaaktOp);
  notBefore('bekendgemaaktOp', bekendgemaaktOp, datum, 'het besluit');
  checkConclusies(soort, uitkomst, conclusies);
  const bezwaar = soort.bezwaar && beginTermijn(soort.bezwaar.termijn, bekendgemaaktOp);
  const bezwaarTot = bezwaar?.uiterlijkeDatum ?? null;
  return { ...uitkomst, sleutel: input.uitkomst, datum, bekendgemaaktOp, conclusies, bezwaarTot };
}

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

/** What was decided, with what the programme says of that outcome. */
export type Besluit = Besluituitkomst & {
  sleutel: string;
  datum: string;
  bekendgemaaktOp: string;
  bezwaarTot: string | null;
  conclusies: Conclusies;
};

/** Lays down a version of a besluit, in the name of the organisation of who decides. */
export async function addBesluit(tx: Tx, { casus, aanvraag }: Zaak, { id, versie }: Version, besluit: Besluit) {
  const { sql, actor, nu } = tx;
  await sql`
    insert into besluit (
      verband_id, id, versie, casus_id, organisatie_id, aanvrager_id, categorie, aanvraag_id, soort, datum,
      bekendgemaakt_op, uitkomst, gevolg, conclusies, bezwaar_tot, door, geregistreerd_op
    )
    values (
      ${casus.verbandId}, ${id}, ${versie}, ${casus.id}, ${actor.organisatieId}, ${aanvraag.organisatieId},
      ${aanvraag.categorie}, ${aanvraag.id}, ${aanvraag.soort}, ${besluit.datum}, ${besluit.bekendgemaaktOp},
      ${besluit.sleutel}, ${besluit.gevolg}, ${JSON.stringify(besluit.conclusies)}::text::jsonb, ${besluit.bezwaarTot},
      ${actor.medewerkerId}, ${nu}
    )`;
}

/** A refusal is never an end: whose turn it is then is offered the regie, with the decision as the reason. */
export function afterRefusal(
  tx: Tx,
  { casus, soort }: Zaak,
  uitkomst: Besluituitkomst,
  organisatieId: string | undefined,
): Promise<Doorgave> {
  if (uitkomst.gevolg !== 'afgewezen') return Promise.resolve(nietsTeDoen);
  const reden = `${soort.naam}: ${uitkomst.naam}`;
  return passOn(tx, casus, { rol: soort.afwijzing.volgende, reden, organisatieId });
}

export const routes = [route(recordBesluit, record)];
