import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openedBy } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { base64, bestand, bringLijst, testBsn } from '../lijst/aanleveren.fixture.ts';
import { recordUitstroom } from '../uitstroom/contract.ts';
import { addBesluit } from '../verstrekkingsbesluit/besluit.fixture.ts';
import { withdrawAkkoord } from '../verstrekkingsbesluit/contract.ts';
import { listVergelijkingen, recordVergelijking } from './contract.ts';

const verband = 'top600-amsterdam';
const peildatum = '2014-08-31';

const opTop600 = (n: number, begin: string, einde = '', regiehouder = 'R. Okafor (GGD)'): string =>
  `1;Voorbeeld;Proef ${n};03-02-1994;${testBsn(n)};${regiehouder};${begin};${einde}`;
const opWajong = (n: number, begin: string, einde = '', ad = 'Inge Vermeulen'): string =>
  `${testBsn(n)};Proef Voorbeeld;03-02-1994;Wajong;${begin};${einde};${ad}`;

let world: World;
beforeEach(async () => {
  world = await createWorld('2014-09-01T09:00:00Z');
  return () => world.end();
});

/** One and five are on both; two and three on one only; of four the periods do not meet on the peildatum. */
async function bringLijsten(): Promise<void> {
  const top600 = [
    opTop600(1, '01-02-2014'),
    opTop600(2, '01-02-2014'),
    opTop600(4, '01-02-2014', '31-08-2014'),
    opTop600(5, '01-02-2014', '', 'Z. Onbekend'),
  ];
  const wajong = [
    opWajong(1, '01-01-2013'),
    opWajong(3, '01-01-2013'),
    opWajong(4, '01-01-2013'),
    opWajong(5, '31-08-2014', '', 'Y. Onbekend'),
  ];
  await bringLijst(world, 'top600', bestand('top600', ...top600));
  await bringLijst(world, 'wajong', bestand('wajong', ...wajong));
}

const compare = async (slug = 'petra-kramer', dag = peildatum) => {
  const call = await world.as(slug);
  return call(recordVergelijking, { verband, peildatum: dag });
};

const countCasussen = async () => {
  const rows = await world.owner`
    select
      (select count(*) from casus) as casussen, (select count(*) from deelnemer) as deelnemers,
      (select count(*) from koppeling) as koppelingen, (select count(*) from vergelijking) as vergelijkingen`;
  return { ...rows[0] };
};
const niets = { casussen: 0, deelnemers: 0, koppelingen: 0, vergelijkingen: 0 };

