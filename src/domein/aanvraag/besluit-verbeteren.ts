import { z } from 'zod';
import { own } from '../../core/own.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { closeVersion, readVersion } from '../casus/versie.ts';
import { nietsTeDoen } from '../regie/doorgeven.ts';
import { addBesluit, afterRefusal, checkBesluit } from './besluit.ts';
import { correctBesluit } from './besluit.contract.ts';
import { followBesluit } from './bezwaar.ts';
import { readBlad } from './blad.ts';
import { moveKenmerk } from './kenmerk.ts';
import { actOnAanvraag } from './rij.ts';

const Oud = z.object({ uitkomst: z.string(), gevolg: z.string(), datum: z.iso.date() });

/** Only the besluit that stands can be corrected. What turns out to be a refusal is passed on as any other. */
const correct: Handler<typeof correctBesluit> = async (tx, input) => {
  const zaak = await actOnAanvraag(tx, input, 'besluit');
  const { casus, aanvraag, soort } = zaak;
  if (aanvraag.besluitId === null) throw new Problem('besluit_ontbreekt');
  const which = { act: 'besluit', casus, id: aanvraag.besluitId } as const;
  const oud = await readVersion(tx, which, Oud, tx.sql`uitkomst, gevolg, datum`);
  await closeVersion(tx, which, input.versie);
  const besluit = checkBesluit(tx, zaak, input);
  await addBesluit(tx, zaak, { id: which.id, versie: input.versie + 1 }, besluit);
  await followBesluit(tx, zaak, which.id, besluit);
  await moveKenmerk(tx, zaak, { kenmerk: own(soort.uitkomsten, oud.uitkomst)?.kenmerk, datum: oud.datum }, besluit);
  const refusedNow = oud.gevolg !== 'afgewezen';
  const doorgave = refusedNow ? await afterRefusal(tx, zaak, besluit, input.naarOrganisatieId) : nietsTeDoen;
  return { ...(await readBlad(tx, casus, aanvraag.id)), ...doorgave };
};

export const routes = [route(correctBesluit, correct)];
