import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordPlaatsing } from '../plaatsing/contract.ts';
import { openPlekcasussen, plekken, verband } from '../trajectplek/plekken.fixture.ts';
import { recordWerkgevercontact } from '../werkgevercontact/contract.ts';
import { getGetrouwheid } from './contract.ts';
import { meetItems } from './meten.ts';
import type { Telling } from './meten.ts';
import { schaal, scoreOf } from './schaal.ts';

const niets: Telling = {
  ...{ casussen: 0, begeleiders: 0, eersteContacten: 0, eersteDagen: 0, werkgevercontacten: 0, weken: 13, banen: 0 },
  ...{ banenMetFunctie: 0, functies: 0, werkgevers: 0, gewoneBanen: 0, begeleiding: 0, begeleidingBuiten: 0 },
};
const itemOf = (telling: Partial<Telling>, sleutel: string) =>
  meetItems({ ...niets, ...telling }).find((item) => item.sleutel === sleutel);

describe('a score', () => {
  test.each([
    ['caseload', 20, 5],
    ['caseload', 20.5, 4],
    ['caseload', 36, 1],
    ['snel_zoeken', 30, 5],
    ['snel_zoeken', 60, 4],
    ['snel_zoeken', 61, 3],
    ['snel_zoeken', 90, 3],
    ['snel_zoeken', 91, 2],
    ['snel_zoeken', 150, 2],
    ['snel_zoeken', 151, 1],
    ['werkgevercontacten', 6, 5],
    ['werkgevercontacten', 5.9, 4],
    ['gewone_banen', 95, 5],
    ['gewone_banen', 94.9, 4],
    ['buiten_kantoor', 65, 5],
    ['buiten_kantoor', 10, 1],
  ] as const)('of %s is by its bounds: %d gives %d', (sleutel, waarde, score) => {
    expect(scoreOf(schaal[sleutel], waarde)).toBe(score);
  });

  test('says whether its bound stands in a source, or is our own division', () => {
    expect(itemOf({ casussen: 40, begeleiders: 2 }, 'caseload')).toMatchObject({ waarde: 20, score: 5, zeker: true });
    expect(itemOf({ casussen: 42, begeleiders: 2 }, 'caseload')).toMatchObject({ waarde: 21, score: 4, zeker: false });
    expect(itemOf({ eersteDagen: 200, eersteContacten: 2 }, 'snel_zoeken')).toMatchObject({ score: 2, zeker: true });
    expect(itemOf({ werkgevers: 4, banen: 4 }, 'werkgevers')).toMatchObject({ waarde: 100, score: 5, zeker: false });
  });

  test('is not there where nothing was counted', () => {
    const items = meetItems(niets);
    expect(items.map(({ nummer }) => nummer)).toEqual([1, 15, 17, 19, 20, 21, 24]);
    expect(items.every(({ waarde, score }) => waarde === null && score === null)).toBe(true);
  });
});

describe('the items of a verband', () => {
  let world: World;
  let casussen: string[];

  beforeAll(async () => {
    world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
    casussen = await openPlekcasussen(world, ['Een', 'Twee', 'Drie', 'Vier']);
    world.clock.now = new Date('2021-05-31T09:00:00Z');
    const iris = await world.as('iris-voorbeeld');
    const [een = '', twee = ''] = casussen;
    const contact = {
      werkgever: 'Bakkerij Proef',
      soort: 'in_persoon',
      plaats: 'bij_werkgever',
      metDeelnemer: true,
    } as const;
    await iris(recordWerkgevercontact, { verband, casusId: een, ...contact, datum: '2021-03-11' });
    await iris(recordWerkgevercontact, { verband, casusId: een, ...contact, datum: '2021-05-03' });
    await iris(recordWerkgevercontact, { verband, casusId: twee, ...contact, datum: '2021-04-30' });
    await iris(recordWerkgevercontact, {
      ...{ verband, casusId: twee, ...contact, datum: '2021-03-02' },
      ...{ soort: 'telefonisch', plaats: 'op_kantoor' },
    });
    const gesprek = { verband, casusId: een, datum: '2021-05-10', gevoerd: true } as const;
    await iris(recordGesprek, { ...gesprek, kanaal: 'huisbezoek' });
    await iris(recordGesprek, { ...gesprek, kanaal: 'fysiek' });
    await iris(recordGesprek, { ...gesprek, kanaal: 'fysiek', gevoerd: false });
    const werk = { verband, uren: 16, begindatum: '2021-05-01', werkgever: 'Bakkerij Proef' };
    await iris(recordPlaatsing, { ...werk, casusId: een, vorm: 'gewone_baan', functie: 'Keukenhulp' });
    await iris(recordPlaatsing, { ...werk, casusId: twee, vorm: 'beschut_werk', functie: 'keukenhulp' });
    await iris(recordPlaatsing, { ...werk, casusId: twee, vorm: 'vrijwilligerswerk' });
  });
  afterAll(() => world.end());

  const measure = async (slug: string, peil: object = {}) =>
    (await world.as(slug))(getGetrouwheid, { verband, ...peil });

  test('are counted from what the begeleider recorded', async () => {
    const { items, overige, begeleider } = await measure('coor-voorbeeld');
    expect([overige, begeleider]).toEqual([18, 'IPS-trajectbegeleider']);
    const told = Object.fromEntries(
      items.map(({ sleutel, teller, noemer, score }) => [sleutel, [teller, noemer, score]]),
    );
    expect(told).toEqual({
      caseload: [4, 1, 5],
      // Ten days for one, sixty for the other; a telephone call is not in person.
      snel_zoeken: [70, 2, 4],
      werkgevercontacten: [3, 13, 1],
      soorten_werk: [1, 2, 2],
      werkgevers: [1, 2, 2],
      gewone_banen: [1, 2, 1],
      buiten_kantoor: [4, 6, 5],
    });
  });

  test('come out the same at a peildatum, and tell of nobody', async () => {
    const toen = await measure('coor-voorbeeld', { peildatum: '2021-04-01' });
    expect(toen.items.find(({ sleutel }) => sleutel === 'snel_zoeken')).toMatchObject({ teller: 10, noemer: 1 });
    expect(JSON.stringify(toen)).not.toMatch(/Bakkerij|Voorbeeld|Iris/);
  });

  test('are for who may see the figures, of a programme that follows a method', async () => {
    await expect(measure('ada-voorbeeld')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(measure('ruud-buiten')).rejects.toMatchObject({ code: 'niet_gevonden' });
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(getGetrouwheid, { verband: 'top600-amsterdam' })).rejects.toMatchObject({
      code: 'niet_gevonden',
      message: 'Dit programma meet niet of er volgens een methode wordt gewerkt.',
    });
    for (const view of ['cijfers.begeleiding', 'cijfers.baan']) {
      expect(await world.query('ruud-buiten', (sql) => sql`select from ${sql(view)}`), view).toHaveLength(0);
    }
  });
});
