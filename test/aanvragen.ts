import { newId } from '../src/core/id.ts';
import type { World } from './world.ts';

/** An aanvraag with everything that can happen to it, laid down as if its programme had one. */
export async function keepAanvraag(world: World, verband: string, casusId: string): Promise<Record<string, string>> {
  const { owner, clock, id } = world;
  const aanvraagId = newId();
  const act = {
    ...{ verband_id: id(verband), casus_id: casusId, organisatie_id: id('uwv-amsterdam'), categorie: 26 },
    ...{ door: id('inge-vermeulen'), geregistreerd_op: clock.now.toISOString() },
  };
  const dag = '2014-03-10';
  const vraag = { rol: 'arbeidsdeskundige', soort: 'beoordeling', aanvrager: 'deelnemer', ontvangen_op: dag };
  const of = () => ({ ...act, id: newId(), aanvrager_id: id('uwv-amsterdam'), aanvraag_id: aanvraagId });
  const besluit = { ...of(), soort: 'beoordeling', datum: dag, bekendgemaakt_op: dag, uitkomst: 'niet' };
  const stil = { reden: 'aanvulling', periode: `[${dag},)` };
  const langer = { duur: 'P6W', grond: 'drukte', meegedeeld_op: dag };
  await owner`insert into aanvraag ${owner({ ...act, ...vraag, id: aanvraagId, uiterlijke_datum: '2014-06-16' })}`;
  const opschorting = { ...of(), ...stil };
  await owner`insert into opschorting ${owner(opschorting)}`;
  const verlenging = { ...of(), ...langer };
  await owner`insert into verlenging ${owner(verlenging)}`;
  await owner`insert into besluit ${owner({ ...besluit, gevolg: 'afgewezen' })}`;
  const bezwaar = { ...of(), besluit_id: besluit.id, ingediend_op: dag };
  await owner`insert into bezwaar ${owner(bezwaar)}`;
  return { aanvraagId, opschortingId: opschorting.id, verlengingId: verlenging.id, bezwaarId: bezwaar.id };
}
