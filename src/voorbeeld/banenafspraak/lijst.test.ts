import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getAanvraagverloop } from '../../domein/aanvraag/lijst.contract.ts';
import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import { verband } from './getallen.ts';
import { createLeeg } from './leeg.fixture.ts';
import type { Leegte } from './leeg.fixture.ts';
import { gemeenten, scholen } from './partners.ts';

const map = new URL('../../../../shared/lijsten/', import.meta.url);
const read = (naam: string): Buffer => readFileSync(new URL(naam, map));
const Verwacht = z.object({ schoolverlaters: z.object({ leerlingen: z.number(), verwacht_in_de_zomer: z.number() }) });

describe.runIf(existsSync(map))('the list of the schools for 2015', () => {
  const { schoolverlaters } = Verwacht.parse(JSON.parse(read('verwacht.json').toString()));
  const peildatum = '2015-03-16';
  let leegte: Leegte;

  beforeAll(async () => {
    leegte = await createLeeg(peildatum);
    const call = await leegte.as(scholen[0].coordinator);
    const bestand = { soort: 'schoolverlaters', bestandsnaam: 'schoolverlaters-2015.csv' };
    const inhoud = read('schoolverlaters-2015.csv').toString('base64');
    const { id: lijstId } = await call(receiveLijst, { verband, ...bestand, inhoud });
    await call(processLijst, { verband, lijstId, allesOfNiets: true });
  });
  afterAll(() => leegte.loopplank.close());

  test('UWV looks after who asked for Wajong, and a gemeente after everybody else', async () => {
    const call = await leegte.as(scholen[0].coordinator);
    const open = async (selectie: string) => (await call(recordSelectie, { verband, selectie, peildatum })).geopend;
    const [uwv, gemeente] = [await open('wajong_aanvragers'), await open('schoolverlaters')];
    expect([uwv, gemeente, uwv + gemeente]).toEqual([82, 158, schoolverlaters.leerlingen]);
  });

  test('so many are expected in the summer, and the weeks show when', async () => {
    const call = await leegte.as(gemeenten[0].coordinator);
    const zomer = { verband, van: '2015-06-01', tot: '2015-08-31' };
    const { weken } = await call(getAanvraagverloop, zomer);
    expect(weken.reduce((som, { verwacht }) => som + verwacht, 0)).toBe(schoolverlaters.verwacht_in_de_zomer);
    const [drukste] = weken.toSorted((een, ander) => ander.verwacht - een.verwacht);
    expect(drukste).toMatchObject({ week: '2015-W28', verwacht: 34 });
  });

  test('nobody has spoken to any of them yet', async () => {
    const { indicatoren } = await (await leegte.as(gemeenten[0].coordinator))(getMeting, { verband, peildatum });
    const niet = indicatoren.find(({ sleutel }) => sleutel === 'niet_gesproken');
    expect(niet?.waarde).toBe(schoolverlaters.leerlingen);
  });
});