describe('two lists side by side', () => {
  test('open a casus for who is on both, with whom the lists name, else the coordinator of the supplier', async () => {
    await bringLijsten();
    await addBesluit(world);
    expect(await compare()).toMatchObject({ peildatum, opBeide: 2, geopend: 2, liepAl: 0 });
    const rows = await world.owner`
      select c.deelnemer_id, d.naam, c.regisseur_id, c.betrokken, c.begindatum, c.fase, c.aandacht_datum, c.aandacht_reden
      from casus c
      join deelnemer d on d.id = c.deelnemer_id
      order by c.regisseur_id = ${world.id('petra-kramer')}`;
    const casussen = openedBy(rows, { naam: 'deelnemer.naam' }, 'deelnemerId');
    const begin = { begindatum: peildatum, fase: 'op_beide_lijsten', aandachtReden: 'eerste_gesprek' };
    expect(casussen).toMatchObject([
      {
        naam: { voornaam: 'Proef 1' },
        regisseurId: world.id('rosa-okafor'),
        betrokken: [world.id('rosa-okafor'), world.id('inge-vermeulen')],
        aandachtDatum: '2014-09-14',
        ...begin,
      },
      {
        naam: { voornaam: 'Proef 5' },
        regisseurId: world.id('petra-kramer'),
        betrokken: [world.id('petra-kramer'), world.id('carla-smit')],
        ...begin,
      },
    ]);
    const koppelingen = await world.owner`select soort, van_regisseur from koppeling order by soort`;
    expect(new Set(koppelingen.map((rij) => `${rij['soort']} ${rij['vanRegisseur']}`))).toEqual(
      new Set(['top600 true', 'wajong false']),
    );
  });

  test('open nothing a second time, not even when two ask at once', async () => {
    await bringLijsten();
    await addBesluit(world);
    const [een, ander] = await Promise.all([compare(), compare('carla-smit')]);
    expect([een.geopend, ander.geopend]).toEqual(expect.arrayContaining([0, 2]));
    expect(await compare()).toMatchObject({ opBeide: 2, geopend: 0, liepAl: 2 });
    expect(await countCasussen()).toMatchObject({ casussen: 2, deelnemers: 2, koppelingen: 4 });
    const petra = await world.as('petra-kramer');
    const eerste = await petra(listVergelijkingen, { verband, aantal: 2 });
    expect(eerste.vergelijkingen).toHaveLength(2);
    const rest = await petra(listVergelijkingen, { verband, aantal: 2, na: eerste.volgende });
    expect(rest.vergelijkingen).toHaveLength(1);
  });

  test('open a new casus for the same deelnemer when the earlier one was closed', async () => {
    await bringLijsten();
    await addBesluit(world);
    await compare();
    await world.owner`update casus set gesloten_op = now()`;
    expect(await compare()).toMatchObject({ opBeide: 2, geopend: 2 });
    expect(await countCasussen()).toMatchObject({ casussen: 4, deelnemers: 2, koppelingen: 4 });
  });

  test('leave who was closed since standing on both lists closed, also when the lists are laid side by side again', async () => {
    await bringLijsten();
    await addBesluit(world);
    await compare();
    const rosa = await world.as('rosa-okafor');
    const [casus] = await world.owner`select id from casus where regisseur_id = ${world.id('rosa-okafor')}`;
    const casusId = String(casus?.['id']);
    await rosa(recordUitstroom, { verband, casusId, soort: 'overleden', datum: '2014-09-01' });
    expect(await compare()).toMatchObject({ opBeide: 2, geopend: 0, liepAl: 2 });
  });

  test('stay apart without a decision to which both agree today', async () => {
    await bringLijsten();
    const refused = async (waarom: string) => {
      await expect(compare()).rejects.toMatchObject({
        code: 'verstrekking_ontbreekt',
        status: 409,
        message: `De lijsten mogen niet naast elkaar. ${waarom}`,
      });
      expect(await countCasussen()).toEqual(niets);
    };
    await refused('Er is nog geen verstrekkingsbesluit.');
    await addBesluit(world, ['petra-kramer']);
    await refused('Er is geen akkoord van UWV.');
    const besluitId = await addBesluit(world);
    world.clock.now = new Date('2015-09-01T09:00:00Z');
    await refused('Het besluit gold tot en met 31-08-2015.');
    world.clock.now = new Date('2014-09-01T10:00:00Z');
    await (
      await world.as('carla-smit')
    )(withdrawAkkoord, { verband, besluitId });
    await refused('Er is geen akkoord van UWV.');
  });

  test('do not look ahead, and are for who has the right', async () => {
    await addBesluit(world);
    await expect(compare('petra-kramer', '2014-09-02')).rejects.toMatchObject({
      fouten: [{ veld: 'peildatum', melding: 'De peildatum ligt niet in de toekomst' }],
    });
    await expect(compare('rosa-okafor')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(compare('cor-buiten')).rejects.toMatchObject({ code: 'niet_gevonden' });
    const cor = await world.as('cor-buiten');
    await expect(cor(listVergelijkingen, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('tell nothing about who is on one list only', async () => {
    await bringLijsten();
    await addBesluit(world);
    const uitkomst = await compare('carla-smit');
    expect(Object.keys(uitkomst).toSorted()).toEqual([
      'door',
      'geopend',
      'geregistreerdOp',
      'id',
      'liepAl',
      'opBeide',
      'peildatum',
    ]);
    expect(await seenBy('carla-smit', 'uwv-amsterdam')).toEqual({
      vermeldingen: 4,
      soorten: ['wajong'],
      bsns: 4,
      regels: 4,
    });
    expect(await seenBy('petra-kramer', 'gemeente-amsterdam')).toMatchObject({ vermeldingen: 4, soorten: ['top600'] });
    expect(await seenBy('wim-bakker', 'reclassering-amsterdam')).toMatchObject({ vermeldingen: 0, bsns: 0, regels: 0 });
  });

  test('bring the aandacht up to date when a new list takes somebody off', async () => {
    await bringLijsten();
    await addBesluit(world);
    await compare();
    await bringLijst(world, 'top600', bestand('top600', opTop600(1, '01-02-2014', '05-09-2014')));
    const rows = await world.owner`
      select c.aandacht_datum, c.aandacht_reden
      from casus c
      where c.regisseur_id = ${world.id('rosa-okafor')}`;
    expect(rows[0]).toEqual({ aandachtDatum: '2014-09-05', aandachtReden: 'van_lijst' });
  });
});

/** What the database shows of lists to a colleague, whatever the operation. */
async function seenBy(slug: string, organisatie: string) {
  const app = await world.db.reserve();
  await app
    .unsafe(
      `begin;set local app.medewerker='${world.id(slug)}';set local app.organisatie='${world.id(organisatie)}';` +
        `set local app.verbanden='{${world.id(verband)}}'`,
    )
    .simple();
  const rows = await app`
    select
      (select count(*) from lijstvermelding) as vermeldingen,
      (select array_agg(distinct soort) from lijstvermelding) as soorten,
      (select count(*) from bsn) as bsns, (select count(*) from lijstregel) as regels`;
  await app`rollback`;
  app.release();
  return { ...rows[0] };
}

const map = new URL('../../../../shared/lijsten/', import.meta.url);

describe.runIf(existsSync(map))('the lists of the example', () => {
  let eigen: World;
  beforeAll(async () => {
    eigen = await createWorld('2014-09-01T09:00:00Z');
  });
  afterAll(() => eigen.end());

  test('give 62 casussen, each with a regiehouder and an arbeidsdeskundige', async () => {
    await bringLijst(eigen, 'top600', base64(readFileSync(new URL('top600-lijst.csv', map))));
    await bringLijst(eigen, 'wajong', base64(readFileSync(new URL('uwv-wajong.csv', map))));
    await addBesluit(eigen);
    const petra = await eigen.as('petra-kramer');
    expect(await petra(recordVergelijking, { verband, peildatum })).toMatchObject({ opBeide: 62, geopend: 62 });
    const rollen = await eigen.owner`
      select rol, count(distinct casus_id) as casussen, count(distinct medewerker_id) as medewerkers
      from betrokkenheid
      group by rol
      order by rol`;
    expect([...rollen]).toMatchObject([
      { rol: 'arbeidsdeskundige', casussen: 62, medewerkers: 2 },
      { rol: 'regiehouder', casussen: 62 },
    ]);
  });
});
