import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { createProef, geld } from '../trajectplek/proef.fixture.ts';
import type { Proef } from '../trajectplek/proef.fixture.ts';
import { plekken, verband } from '../trajectplek/plekken.fixture.ts';
import { correctFinancieringsbron, listFinancieringsbronnen, recordFinancieringsbron } from './contract.ts';

let world: World;
let proef: Proef;

beforeAll(async () => {
  world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
  proef = createProef(world);
});
afterAll(() => world.end());

const newBron: Proef['newBron'] = (given) => proef.newBron(given);
const newCasussen: Proef['newCasussen'] = (aantal, who) => proef.newCasussen(aantal, who);
const grant: Proef['grant'] = (casusId, bronId, given) => proef.grant(casusId, bronId, given);

describe('a source', () => {
  test('says what its goal comes to, and where that is from', async () => {
    const { verwachting } = await newBron();
    expect(verwachting).toMatchObject({
      ...{ doel: 6, past: false },
      zin: '42 % van 12 is 5,04. De kans dat 6 of meer van de 12 duurzaam uitstromen is 0,39.',
    });
    expect((await newBron({ plekken: 5 })).verwachting, 'a goal of six is not for five places').toBeNull();
    const coor = await world.as('coor-voorbeeld');
    const { voorstel, doelgroep, eisen } = await coor(listFinancieringsbronnen, { verband });
    expect(voorstel).toMatchObject({ plekken: 12, bedrag: 100_000, tarief: 7500, coordinatie: 10_000 });
    expect(doelgroep).toMatch(/is .*gemeente/i);
    expect(eisen).toEqual(['Wil zelf werken is ja.']);
  });

  test('is corrected by its own organisation, never below what is granted from it', async () => {
    const casussen = await newCasussen(3);
    const { id: financieringsbronId, naam } = await newBron({ plekken: 5 });
    for (const casusId of casussen) await grant(casusId, financieringsbronId);
    const coor = await world.as('coor-voorbeeld');
    const correct = (given: object) =>
      coor(correctFinancieringsbron, { verband, financieringsbronId, naam, ...geld, plekken: 5, versie: 1, ...given });
    const small = {
      code: 'financieringsbron_te_klein',
      message: 'Er zijn al 3 plekken vergeven voor €\u00A022.500. Kies een hoger aantal of bedrag',
    };
    await expect(correct({ plekken: 2 })).rejects.toMatchObject(small);
    await expect(correct({ bedrag: 32_499 })).rejects.toMatchObject(small);
    await expect(correct({ einddatum: '2021-11-30' })).rejects.toMatchObject({
      message: 'Er zijn al plekken vergeven. De periode kan alleen nog langer worden',
    });
    await expect(correct({ coordinatie: 100_001 })).rejects.toMatchObject({ code: 'financieringsbron_te_klein' });
    expect(await correct({ plekken: 3, tarief: 8000 })).toMatchObject({
      versie: 2,
      vergeven: 3,
      vrij: 0,
      tarief: 8000,
    });
    expect(await versionsOf(world, 'financieringsbron', financieringsbronId)).toEqual(corrected);
    await expect(correct({})).rejects.toMatchObject({ code: 'versie_verouderd' });
    const [meer = ''] = await newCasussen(1);
    await expect(grant(meer, financieringsbronId)).rejects.toMatchObject({ code: 'trajectplek_vol' });
  });

  test('has a name of its own, days in order, and no more coordination than there is money', async () => {
    const { naam } = await newBron();
    await expect(newBron({ naam: naam.toUpperCase() })).rejects.toMatchObject({ code: 'financieringsbron_bestaat_al' });
    await expect(newBron({ einddatum: '2020-12-31' })).rejects.toMatchObject(
      faultOn('einddatum', 'Deze dag ligt voor de eerste dag (01-01-2021). Vul een latere dag in'),
    );
    await expect(newBron({ bedrag: 9999 })).rejects.toMatchObject(
      faultOn('coordinatie', 'De coördinatie kost meer dan er is. Vul een lager bedrag in'),
    );
    const karel = await world.as('karel-voorbeeld');
    await expect(karel(recordFinancieringsbron, { verband, naam: 'Van Karel', ...geld })).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });
});
