import { showDatum } from '../../core/datum.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { actOn } from '../casus/act.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { requireEigen } from '../casus/eigen.ts';
import { choose } from '../casus/keuze.ts';
import type { Aanvraagsoort } from '../programma/contract.ts';
import { addDuur } from '../programma/duur.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import { bringBeslisser } from './beslisser.ts';
import { readBlad } from './blad.ts';
import { correctAanvraag, recordAanvraag, recordVerwachting, withdrawAanvraag } from './contract.ts';
import { rollenFor } from './recht.ts';
import { actOnAanvraag, addAanvraag, requireRunning } from './rij.ts';
import type { Aanvraagrij } from './rij.ts';
import { advance, beginTermijn } from './termijn.ts';

const record: Handler<typeof recordAanvraag> = async (tx, input) => {
  const casus = await actOn(tx, input, 'aanvraag');
  const soort = choose('soort', input.soort, casus.regels.aanvragen);
  const [rol] = rollenFor(tx, casus, soort, ['aanvraag']);
  if (rol === undefined) throw new Problem('mag_niet');
  await requireEigen(tx, casus, soort.categorie);
  checkDagen(tx, soort, input);
  const { aanvrager, ontvangenOp, geinformeerdOp = null, verwachteDatum = null } = input;
  checkVerwachting(tx, verwachteDatum, ontvangenOp);
  const rij: Aanvraagrij = {
    ...{ id: newId(), versie: 1, organisatieId: tx.actor.organisatieId, rol, soort: input.soort, aanvrager },
    ...{ categorie: categorieen.indexOf(soort.categorie) + 1, ontvangenOp, geinformeerdOp, verwachteDatum },
    ...{ ...beginTermijn(soort.beslistermijn, ontvangenOp), ingetrokkenOp: null, besluitId: null, besluitDatum: null },
  };
  await addAanvraag(tx, casus, rij);
  await bringBeslisser(tx, casus, soort);
  return readBlad(tx, casus, rij.id);
};

type Dagen = { ontvangenOp: string; geinformeerdOp?: string | undefined };

/** Who may end up in a register hears that beforehand (Wfsv 38d lid 8). */
function checkDagen(tx: Tx, soort: Aanvraagsoort, { ontvangenOp, geinformeerdOp }: Dagen): void {
  notInFuture(tx, 'ontvangenOp', ontvangenOp);
  if (geinformeerdOp === undefined) {
    if (!soort.informeren) return;
    throw fault('geinformeerdOp', 'De deelnemer moet dit vooraf weten (Wfsv 38d lid 8). Vul in wanneer het is verteld');
  }
  notInFuture(tx, 'geinformeerdOp', geinformeerdOp);
  if (soort.informeren && geinformeerdOp > ontvangenOp) {
    const melding = `De deelnemer moet dit vooraf weten. Deze dag ligt na de aanvraag (${showDatum(ontvangenOp)})`;
    throw fault('geinformeerdOp', melding);
  }
}

/** Practice may take a year longer than the law says, so a day far ahead is no slip of the pen; three years is. */
function checkVerwachting(tx: Tx, verwachteDatum: string | null, ontvangenOp: string): void {
  if (verwachteDatum === null) return;
  notBefore('verwachteDatum', verwachteDatum, ontvangenOp, 'de ontvangst van de aanvraag');
  if (verwachteDatum > addDuur(tx.vandaag, 'P3Y'))
    throw fault('verwachteDatum', 'Deze dag ligt meer dan drie jaar vooruit. Vul een eerdere dag in');
}

const correct: Handler<typeof correctAanvraag> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'aanvraag');
  if (zaak.aanvraag.organisatieId !== tx.actor.organisatieId) throw new Problem('mag_niet');
  requireVersion(zaak.aanvraag, input.versie);
  checkDagen(tx, zaak.soort, input);
  const { aanvrager, ontvangenOp, geinformeerdOp = null } = input;
  await advance(tx, zaak, { aanvrager, ontvangenOp, geinformeerdOp });
  return readBlad(tx, zaak.casus, input.aanvraagId);
};

function requireVersion({ versie }: Aanvraagrij, read: number): void {
  if (versie !== read) throw new Problem('versie_verouderd');
}

/** Who asked and who decides may both say when a besluit is to be expected. */
const expect: Handler<typeof recordVerwachting> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'aanvraag', 'besluit');
  requireRunning(zaak.aanvraag);
  requireVersion(zaak.aanvraag, input.versie);
  checkVerwachting(tx, input.verwachteDatum, zaak.aanvraag.ontvangenOp);
  const { verwachteDatum } = input;
  await advance(tx, zaak, { verwachteDatum, uiterlijkeDatum: zaak.aanvraag.uiterlijkeDatum });
  return readBlad(tx, zaak.casus, input.aanvraagId);
};

const withdraw: Handler<typeof withdrawAanvraag> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'aanvraag');
  requireRunning(zaak.aanvraag);
  requireVersion(zaak.aanvraag, input.versie);
  notInFuture(tx, 'datum', input.datum);
  notBefore('datum', input.datum, zaak.aanvraag.ontvangenOp, 'de ontvangst van de aanvraag');
  await advance(tx, zaak, { ingetrokkenOp: input.datum, uiterlijkeDatum: zaak.aanvraag.uiterlijkeDatum });
  return readBlad(tx, zaak.casus, input.aanvraagId);
};

export const routes = [
  route(recordAanvraag, record),
  route(correctAanvraag, correct),
  route(recordVerwachting, expect),
  route(withdrawAanvraag, withdraw),
];
