import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { listFinancieringsbronnen } from '../financieringsbron/contract.ts';
import { endTrajectplek, listTrajectplekken, recordTrajectplek } from './contract.ts';
import { createProef, dagen } from './proef.fixture.ts';
import type { Proef } from './proef.fixture.ts';
import { openPlekcasussen, plekken, verband } from './plekken.fixture.ts';

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
const bronOf: Proef['bronOf'] = (id) => proef.bronOf(id);

describe('a place', () => {
  test('is granted with the money of the source, until its last day, and is told in the casus', async () => {
    const [casusId = ''] = await newCasussen(1);
    const bron = await newBron();
    const plek = await grant(casusId, bron.id);
    expect(plek).toMatchObject({ versie: 1, bedrag: 7500, einddatum: '2021-12-31', afloop: null });
    expect(await bronOf(bron.id)).toMatchObject({ vergeven: 1, vrij: 11, gereserveerd: 7500, over: 82_500 });
    const karel = await world.as('karel-voorbeeld');
    const blad = await karel(getCasus, { verband, casusId });
    expect(blad.plekken).toMatchObject([{ bron: bron.naam, bedrag: 7500, einddatum: '2021-12-31' }]);
    const { tijdlijn } = await karel(listTijdlijn, { verband, casusId, aantal: 100 });
    expect(tijdlijn.find(({ soort }) => soort === 'trajectplek')?.gegevens).toEqual({
      ...{ bron: bron.naam, bedrag: 7500, begindatum: '2021-03-08', einddatum: '2021-12-31', afloop: null },
    });
  });

  test('is refused by name: the number, the money, the days, and a second one for the same casus', async () => {
    const [een = '', twee = ''] = await newCasussen(2);
    const klein = await newBron({ plekken: 1 });
    await grant(een, klein.id);
    await expect(grant(twee, klein.id)).rejects.toMatchObject({
      code: 'trajectplek_vol',
      message: 'Alle plekken van deze bron zijn vergeven. Kies een andere bron of wacht tot er een plek vrijkomt',
    });
    const arm = await newBron({ bedrag: 24_999 });
    await grant(een, arm.id);
    await expect(grant(twee, arm.id)).rejects.toMatchObject({
      code: 'trajectplek_boven_budget',
      message: 'Er is bij deze bron niet genoeg geld meer voor nog een plek',
    });
    const jaar = await newBron();
    const buiten = {
      code: 'trajectplek_buiten_periode',
      message: 'De plek valt buiten de periode van deze bron. Kies dagen binnen die periode',
    };
    await expect(grant(een, jaar.id, { begindatum: '2020-12-31' })).rejects.toMatchObject(buiten);
    await expect(grant(een, jaar.id, { begindatum: '2022-01-01' })).rejects.toMatchObject(buiten);
    await expect(grant(een, jaar.id, { einddatum: '2022-01-01' })).rejects.toMatchObject(buiten);
    await grant(een, jaar.id);
    await expect(grant(een, jaar.id)).rejects.toMatchObject({
      code: 'trajectplek_bestaat_al',
      message: 'Deze casus heeft al een plek uit deze bron',
    });
    expect(await bronOf(jaar.id)).toMatchObject({ vergeven: 1, gereserveerd: 7500 });
    expect(await bronOf(klein.id)).toMatchObject({ vergeven: 1, vrij: 0 });
  });

  test('is only for whom the money is meant, and who wants it, in the words of the programme', async () => {
    const bron = await newBron();
    const [vanUwv = ''] = await newCasussen(1, { wie: 'uwv' });
    await expect(grant(vanUwv, bron.id)).rejects.toMatchObject({
      code: 'trajectplek_buiten_doelgroep',
      message:
        'Dit geld is voor mensen voor wie de gemeente verantwoordelijk is. Voor een klant van UWV betaalt UWV het traject. Kies "IPS op kosten van UWV".',
    });
    const [wilNiet = ''] = await newCasussen(1, { wil: false });
    await expect(grant(wilNiet, bron.id)).rejects.toMatchObject({
      code: 'trajectplek_eis',
      message:
        'Een IPS-plek is voor wie zelf wil werken. Vraag de kandidaat binnen drie maanden opnieuw, en houd contact.',
    });
    const [onbekend = ''] = await openPlekcasussen(world, ['Onbekend']);
    await expect(grant(onbekend, bron.id)).rejects.toMatchObject({ code: 'trajectplek_buiten_doelgroep' });
    expect(await bronOf(bron.id)).toMatchObject({ vergeven: 0 });
  });

  test('that was never used comes free again; one that was used stays counted', async () => {
    const [een = '', twee = '', drie = ''] = await newCasussen(3);
    const bron = await newBron({ plekken: 2 });
    const [eerste, tweede] = [await grant(een, bron.id), await grant(twee, bron.id)];
    const coor = await world.as('coor-voorbeeld');
    const end = { verband, casusId: een, trajectplekId: eerste.id, versie: 1 };
    await expect(coor(endTrajectplek, { ...end, afloop: 'gestopt' })).rejects.toMatchObject(
      faultOn('einddatum', 'Vul de laatste dag in'),
    );
    expect(await coor(endTrajectplek, { ...end, afloop: 'vervallen' })).toMatchObject({
      versie: 2,
      afloop: 'vervallen',
    });
    expect(await versionsOf(world, 'trajectplek', eerste.id)).toEqual(corrected);
    await expect(coor(endTrajectplek, { ...end, afloop: 'vervallen', versie: 2 })).rejects.toMatchObject({
      code: 'periode_al_beeindigd',
    });
    await grant(drie, bron.id);
    world.clock.now = new Date('2021-06-01T09:00:00Z');
    await coor(endTrajectplek, {
      ...{ verband, casusId: twee, trajectplekId: tweede.id, versie: 1 },
      ...{ afloop: 'gestopt', einddatum: '2021-05-31' },
    });
    world.clock.now = new Date('2021-03-01T09:00:00Z');
    await expect(grant(een, bron.id)).rejects.toMatchObject({ code: 'trajectplek_vol' });
    expect(await bronOf(bron.id)).toMatchObject({ vergeven: 2, gereserveerd: 15_000 });
  });

  test('that ends asks for attention on its last day', async () => {
    const [casusId = ''] = await newCasussen(1);
    const bron = await newBron();
    await grant(casusId, bron.id, { einddatum: '2021-03-09' });
    const [casus] = await world.owner`select aandacht_datum, aandacht_reden from casus where id = ${casusId}`;
    expect(casus).toEqual({ aandachtDatum: '2021-03-09', aandachtReden: 'plek_einde' });
  });
});

