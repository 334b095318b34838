import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { splitLijst } from '../lijst/splitsen.ts';
import { recordSelectie, listGeselecteerd } from './contract.ts';
import { bringSelectielijst, proefprogramma, proefverband } from './proef.fixture.ts';

const map = new URL('../../../../shared/lijsten/', import.meta.url);
const read = (naam: string): Buffer => readFileSync(new URL(naam, map));

const Verwacht = z.object({
  wga: z.object({
    regels: z.number(),
    deelnemende_regios: z.array(z.string()),
    cohort_2011: z.number(),
    cohort_2011_en_2012: z.number(),
  }),
  ips: z.object({ aanmeldingen: z.number(), zonder_eigen_wens: z.number() }),
  schoolverlaters: z.object({ leerlingen: z.number() }),
  detachering: z.object({ dossiers: z.number(), geschikt: z.number(), nog_niet: z.number() }),
});

/** The figures that the lists must give, read when a test asks: the lists are not everywhere. */
const figures = () => Verwacht.parse(JSON.parse(read('verwacht.json').toString()));

const slugOf = (gebied: string): string =>
  gebied
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-/, '');

describe.runIf(existsSync(map))('the lists of partners', () => {
  let world: World;
  const on = (dag: string) => {
    world.clock.now = new Date(`${dag}T09:00:00Z`);
  };

  beforeAll(async () => {
    const regios = figures().wga.deelnemende_regios.map((gebied) => proefverband(gebied, slugOf(gebied)));
    world = await createWorld('2016-12-31T09:00:00Z', [...regios, proefverband(undefined, 'tafel')]);
  });
  afterAll(() => world.end());

  const trySelectie = async (gebied: string, peildatum: string): Promise<number> => {
    const call = await world.as(`coordinator-${slugOf(gebied)}`);
    const vraag = { verband: slugOf(gebied), selectie: 'cohort', peildatum, proef: true };
    return (await call(recordSelectie, vraag)).voldoet;
  };
  const countCohort = async (peildatum: string): Promise<number> => {
    on(peildatum);
    let som = 0;
    for (const gebied of figures().wga.deelnemende_regios) som += await trySelectie(gebied, peildatum);
    return som;
  };

  test('one file of the whole country goes to thirty regions, and gives the cohort of both years', async () => {
    const { wga } = figures();
    const { cohort } = proefprogramma().lijsten;
    if (!cohort) throw new Error('The list is not in the programme');
    const { regels, delen } = await splitLijst({ inhoud: read('uwv-wga.csv'), naam: 'wga.csv' }, cohort, 'vestiging');
    expect(regels).toBe(wga.regels);
    for (const gebied of wga.deelnemende_regios) {
      const deel = delen.get(slugOf(gebied).replaceAll('-', ''));
      const { telling } = await bringSelectielijst(world, slugOf(gebied), 'cohort', deel?.inhoud ?? '');
      expect(telling).toMatchObject({ nieuw: deel?.regels.length, anderGebied: 0 });
    }
    expect(await countCohort('2016-12-31')).toBe(wga.cohort_2011);
    expect(await countCohort('2017-01-01')).toBe(wga.cohort_2011_en_2012);
  });

  test('the dossiers become casussen, of which some fit on paper and the others do not', async () => {
    const { detachering } = figures();
    const verband = 'tafel';
    on('2016-12-31');
    const lijst = read('uwv-wajong-dossiers.csv').toString('base64');
    expect((await bringSelectielijst(world, verband, 'dossiers', lijst)).telling).toMatchObject({
      nieuw: detachering.dossiers,
      afgekeurd: 0,
    });
    const call = await world.as(`coordinator-${verband}`);
    const { geopend } = await call(recordSelectie, { verband, selectie: 'dossiers', peildatum: '2016-12-31' });
    const { aantal } = await call(listGeselecteerd, { verband, selectie: 'op_papier' });
    expect([geopend, aantal, geopend - (aantal ?? 0)]).toEqual([
      detachering.dossiers,
      detachering.geschikt,
      detachering.nog_niet,
    ]);
  });

  test.each([
    ['ggz-ips-aanmeldingen.csv', 'aanmeldingen'],
    ['schoolverlaters-2015.csv', 'schoolverlaters'],
  ] as const)('%s is taken in whole, and opens who fits', async (bestand, soort) => {
    const { ips, schoolverlaters } = figures();
    const regels = soort === 'aanmeldingen' ? ips.aanmeldingen : schoolverlaters.leerlingen;
    const passend = soort === 'aanmeldingen' ? regels - ips.zonder_eigen_wens : regels;
    on('2021-12-31');
    const { telling } = await bringSelectielijst(world, 'tafel', soort, read(bestand).toString('base64'));
    expect(telling).toMatchObject({ nieuw: regels, afgekeurd: 0, dubbel: 0 });
    const call = await world.as('coordinator-tafel');
    const vraag = { verband: 'tafel', selectie: soort, peildatum: '2021-12-31' };
    expect(await call(recordSelectie, vraag)).toMatchObject({ voldoet: passend, geopend: passend });
  });
});
