import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { getMeting, getProgrammameting } from './contract.ts';

let world: World;
const [amsterdam, rotterdam] = ['top600-amsterdam', 'top600-rotterdam'];
const programma = 'top600-wajong';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const [eerste = ''] = await openInWorld(world, amsterdam, {
    regisseur: 'rosa-okafor',
    arbeidsdeskundige: 'inge-vermeulen',
    aantal: 3,
  });
  await openInWorld(world, rotterdam, { regisseur: 'ruud-buiten', arbeidsdeskundige: 'ad-buiten', aantal: 2 });
  const inge = await world.as('inge-vermeulen');
  const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true } as const;
  await inge(recordGesprek, { verband: amsterdam, casusId: eerste, ...gesprek });
});
afterAll(() => world.end());

/** As if a colleague also sees the figures of the other verband. */
async function alsoIn(slug: string, verband: string, rol: string): Promise<void> {
  const [medewerker] = await world.owner`select id, organisatie_id from medewerker where slug = ${slug}`;
  await world.owner`
    insert into deelname (verband_id, organisatie_id, periode)
    values (${world.id(verband)}, ${medewerker?.['organisatieId']}, '[2013-01-01,)')`;
  await world.owner`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    values (
      ${world.id(verband)}, gen_random_uuid(), ${medewerker?.['id']}, ${medewerker?.['organisatieId']}, ${rol},
      '[2013-01-01,)', '2014-01-01'
    )`;
}

const read = async (slug: string, vraag: object = {}) =>
  (await world.as(slug))(getProgrammameting, { programma, ...vraag });

describe('the figures of a programme', () => {
  test('are of the verbanden of which one may see the figures', async () => {
    const meting = await read('joris-vink');
    expect(meting).toMatchObject({ programma, peildatum: '2014-03-10', meedoen: 1, casussen: 3 });
    expect(meting.verbanden.map(({ verband }) => verband)).toEqual([amsterdam]);
    const { indicatoren } = await (await world.as('joris-vink'))(getMeting, { verband: amsterdam });
    expect(meting.indicatoren).toEqual(indicatoren.map((cijfer) => ({ ...cijfer, opent: false })));
  });

  test('are sums over them, and shares of the sums', async () => {
    await alsoIn('joris-vink', rotterdam, 'projectleider');
    const meting = await read('joris-vink');
    expect(meting).toMatchObject({ meedoen: 2, casussen: 5 });
    expect(meting.verbanden).toMatchObject([
      { verband: amsterdam, doetMee: true, casussen: 3 },
      { verband: rotterdam, doetMee: true, casussen: 2 },
    ]);
    const cijfer = (sleutel: string) => meting.indicatoren.find((one) => one.sleutel === sleutel);
    expect(cijfer('doelgroep')).toMatchObject({ waarde: 5, opent: false });
    expect(cijfer('passend_aanbod')).toMatchObject({ waarde: 0, noemer: 5, aandeel: 0 });
    expect(cijfer('gesprekken')).toMatchObject({ waarde: 1 });
    expect(cijfer('arbeidsdeskundigen')).toMatchObject({ waarde: 2 });
  });

  test('count a colleague of two verbanden once', async () => {
    await alsoIn('inge-vermeulen', rotterdam, 'arbeidsdeskundige');
    await openInWorld(world, rotterdam, { regisseur: 'ruud-buiten', arbeidsdeskundige: 'inge-vermeulen' });
    const { verbanden, indicatoren } = await read('joris-vink');
    const per = verbanden.map(({ cijfers }) => cijfers.find(({ sleutel }) => sleutel === 'arbeidsdeskundigen')?.waarde);
    expect(per).toEqual([1, 2]);
    expect(indicatoren.find(({ sleutel }) => sleutel === 'arbeidsdeskundigen')).toMatchObject({ waarde: 2 });
  });

  test('say which verbanden took part on the day', async () => {
    await world.owner`update verband set periode = '[2014-03-05,)' where slug = ${rotterdam}`;
    expect(await read('joris-vink', { peildatum: '2014-03-04' })).toMatchObject({ meedoen: 1, casussen: 0 });
    expect((await read('joris-vink', { peildatum: '2014-03-04' })).verbanden[1]).toMatchObject({ doetMee: false });
  });

  test('hold no person', async () => {
    const text = JSON.stringify(await read('joris-vink'));
    expect(text).not.toMatch(/Proef\b|casusId|voornaam|Vermeulen/);
  });

  test('are not of a day that has yet to come', async () => {
    await expect(read('joris-vink', { peildatum: '2014-03-11' })).rejects.toMatchObject({
      fouten: [{ veld: 'peildatum', melding: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in' }],
    });
  });

  test('show a stranger the own verband alone, and are not there for who works in none of the programme', async () => {
    expect((await read('ruud-buiten')).verbanden.map(({ verband }) => verband)).toEqual([rotterdam]);
    const call = await world.as('joris-vink');
    await expect(call(getProgrammameting, { programma: 'bestaat-niet' })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('need a role that may see figures', async () => {
    await world.owner`update aanstelling set rol = 'klantmanager' where medewerker_id = ${world.id('mariska-de-wit')}`;
    await expect(read('mariska-de-wit')).rejects.toMatchObject({ code: 'mag_niet' });
  });
});