describe('the last place', () => {
  test('goes to one of two who click at once, and the other hears that it is gone', async () => {
    const casussen = await newCasussen(2);
    const bron = await newBron({ plekken: 1 });
    const asked = await Promise.allSettled([
      grant(casussen[0] ?? '', bron.id),
      grant(casussen[1] ?? '', bron.id, { wie: 'cato-voorbeeld' }),
    ]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(asked.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'trajectplek_vol',
      message: 'Alle plekken van deze bron zijn vergeven. Kies een andere bron of wacht tot er een plek vrijkomt',
    });
  });

  test('of twelve is the twelfth, however many ask at once', async () => {
    const casussen = await newCasussen(42);
    const bron = await newBron();
    const asked = await Promise.allSettled(casussen.map((casusId) => grant(casusId, bron.id)));
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [Object(one.reason).code] : []));
    expect(refused).toHaveLength(30);
    expect(new Set(refused)).toEqual(new Set(['trajectplek_vol']));
    expect(await bronOf(bron.id)).toMatchObject({ vergeven: 12, vrij: 0, gereserveerd: 90_000, over: 0 });
    const [kept] = await world.owner`
      select count(*), sum(bedrag) as bedrag from trajectplek where bron_id = ${bron.id} and afloop is null`;
    expect(kept).toEqual({ count: 12, bedrag: 90_000 });
  });
});

describe('who sees a place', () => {
  test('a klantmanager sees it whole, a coordinator the amount and no name, a begeleider only what the own organisation granted', async () => {
    const [casusId = ''] = await newCasussen(1);
    const bron = await newBron();
    await grant(casusId, bron.id);
    const seen = async (slug: string) =>
      (await (await world.as(slug))(listTrajectplekken, { verband, casusId })).plekken;
    expect(await seen('karel-voorbeeld')).toMatchObject([
      { deelnemer: 'Persoon0 Voorbeeld', bedrag: 7500, bron: bron.naam },
    ]);
    expect(await seen('coor-voorbeeld')).toMatchObject([{ deelnemer: null, bedrag: 7500 }]);
    expect((await seen('coor-voorbeeld'))[0]?.nummer).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(await seen('iris-voorbeeld')).toEqual([]);
    expect(await seen('ada-voorbeeld')).toEqual([]);
  });

  test('all of them, page by page', async () => {
    const coor = await world.as('coor-voorbeeld');
    const first = await coor(listTrajectplekken, { verband, aantal: 2 });
    expect(first.plekken).toHaveLength(2);
    const second = await coor(listTrajectplekken, { verband, aantal: 2, na: first.volgende });
    expect(second.plekken.map(({ id }) => id)).not.toContain(first.plekken[0]?.id);
  });

  test.each(['ruud-buiten', 'rosa-okafor'])('%s, of another verband, finds neither place nor source', async (slug) => {
    const outsider = await world.as(slug);
    const [casusId = ''] = await newCasussen(1);
    const bron = await newBron();
    const asked = { verband, casusId, bronId: bron.id, ...dagen };
    await expect(outsider(recordTrajectplek, asked)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(outsider(listTrajectplekken, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(outsider(listFinancieringsbronnen, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
    for (const table of [
      'inzage.trajectplek',
      'financieringsbron',
      'cijfers.trajectplek',
      'cijfers.financieringsbron',
    ]) {
      expect(await world.query(slug, (sql) => sql`select from ${sql(table)}`), table).toHaveLength(0);
    }
  });

  test('who may not grant is told so, and where nothing is paid for there is nothing to grant', async () => {
    const [casusId = ''] = await newCasussen(1);
    const bron = await newBron();
    await expect(grant(casusId, bron.id, { wie: 'karel-voorbeeld' })).rejects.toMatchObject({ code: 'mag_niet' });
    const rosa = await world.as('rosa-okafor');
    const elders = { verband: 'top600-amsterdam' };
    await expect(rosa(listFinancieringsbronnen, elders)).rejects.toMatchObject({
      code: 'niet_gevonden',
      message: 'Dit programma heeft geen plekken die worden betaald.',
    });
    await expect(rosa(listTrajectplekken, elders)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
