import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultOn, outsiders, shut, verband } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { recordContactpoging } from '../contactpoging/contract.ts';
import { endBetrokkenheid, recordBetrokkenheid } from './contract.ts';

let world: World;
let casusId: string;
const begin = '2014-03-10T09:00:00Z';

beforeAll(async () => {
  world = await createWorld(begin);
});
beforeEach(async () => {
  world.clock.now = new Date(begin);
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  world.clock.now = new Date('2014-03-11T09:00:00Z');
});
afterAll(() => world.end());

const bring = async (collega: string, rol: string, door = 'rosa-okafor') =>
  (await world.as(door))(recordBetrokkenheid, { verband, casusId, medewerkerId: world.id(collega), rol });
const take = async (betrokkenheidId: string, door = 'rosa-okafor', versie = 1) =>
  (await world.as(door))(endBetrokkenheid, { verband, casusId, betrokkenheidId, versie });
const see = async (wie: string) => (await world.as(wie))(getCasus, { verband, casusId });
const poging = { datum: '2014-03-11', kanaal: 'brief', resultaat: 'geen_gehoor' } as const;

describe('a colleague who is brought in', () => {
  test('sees and acts from that moment, and not before it', async () => {
    const noor = await world.as('noor-visser');
    await expect(noor(getCasus, { verband, casusId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(noor(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    const { id } = await bring('noor-visser', 'behandelaar');
    const { team, inzage, mag } = await noor(getCasus, { verband, casusId });
    expect(team.map(({ naam, rol, betrokkenheidId }) => [naam, rol, betrokkenheidId === id])).toEqual([
      ['Rosa Okafor', 'regiehouder', false],
      ['Inge Vermeulen', 'arbeidsdeskundige', false],
      ['Noor Visser', 'behandelaar', true],
    ]);
    expect(inzage.map(({ categorie }) => categorie)).toContain('overdracht');
    expect(mag).not.toContain('recordBetrokkenheid');
    await noor(recordContactpoging, { verband, casusId, ...poging });
  });

  test('reads the rows of 25 only while the matrix gives them, as every other view', async () => {
    const seen = (wie: string) =>
      world.query(
        wie,
        (sql) => sql`
          select b.medewerker_id, t.rollen
          from inzage.betrokkenheid b
          join inzage.toegang t on t.verband_id = b.verband_id and t.casus_id = b.casus_id
          where b.casus_id = ${casusId} and b.vervallen_op is null`,
      );
    expect(await seen('noor-visser')).toHaveLength(0);
    await bring('noor-visser', 'behandelaar');
    const rows = await seen('noor-visser');
    expect(rows.map((row) => row['rollen'])).toEqual([['behandelaar'], ['behandelaar'], ['behandelaar']]);
  });

  test('is brought in by the regisseur or the coordinator of that organisation, and by nobody else', async () => {
    for (const wie of ['inge-vermeulen', 'carla-smit'])
      await expect(bring('noor-visser', 'behandelaar', wie)).rejects.toMatchObject({ code: 'mag_niet' });
    for (const wie of outsiders.filter((slug) => slug !== 'petra-kramer'))
      await expect(bring('noor-visser', 'behandelaar', wie)).rejects.toMatchObject({ code: 'niet_gevonden' });
    const { id } = await bring('noor-visser', 'behandelaar', 'hanna-mol');
    for (const wie of ['ruud-buiten', 'tarik-bulut'])
      await expect(take(id, wie)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(take(id, 'inge-vermeulen')).rejects.toMatchObject({ code: 'mag_niet' });
    await take(id, 'hanna-mol');
  });

  test('has that role today, in this programme, and not twice', async () => {
    const andere = faultOn(
      'medewerkerId',
      'Deze collega heeft vandaag in dit verband niet de rol arbeidsdeskundige. Kies een ander',
    );
    await expect(bring('noor-visser', 'arbeidsdeskundige')).rejects.toMatchObject(andere);
    await expect(bring('ruud-buiten', 'arbeidsdeskundige')).rejects.toMatchObject(andere);
    await expect(bring('noor-visser', 'constructor')).rejects.toMatchObject(
      faultOn('rol', 'Kies uit: regiehouder; arbeidsdeskundige; klantmanager; behandelaar; coördinator; projectleider'),
    );
    const twice = { code: 'betrokkenheid_loopt_al', message: 'Deze collega heeft die rol al in deze casus' };
    await expect(bring('inge-vermeulen', 'arbeidsdeskundige')).rejects.toMatchObject(twice);
    await bring('noor-visser', 'behandelaar');
    await expect(bring('noor-visser', 'behandelaar')).rejects.toMatchObject(twice);
  });

  test('comes in no casus that is closed', async () => {
    await shut(world, casusId);
    await expect(bring('noor-visser', 'behandelaar')).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});

describe('a colleague who is taken out', () => {
  test('leaves the open afspraken to the regisseur, acts no more and reads until the afrondingstermijn is over', async () => {
    const { id } = await bring('noor-visser', 'behandelaar');
    const noor = await world.as('noor-visser');
    const wat = { wat: 'Samen naar de open dag', wie: 'medewerker', datum: '2014-03-20' } as const;
    const { id: afspraakId } = await noor(recordAfspraak, { verband, casusId, ...wat });
    expect(await take(id)).toMatchObject({ id, rol: 'behandelaar', afspraken: 1 });
    const { afspraken, team } = await see('rosa-okafor');
    expect(afspraken).toMatchObject([{ id: afspraakId, wat: wat.wat, eigenaar: { naam: 'Rosa Okafor' } }]);
    expect(team.map(({ naam }) => naam)).not.toContain('Noor Visser');
    expect(await see('noor-visser')).toMatchObject({ inzageTot: '2014-03-25' });
    await expect(noor(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    world.clock.now = new Date('2014-03-26T09:00:00Z');
    await expect(see('noor-visser')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('of two roles keeps the other, and what was agreed with it', async () => {
    const { id } = await bring('noor-visser', 'behandelaar');
    await bring('noor-visser', 'regiehouder');
    const wat = { wat: 'Bellen', wie: 'medewerker', datum: '2014-03-20' } as const;
    await (
      await world.as('noor-visser')
    )(recordAfspraak, { verband, casusId, ...wat });
    expect(await take(id)).toMatchObject({ afspraken: 0 });
    expect(await see('noor-visser')).toMatchObject({ inzageTot: null, afspraken: [{ eigenaar: { zelf: true } }] });
  });

  test('goes once, and never with the regie', async () => {
    const { team } = await see('rosa-okafor');
    const eigen = team.find(({ metRegie }) => metRegie)?.betrokkenheidId ?? '';
    await expect(take(eigen)).rejects.toMatchObject({
      code: 'regie_eerst_overdragen',
      message: 'Draag eerst de regie over',
    });
    const { id } = await bring('noor-visser', 'behandelaar');
    await expect(take(id, 'rosa-okafor', 2)).rejects.toMatchObject({ code: 'versie_verouderd' });
    await take(id);
    await expect(take(id)).rejects.toMatchObject({ code: 'periode_al_beeindigd' });
    await expect(take(casusId)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await bring('noor-visser', 'behandelaar');
  });

  test('stands in the timeline, coming and going, with who did it; the logs hold both', async () => {
    const { id } = await bring('noor-visser', 'behandelaar');
    world.clock.now = new Date('2014-03-12T09:00:00Z');
    await take(id, 'hanna-mol');
    const { tijdlijn } = await (await world.as('inge-vermeulen'))(listTijdlijn, { verband, casusId });
    const team = { collega: 'Noor Visser', organisatie: 'De Brug', rol: 'behandelaar' };
    expect(tijdlijn.map(({ soort }) => soort)).toEqual(['betrokkenheid', 'betrokkenheid', 'opening']);
    expect(tijdlijn.slice(0, 2)).toMatchObject([
      { datum: '2014-03-12', door: { naam: 'Hanna Mol' }, gegevens: { ...team, weg: true } },
      { datum: '2014-03-11', door: { naam: 'Rosa Okafor' }, gegevens: { ...team, weg: false } },
    ]);
    const logged = await world.owner`
      select distinct operatie from dataverwerking where operatie like '%Betrokkenheid' order by 1`;
    expect(logged.map((row) => row['operatie'])).toEqual(['endBetrokkenheid', 'recordBetrokkenheid']);
  });
});
