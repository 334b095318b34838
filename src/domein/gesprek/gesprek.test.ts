import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { correctGesprek, recordGesprek } from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const gesprek = { datum: '2014-03-07', kanaal: 'telefonisch', gevoerd: true } as const;

describe('a gesprek', () => {
  test('is recorded by who is in the casusteam, and moves the aandacht', async () => {
    const inge = await world.as('inge-vermeulen');
    const recorded = await inge(recordGesprek, { verband, casusId, ...gesprek, verslag: 'Wil graag koken.' });
    expect(recorded).toMatchObject({ versie: 1, datum: '2014-03-07', gevoerd: true, aanwezig: ['deelnemer'] });
    const [casus] = await world.owner`select fase, aandacht_datum, aandacht_reden from casus where id = ${casusId}`;
    expect(casus).toEqual({ fase: 'in_beeld', aandachtDatum: '2014-04-04', aandachtReden: 'geen_gesprek' });
  });

  test('that was not held counts for nothing but is kept', async () => {
    const rosa = await world.as('rosa-okafor');
    await rosa(recordGesprek, { verband, casusId, datum: '2014-03-09', kanaal: 'fysiek', gevoerd: false });
    const [casus] = await world.owner`select laatste_gesprek from casus where id = ${casusId}`;
    expect(casus?.['laatsteGesprek']).toBe('2014-03-07');
  });

  test('is corrected by a new version; the old one stays, and who read an older one is told', async () => {
    const inge = await world.as('inge-vermeulen');
    const { id, versie } = await inge(recordGesprek, { verband, casusId, ...gesprek });
    const corrected = await inge(correctGesprek, {
      verband,
      casusId,
      gesprekId: id,
      ...gesprek,
      datum: '2014-03-06',
      versie,
    });
    expect(corrected).toMatchObject({ id, versie: 2, datum: '2014-03-06' });
    const rows =
      await world.owner`select versie, vervallen_op is null as geldt from gesprek where id = ${id} order by versie`;
    expect([...rows]).toEqual([
      { versie: 1, geldt: false },
      { versie: 2, geldt: true },
    ]);
    await expect(inge(correctGesprek, { verband, casusId, gesprekId: id, ...gesprek, versie })).rejects.toMatchObject({
      code: 'versie_verouderd',
    });
    const rosa = await world.as('rosa-okafor');
    await expect(
      rosa(correctGesprek, { verband, casusId, gesprekId: id, ...gesprek, versie: 2 }),
    ).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('does not lie in the future', async () => {
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordGesprek, { verband, casusId, ...gesprek, datum: '2014-03-11' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld: 'datum', melding: 'Een gesprek ligt niet in de toekomst. Maak er een afspraak van' }],
    });
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'])(
    'is not there for %s, who has nothing to do with the casus',
    async (slug) => {
      const outsider = await world.as(slug);
      await expect(outsider(recordGesprek, { verband, casusId, ...gesprek })).rejects.toMatchObject({
        code: 'niet_gevonden',
      });
    },
  );

  test('keeps its verslag with the organisation of the writer', async () => {
    const seen = async (slug: string) =>
      (await world.query(slug, (sql) => sql`select gesprek_id from inzage.verslag where casus_id = ${casusId}`)).length;
    expect(await seen('inge-vermeulen')).toBe(1);
    expect(await seen('rosa-okafor')).toBe(0);
    expect(await seen('ruud-buiten')).toBe(0);
  });
});
