import { newId } from '../../src/core/id.ts';
import { verband } from '../filled.ts';
import type { Filled } from '../filled.ts';
import type { World } from '../world.ts';
import { copy, later } from './kopie.ts';

/** Of the acts in which partners meet, and of the work that they find, rows in every state. */

/** An open casus of somebody else, under rules without a table. */
async function openUnder(world: World, rules: { programma?: string; programmaversie: number }): Promise<void> {
  const where = `regisseur_id = '${world.id('mariska-de-wit')}' and programmaversie = 2`;
  const deelnemer_id = newId();
  const here = `verband_id = '${world.id(verband)}'`;
  await copy(world, { table: 'deelnemer', where: here, over: { id: deelnemer_id } });
  await copy(world, { table: 'casus', where, over: { id: newId(), deelnemer_id, overdracht_id: null, ...rules } });
}

/** A selection table in the rules of today, and casussen that are not under it. */
async function layTable(world: World, casusId: string): Promise<void> {
  const { owner } = world;
  await openUnder(world, { programmaversie: 1 });
  await openUnder(world, { programma: 'een-ander-programma', programmaversie: 2 });
  const tafel = JSON.stringify({ selectietafel: { criteria: { uren: { kenmerk: 'werkuren' } } } });
  await owner.unsafe(
    `update programmaversie set inhoud = (inhoud::jsonb || $1::text::jsonb)::json
     where (programma, versie) = (select programma, programmaversie from casus where id = $2::text::uuid)`,
    [tafel, casusId],
  );
  const where = `casus_id = '${casusId}'`;
  const [elders] = await owner`select id from casus where id <> ${casusId} and gesloten_op is null limit 1`;
  const said = { table: 'beoordeling', where };
  await copy(world, { ...said, over: { id: newId(), oordeel: 'geschikt', datum: '2014-03-11', vervallen_op: later } });
  await copy(world, { ...said, over: { id: newId(), oordeel: 'ongeschikt', casus_id: elders?.['id'] } });
  const done = { tekst: null, soort: 'scholing', afloop: 'vervuld', afloop_datum: '2014-03-10' };
  const aanbieder = { aanbieder_id: world.id('de-brug') };
  await copy(world, { table: 'benodigdheid', where, over: { id: newId(), ...done, ...aanbieder } });
}

/** Work that has ended, and of everything that can be left open something filled in. */
async function endWork(world: World, casusId: string): Promise<void> {
  const { owner } = world;
  const where = `casus_id = '${casusId}'`;
  const past = { id: newId(), periode: '[2013-01-01,2013-02-01)', afloop: 'beeindigd' };
  const waar = { plaatsing_id: newId(), inlener_kenmerk: '12345', functie: 'geheim werk' };
  await copy(world, { table: 'detachering', where, over: { ...past, ...waar } });
  await owner`update plaatsing set functie = 'geheim werk' where casus_id = ${casusId}`;
  await owner`update trajectplek set afloop = 'gestopt' where casus_id = ${casusId}`;
  const asked = { verwachte_datum: '2014-05-01', ingetrokken_op: '2014-03-10' };
  await copy(world, { table: 'aanvraag', where, over: { id: newId(), ...asked } });
  await copy(world, { table: 'aanvraag', where, over: { id: newId(), categorie: 5 } });
  const over = { id: newId(), uiterlijke_datum: '2014-06-01', uitkomst: 'gegrond', datum: '2014-03-10' };
  await copy(world, { table: 'bezwaar', where, over });
  const [besluit] = await owner`select aanvraag_id from besluit where casus_id = ${casusId}`;
  const old = { id: newId(), aanvraag_id: besluit?.['aanvraagId'], herroepen_op: '2014-03-10' };
  await copy(world, { table: 'besluit', where, over: old });
}

/** A day that the programme weighs, by which figures tell what is to be expected. */
async function expectDay(world: World, casusId: string): Promise<void> {
  const over = { id: newId(), kenmerk: 'verwachte_uitstroom', weegwaarde: '2014-07-01' };
  await copy(world, { table: 'waarneming', where: `casus_id = '${casusId}'`, over });
}

/** At the casusoverleg: colleagues with and without a part in the casus, one who left, and one casus more. */
async function sitTogether(world: World, casusId: string): Promise<void> {
  const { owner, id } = world;
  const seat = (slug: string, organisatie: string, over = {}) => ({
    ...{ id: newId(), medewerker_id: id(slug), organisatie_id: id(organisatie), ...over },
  });
  for (const over of [
    seat('inge-vermeulen', 'uwv-amsterdam'),
    seat('tarik-bulut', 'uwv-amsterdam'),
    seat('noor-visser', 'de-brug', { vervallen_op: later }),
  ]) {
    await copy(world, { table: 'overlegdeelname', over });
  }
  const [elders] = await owner`select id from casus where regisseur_id = ${id('mariska-de-wit')}`;
  const where = `casus_id = '${casusId}'`;
  const point = { table: 'agendapunt', where };
  await copy(world, { ...point, over: { id: newId(), casus_id: elders?.['id'] } });
  await copy(world, { ...point, over: { id: newId(), casus_id: elders?.['id'], vervallen_op: later } });
  await owner`
    update agendapunt
    set weg = array[${id('inge-vermeulen')}::uuid], uitkomst = 'besproken'
    where casus_id = ${casusId}`;
}

export async function keepSamen({ world, ids }: Filled): Promise<void> {
  const casusId = ids['casusId'] ?? '';
  await layTable(world, casusId);
  await endWork(world, casusId);
  await expectDay(world, casusId);
  await sitTogether(world, casusId);
}
