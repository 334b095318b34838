import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import {
  getOverdracht,
  listOverdrachten,
  recordOverdracht,
  recordOverdrachtAntwoord,
  transferCaseload,
  withdrawOverdracht,
} from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true } as const;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());
beforeEach(async () => {
  world.clock.now = new Date('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});

const move = (iso: string): void => void (world.clock.now = new Date(iso));

async function offer(slug = 'rosa-okafor', naar = 'de-brug', naarMedewerker?: string) {
  const sender = await world.as(slug);
  return sender(recordOverdracht, {
    verband,
    casusId,
    naarOrganisatieId: world.id(naar),
    ...(naarMedewerker && { naarMedewerkerId: world.id(naarMedewerker) }),
    reden: 'Woont nu bij De Brug.',
  });
}

const casusRow = async () => (await world.owner`select * from casus where id = ${casusId}`)[0];

const answer = async (slug: string, overdrachtId: string, uitkomst: 'geaccepteerd' | 'geweigerd', more = {}) =>
  (await world.as(slug))(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst, ...more });

const periods = () => world.owner`
  select medewerker_id, lower(periode) as van, upper(periode) as tot
  from regie
  where casus_id = ${casusId} and vervallen_op is null
  order by lower(periode)`;

describe('an overdracht', () => {
  test('leaves the sender accountable until it is accepted, then moves regie, team and the next appointment', async () => {
    const rosa = await world.as('rosa-okafor');
    await rosa(recordAfspraak, {
      verband,
      casusId,
      wat: 'Kennismaken bij De Brug',
      wie: 'deelnemer',
      datum: '2014-03-20',
    });
    const { id, antwoordVoor, escalatie } = await offer();
    expect({ antwoordVoor, escalatie }).toEqual({ antwoordVoor: '2014-03-24', escalatie: 'Hanna Mol' });
    expect(await casusRow()).toMatchObject({ regisseurId: world.id('rosa-okafor'), overdrachtId: id });
    move('2014-03-12T10:00:00Z');
    await answer('noor-visser', id, 'geaccepteerd');
    const casus = await casusRow();
    expect(casus).toMatchObject({
      regisseurId: world.id('noor-visser'),
      overdrachtId: null,
      aandachtReden: 'afspraak',
    });
    expect(casus?.['betrokken']).not.toContain(world.id('rosa-okafor'));
    expect(casus?.['betrokken']).toContain(world.id('inge-vermeulen'));
    expect(await periods()).toEqual([
      { medewerkerId: world.id('rosa-okafor'), van: '2014-03-10T09:00:00.000Z', tot: '2014-03-12T10:00:00.000Z' },
      { medewerkerId: world.id('noor-visser'), van: '2014-03-12T10:00:00.000Z', tot: null },
    ]);
    const [afspraak] = await world.owner`
      select eigenaar_id, versie from afspraak where casus_id = ${casusId} and vervallen_op is null`;
    expect(afspraak).toEqual({ eigenaarId: world.id('noor-visser'), versie: 2 });
  });

  test('ends the access of the sender who has no other role, and regie does not jump back when one who has adds something', async () => {
    const { id } = await offer();
    await answer('noor-visser', id, 'geaccepteerd');
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(recordGesprek, { verband, casusId, ...gesprek })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    const { id: second } = await offer('noor-visser', 'uwv-amsterdam', 'inge-vermeulen');
    await answer('inge-vermeulen', second, 'geaccepteerd');
    const { id: third } = await offer('inge-vermeulen', 'ggd-amsterdam');
    await answer('lars-van-dam', third, 'geaccepteerd');
    const inge = await world.as('inge-vermeulen');
    await inge(recordGesprek, { verband, casusId, ...gesprek });
    expect(await casusRow()).toMatchObject({ regisseurId: world.id('lars-van-dam') });
  });

  test('goes back only when the first sender accepts too', async () => {
    const { id } = await offer();
    await answer('noor-visser', id, 'geaccepteerd');
    await offer('noor-visser', 'ggd-amsterdam', 'rosa-okafor');
    expect(await casusRow()).toMatchObject({ regisseurId: world.id('noor-visser') });
  });

  test('that is refused names the next step, stays with the sender and can be followed by a second offer', async () => {
    const { id } = await offer();
    await expect(answer('noor-visser', id, 'geweigerd')).rejects.toMatchObject({
      fouten: [{ veld: 'volgendeStap', melding: expect.stringContaining('Noem de volgende stap. Kies uit:') }],
    });
    await answer('noor-visser', id, 'geweigerd', { volgendeStap: 'casusoverleg' });
    expect(await casusRow()).toMatchObject({
      regisseurId: world.id('rosa-okafor'),
      overdrachtId: null,
      aandachtReden: 'overdracht_geweigerd',
      aandachtDatum: '2014-03-24',
    });
    const second = await offer('rosa-okafor', 'gemeente-amsterdam');
    await answer('sevda-aksoy', second.id, 'geaccepteerd');
    expect(await casusRow()).toMatchObject({ regisseurId: world.id('sevda-aksoy') });
  });

  test('has one answer: of two at once one gets 409', async () => {
    const { id } = await offer('rosa-okafor', 'gemeente-amsterdam');
    const results = await Promise.allSettled([
      answer('sevda-aksoy', id, 'geaccepteerd'),
      answer('mariska-de-wit', id, 'geweigerd', { volgendeStap: 'zelf_houden' }),
    ]);
    const refused = results.find((one) => one.status === 'rejected');
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({ code: 'overdracht_al_beantwoord', status: 409 });
  });

  test('cannot be given twice, and can be withdrawn by who gave it', async () => {
    const { id } = await offer();
    await expect(offer()).rejects.toMatchObject({ code: 'overdracht_loopt_al' });
    const inge = await world.as('inge-vermeulen');
    await expect(inge(withdrawOverdracht, { verband, overdrachtId: id })).rejects.toMatchObject({ code: 'mag_niet' });
    const rosa = await world.as('rosa-okafor');
    await rosa(withdrawOverdracht, { verband, overdrachtId: id });
    await expect(answer('noor-visser', id, 'geaccepteerd')).rejects.toMatchObject({ code: 'overdracht_al_beantwoord' });
  });

  test('that nobody answers comes to the coordinator of the sender, and the person is not dropped', async () => {
    const { id } = await offer();
    move('2014-03-25T09:00:00Z');
    const hanna = await world.as('hanna-mol');
    const { overdrachten } = await hanna(listOverdrachten, { richting: 'escalatie' });
    expect(overdrachten.find((one) => one.id === id)).toMatchObject({ verlopen: true, deelnemer: null });
    expect(await casusRow()).toMatchObject({
      regisseurId: world.id('rosa-okafor'),
      aandachtDatum: '2014-03-24',
      aandachtReden: 'overdracht',
    });
    await answer('noor-visser', id, 'geaccepteerd');
  });

  test('is given only by who has the regie or coordinates there, to who can have it', async () => {
    await expect(offer('inge-vermeulen')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(offer('hanna-mol', 'gemeente-amsterdam', 'joris-vink')).rejects.toMatchObject({
      fouten: [
        {
          veld: 'naarMedewerkerId',
          melding: 'Deze collega kan daar geen regie hebben. Kies een ander of laat dit leeg',
        },
      ],
    });
    await expect(offer('hanna-mol', 'gemeente-rotterdam')).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    await expect(offer('hanna-mol')).resolves.toMatchObject({ escalatie: 'Hanna Mol' });
  });

  test('shows the person to who is asked while it waits, and to no outsider ever', async () => {
    const { id } = await offer();
    const noor = await world.as('noor-visser');
    expect(await noor(getOverdracht, { verband, overdrachtId: id })).toMatchObject({
      deelnemer: 'Jongere Proef',
      mag: ['recordOverdrachtAntwoord'],
      casusZichtbaar: false,
    });
    await answer('noor-visser', id, 'geweigerd', { volgendeStap: 'zelf_houden' });
    expect(await noor(getOverdracht, { verband, overdrachtId: id })).toMatchObject({
      deelnemer: null,
      reden: null,
      mag: [],
    });
    for (const slug of ['ruud-buiten', 'tarik-bulut', 'joost-pieters']) {
      const outsider = await world.as(slug);
      await expect(outsider(getOverdracht, { verband, overdrachtId: id })).rejects.toMatchObject({
        code: 'niet_gevonden',
      });
      for (const richting of ['in', 'uit', 'escalatie'] as const) {
        const { overdrachten } = await outsider(listOverdrachten, { richting });
        expect(overdrachten.filter((one) => one.casusId === casusId)).toEqual([]);
      }
    }
  });
});

describe('a caseload', () => {
  test('goes to a successor as a whole when a colleague leaves; offers to the leaver go to the organisation', async () => {
    const { id } = await offer('rosa-okafor', 'gemeente-amsterdam', 'mariska-de-wit');
    const [own = ''] = await openInWorld(world, verband, {
      regisseur: 'mariska-de-wit',
      arbeidsdeskundige: 'inge-vermeulen',
    });
    const petra = await world.as('petra-kramer');
    const change = {
      verband,
      medewerkerId: world.id('mariska-de-wit'),
      opvolgerId: world.id('sevda-aksoy'),
      vertrekt: true,
    };
    await expect((await world.as('hanna-mol'))(transferCaseload, change)).rejects.toMatchObject({
      code: 'invoer_ongeldig',
    });
    await expect((await world.as('sevda-aksoy'))(transferCaseload, change)).rejects.toMatchObject({ code: 'mag_niet' });
    await petra(transferCaseload, change);
    const [moved] = await world.owner`select regisseur_id, betrokken from casus where id = ${own}`;
    expect(moved?.['regisseurId']).toBe(world.id('sevda-aksoy'));
    expect(moved?.['betrokken']).not.toContain(world.id('mariska-de-wit'));
    const casus = await casusRow();
    expect(casus?.['overdrachtId']).not.toBe(id);
    await answer('sevda-aksoy', String(casus?.['overdrachtId']), 'geaccepteerd');
    await expect(world.as('mariska-de-wit')).resolves.toBeDefined();
  });

  test('of an arbeidsdeskundige goes to one who has that role', async () => {
    const carla = await world.as('carla-smit');
    const from = { verband, medewerkerId: world.id('inge-vermeulen'), vertrekt: false };
    await expect(carla(transferCaseload, { ...from, opvolgerId: world.id('carla-smit') })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
    });
    await carla(transferCaseload, { ...from, opvolgerId: world.id('tarik-bulut') });
    expect((await casusRow())?.['betrokken']).toEqual(
      expect.arrayContaining([world.id('tarik-bulut'), world.id('rosa-okafor')]),
    );
    expect((await casusRow())?.['betrokken']).not.toContain(world.id('inge-vermeulen'));
  });

  test('of the last coordinator stays where it is', async () => {
    const wim = await world.as('wim-bakker');
    const change = {
      verband,
      medewerkerId: world.id('wim-bakker'),
      opvolgerId: world.id('joost-pieters'),
      vertrekt: true,
    };
    await expect(wim(transferCaseload, change)).rejects.toMatchObject({ code: 'laatste_coordinator' });
  });
});
