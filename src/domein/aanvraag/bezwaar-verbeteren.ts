import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import { maybe, one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { notBefore, notInFuture } from '../casus/dagen.ts';
import { closeVersion } from '../casus/versie.ts';
import { correctBesluitOpBezwaar, correctBezwaar } from './besluit.contract.ts';
import { Bezwaar, addBezwaar, bezwaren, readBesluit, setHerroepen, weighBezwaar } from './bezwaar.ts';
import type { Besluit } from './bezwaar.ts';
import { readBlad } from './blad.ts';
import { actOnAanvraag } from './rij.ts';
import type { Zaak } from './rij.ts';
import { advance } from './termijn.ts';

/** Whether it came in time and when its answer is due follow; after one that was right, so does the term of the new besluit. */
const correct: Handler<typeof correctBezwaar> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'aanvraag', 'besluit');
  const { casus, aanvraag } = zaak;
  const oud = await readBezwaar(tx, zaak, input.bezwaarId);
  const nieuw = weighBezwaar(tx, zaak, await readBesluit(tx, zaak, oud.besluitId), input);
  if (oud.datum !== null && input.ingediendOp > oud.datum)
    throw fault('ingediendOp', `Op dit bezwaar is al besloten op ${showDatum(oud.datum)}. Vul een eerdere dag in`);
  await closeVersion(tx, { act: 'bezwaar', casus, id: oud.id }, input.versie);
  await addBezwaar(tx, zaak, { ...oud, ...nieuw, versie: input.versie + 1 });
  if (oud.uitkomst === 'gegrond') await advance(tx, zaak);
  return readBlad(tx, casus, aanvraag.id);
};

async function readBezwaar(tx: Tx, zaak: Zaak, id: string): Promise<Bezwaar> {
  const found = maybe(Bezwaar, await tx.sql`${bezwaren(tx, zaak)} and id = ${id}`);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

/** Who took the besluit answers the bezwaar (Awb 7:11), and puts that answer right. */
const correctAnswer: Handler<typeof correctBesluitOpBezwaar> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag } = zaak;
  const oud = await readBezwaar(tx, zaak, input.bezwaarId);
  if (oud.uitkomst === null) throw new Problem('bezwaar_zonder_besluit');
  const besluit = await readBesluit(tx, zaak, oud.besluitId);
  if (besluit.organisatieId !== tx.actor.organisatieId) throw new Problem('mag_niet');
  const { uitkomst, datum } = input;
  notInFuture(tx, 'datum', datum);
  notBefore('datum', datum, oud.ingediendOp, 'het bezwaar');
  await checkSince(tx, zaak, { oud, besluit, uitkomst, datum });
  await closeVersion(tx, { act: 'bezwaar', casus, id: oud.id }, input.versie, true);
  await addBezwaar(tx, zaak, { ...oud, uitkomst, datum, versie: input.versie + 1 });
  await followAnswer(tx, zaak, { oud, besluit, uitkomst, datum });
  return readBlad(tx, casus, aanvraag.id);
};

type Antwoord = { oud: Bezwaar; besluit: Besluit; uitkomst: string; datum: string };

/** What was done since may rest on what was answered; then the answer cannot turn round any more. */
async function checkSince(tx: Tx, zaak: Zaak, { oud, besluit, uitkomst, datum }: Antwoord): Promise<void> {
  if (oud.uitkomst === 'gegrond') {
    const since = await findSince(tx, zaak, oud.besluitId);
    if (since && uitkomst !== 'gegrond')
      throw fault('uitkomst', `${since.zin}. Het eerste besluit kan niet terugkomen`);
    if (since && datum > since.datum && datum !== oud.datum)
      throw fault('datum', `${since.zin}. Vul een eerdere dag in`);
  } else if (uitkomst === 'gegrond') {
    if (besluit.herroepenOp !== null)
      throw fault('uitkomst', `Een ander bezwaar nam dit besluit al weg op ${showDatum(besluit.herroepenOp)}`);
    const open = await tx.sql`${bezwaren(tx, zaak)} and besluit_id = ${oud.besluitId} and uitkomst is null`;
    if (open.length > 0)
      throw fault('uitkomst', 'Er loopt nog een ander bezwaar tegen dit besluit. Beslis daar eerst op');
  }
}

const Since = z.object({ datum: z.iso.date().nullable() });

/** What the aanvraag came to after its besluit was taken away: another besluit, or it was withdrawn. */
async function findSince({ sql }: Tx, { casus, aanvraag }: Zaak, besluitId: string) {
  const rows = await sql`
    select min(datum) as datum
    from besluit
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and aanvraag_id = ${aanvraag.id}
      and vervallen_op is null and id > ${besluitId}`;
  const { datum } = one(Since, rows);
  if (datum !== null) return { datum, zin: `Er is al opnieuw besloten op ${showDatum(datum)}` };
  const { ingetrokkenOp } = aanvraag;
  return ingetrokkenOp === null
    ? undefined
    : { datum: ingetrokkenOp, zin: `De aanvraag is ingetrokken op ${showDatum(ingetrokkenOp)}` };
}

/** The besluit is taken away from another day on, or after all, or it was right and its own term counts again. */
async function followAnswer(tx: Tx, zaak: Zaak, { oud, besluit, uitkomst, datum }: Antwoord): Promise<void> {
  const [was, is] = [oud.uitkomst === 'gegrond', uitkomst === 'gegrond'];
  if (!was && !is) return;
  if (!is || besluit.herroepenOp !== datum) await setHerroepen(tx, zaak, oud.besluitId, is ? datum : null);
  if (was && is) return advance(tx, zaak);
  return advance(tx, zaak, is ? { verwachteDatum: null, besluitDatum: null } : { besluitDatum: besluit.datum });
}

export const routes = [route(correctBezwaar, correct), route(correctBesluitOpBezwaar, correctAnswer)];
