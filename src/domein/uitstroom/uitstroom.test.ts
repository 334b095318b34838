import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultOn, outsiders, stateOf, verband } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { recordContactpoging } from '../contactpoging/contract.ts';
import { endLijstvermelding } from '../lijstvermelding/contract.ts';
import { putOnList } from '../lijstvermelding/op-lijst.fixture.ts';
import { recordPlaatsing } from '../plaatsing/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { recordUitstroom } from './contract.ts';

let world: World;
let casusId: string;
let top600: string;

beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  world.clock.now = new Date('2014-03-10T09:00:00Z');
  const team = { regisseur: 'mariska-de-wit', arbeidsdeskundige: 'inge-vermeulen' };
  [casusId = ''] = await openInWorld(world, verband, team);
  const gemeente = { organisatie: 'gemeente-amsterdam', soort: 'top600', vanRegisseur: true };
  top600 = await putOnList(world, { verband, casusId, ...gemeente });
  world.clock.now = new Date('2014-06-02T09:00:00Z');
});
afterAll(() => world.end());

const work = async (begindatum: string, einddatum?: string) => {
  const inge = await world.as('inge-vermeulen');
  const plaatsing = { werkgever: 'Bakkerij Proef', uren: 24, betaald: true, begindatum, einddatum };
  await inge(recordPlaatsing, { verband, casusId, ...plaatsing });
};
const offList = async (einde: string) => {
  const mariska = await world.as('mariska-de-wit');
  await mariska(endLijstvermelding, { verband, casusId, lijstvermeldingId: top600, einde, versie: 1 });
};
const close = async (slug: string, soort: string, datum = '2014-06-02') => {
  const call = await world.as(slug);
  return call(recordUitstroom, { verband, casusId, soort, datum });
};

describe('an uitstroom', () => {
  test('counts with a paid job and off the list, and closes the casus', async () => {
    await work('2014-05-01');
    await offList('2014-06-01');
    expect(await close('mariska-de-wit', 'betaald_werk')).toMatchObject({
      soort: 'betaald_werk',
      telt: true,
      versie: 1,
    });
    expect(await stateOf(world, casusId)).toEqual({ fase: 'uitgestroomd', datum: null, reden: null });
    const [casus] = await world.owner`select regisseur_id, gesloten_op from casus where id = ${casusId}`;
    expect(casus).toEqual({ regisseurId: world.id('mariska-de-wit'), geslotenOp: '2014-06-02T09:00:00.000Z' });
  });

  test('says exactly what is still missing', async () => {
    const refusal = (needed: string, datum = '02-06-2014') =>
      faultOn('soort', `Dit kan niet per ${datum}. Eerst moet waar zijn: ${needed}`);
    await expect(close('mariska-de-wit', 'betaald_werk')).rejects.toMatchObject(
      refusal('heeft nu betaald werk en is van de lijst af'),
    );
    await work('2014-05-01');
    await expect(close('mariska-de-wit', 'betaald_werk')).rejects.toMatchObject(refusal('is van de lijst af'));
    await offList('2014-06-01');
    await expect(close('mariska-de-wit', 'betaald_werk', '2014-05-31')).rejects.toMatchObject(
      refusal('is van de lijst af', '31-05-2014'),
    );
    await expect(close('mariska-de-wit', 'betaald_werk', '2014-04-30')).rejects.toMatchObject(
      refusal('heeft nu betaald werk en is van de lijst af', '30-04-2014'),
    );
  });

  test.each([
    ['2014-07-01', undefined],
    ['2014-04-01', '2014-05-31'],
  ])('does not count work that still has to begin or has run out: %s', async (begindatum, einddatum) => {
    await work(begindatum, einddatum);
    await offList('2014-06-01');
    await expect(close('mariska-de-wit', 'betaald_werk')).rejects.toMatchObject(
      faultOn('soort', 'Dit kan niet per 02-06-2014. Eerst moet waar zijn: heeft nu betaald werk'),
    );
  });

  test('of another kind closes too, and does not count', async () => {
    expect(await close('mariska-de-wit', 'overleden', '2014-05-20')).toMatchObject({
      telt: false,
      datum: '2014-05-20',
    });
    expect(await stateOf(world, casusId)).toEqual({ fase: 'beeindigd', datum: null, reden: null });
  });

  test('leaves nothing open: afspraken and an offer of the regie lapse, regie and team end', async () => {
    const mariska = await world.as('mariska-de-wit');
    const inge = await world.as('inge-vermeulen');
    await inge(recordAfspraak, { verband, casusId, wat: 'cv meenemen', wie: 'deelnemer', datum: '2014-06-10' });
    const naarOrganisatieId = world.id('ggd-amsterdam');
    const reden = 'Zorg gaat nu voor.';
    const { id: overdrachtId } = await mariska(recordOverdracht, { verband, casusId, naarOrganisatieId, reden });
    await close('mariska-de-wit', 'overleden');

    const [left] = await world.owner`
      select
        (select array_agg(afloop) from afspraak where casus_id = ${casusId} and vervallen_op is null) as afspraken,
        (select uitkomst from overdracht_antwoord where overdracht_id = ${overdrachtId}) as antwoord,
        (select array_agg(upper(periode)) from regie where casus_id = ${casusId} and vervallen_op is null) as regie,
        (select array_agg(distinct upper(periode)::text) from betrokkenheid
          where casus_id = ${casusId} and vervallen_op is null) as team,
        (select overdracht_id from casus where id = ${casusId}) as overdracht_id`;
    expect(left).toMatchObject({ afspraken: ['vervallen'], antwoord: 'vervallen', team: ['2014-06-03'] });
    expect(left).toMatchObject({ overdrachtId: null });
    expect(new Date(String(left?.['regie'])).toISOString()).toBe('2014-06-02T09:00:00.000Z');
    const rosa = await world.as('rosa-okafor');
    const late = rosa(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
    await expect(late).rejects.toMatchObject({ code: 'overdracht_al_beantwoord' });
  });

  test('is for who is accountable, or the coordinator of that organisation', async () => {
    await expect(close('inge-vermeulen', 'overleden')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(close('carla-smit', 'overleden')).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await close('petra-kramer', 'overleden')).toMatchObject({ door: world.id('petra-kramer') });
  });

  test('is one that the programme knows, on a day in the life of the casus', async () => {
    const names =
      'Kies uit: Betaald werk en van de TOP600-lijst; Van de lijst, passend aanbod gaat elders verder; Verhuisd en overgenomen door een andere gemeente; Overleden';
    await expect(close('mariska-de-wit', 'klaar')).rejects.toMatchObject(faultOn('soort', names));
    await expect(close('mariska-de-wit', 'overleden', '2014-06-03')).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(close('mariska-de-wit', 'overleden', '2014-03-09')).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt voor het begin van de casus (10-03-2014). Vul een latere dag in'),
    );
  });

  test.each(outsiders.filter((slug) => slug !== 'petra-kramer'))('is not there for %s', async (slug) => {
    await expect(close(slug, 'overleden')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('comes once, and nothing comes after it', async () => {
    await close('mariska-de-wit', 'overleden');
    await expect(close('mariska-de-wit', 'overleden')).rejects.toMatchObject({ code: 'casus_gesloten' });
    const inge = await world.as('inge-vermeulen');
    const poging = { datum: '2014-06-02', kanaal: 'mail', resultaat: 'geen_gehoor' } as const;
    await expect(inge(recordContactpoging, { verband, casusId, ...poging })).rejects.toMatchObject({
      code: 'casus_gesloten',
    });
  });
});
