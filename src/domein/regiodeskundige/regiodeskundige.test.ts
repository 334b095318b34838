import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOn, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { oproepVerband } from '../oproep/oproep.fixture.ts';
import { endRegiodeskundige, listRegiodeskundigen, recordRegiodeskundige } from './contract.ts';
import { regios } from './regios.ts';

const verband = 'oproepen';
let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [oproepVerband]);
});
afterAll(() => world.end());

const as = (naam: string) => world.as(`${naam}-oproep`);
const ada = {
  ...{ verband, regio: 'twente', naam: 'Ada Voorbeeld', organisatie: 'UWV Twente' },
  ...{ telefoon: '088 123 45 67', email: 'ada@voorbeeld.example' },
};
const inTwente = async (naam: string) =>
  (await (await as(naam))(listRegiodeskundigen, { verband, regio: 'twente' })).regios;

describe('the guide of experts', () => {
  test('has all 35 regions, each under a key of its own, also those without anybody', async () => {
    expect(new Set(regios.map(({ regio }) => regio)).size).toBe(35);
    const gids = await (await as('kees'))(listRegiodeskundigen, { verband });
    expect(gids.regios).toHaveLength(35);
    expect(gids).toMatchObject({ aantal: 35, mag: false });
    expect(await inTwente('kees')).toEqual([
      {
        ...{ regio: 'twente', naam: 'Twente', deskundige: null },
        onbekend: 'nog niet bekend; de regiomanager van UWV heeft de gegevens',
      },
    ]);
  });

  test('is kept by who has that role, and read by every colleague', async () => {
    await expect((await as('kees'))(recordRegiodeskundige, ada)).rejects.toMatchObject({ code: 'mag_niet' });
    await (
      await as('ugo')
    )(recordRegiodeskundige, ada);
    expect(await inTwente('kees')).toMatchObject([
      { deskundige: { naam: 'Ada Voorbeeld', telefoon: '088 123 45 67', begindatum: '2014-03-10', einddatum: null } },
    ]);
  });

  test('has one expert for a region at a time; the next one begins when the last day of the other is over', async () => {
    const ugo = await as('ugo');
    await expect(ugo(recordRegiodeskundige, { ...ada, naam: 'Bob Voorbeeld' })).rejects.toMatchObject({
      code: 'regiodeskundige_overlapt',
      message: 'Deze regio heeft in die periode al een deskundige. Beëindig die eerst',
    });
    const [{ deskundige } = {}] = await inTwente('ugo');
    const which = { verband, regiodeskundigeId: deskundige?.id ?? '', versie: 1 };
    await expect(ugo(endRegiodeskundige, { ...which, einddatum: '2014-03-09' })).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt voor de eerste dag (10-03-2014). Vul een latere dag in'),
    );
    await ugo(endRegiodeskundige, { ...which, einddatum: '2014-03-31' });
    await expect(ugo(endRegiodeskundige, { ...which, einddatum: '2014-04-01' })).rejects.toMatchObject({
      code: 'versie_verouderd',
    });
    await ugo(recordRegiodeskundige, { ...ada, naam: 'Bob Voorbeeld', begindatum: '2014-04-01' });
    expect(await inTwente('kees')).toMatchObject([{ deskundige: { naam: 'Ada Voorbeeld', einddatum: '2014-03-31' } }]);
    world.clock.now = new Date('2014-04-01T09:00:00Z');
    expect(await inTwente('kees')).toMatchObject([{ deskundige: { naam: 'Bob Voorbeeld' } }]);
    expect(await versionsOf(world, 'regiodeskundige', deskundige?.id ?? '')).toEqual([
      { versie: 1, geldt: false },
      { versie: 2, geldt: true },
    ]);
  });

  test('knows no other region, and is not there for another verband or where the programme has none', async () => {
    const ugo = await as('ugo');
    await expect(ugo(recordRegiodeskundige, { ...ada, regio: 'verzonnen' })).rejects.toMatchObject(
      faultOn('regio', 'Kies een van de 35 arbeidsmarktregio’s'),
    );
    await expect((await world.as('ruud-buiten'))(listRegiodeskundigen, { verband })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    const rosa = await world.as('rosa-okafor');
    await expect(rosa(listRegiodeskundigen, { verband: 'top600-amsterdam' })).rejects.toMatchObject({
      message: 'Dit programma heeft geen gids van deskundigen.',
    });
  });
});
