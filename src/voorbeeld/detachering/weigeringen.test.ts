import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultOn } from '../../../test/acts.ts';
import { openWithTeam } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordBeoordeling, recordCriteriumoordelen } from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { recordDetachering } from '../../domein/detachering/contract.ts';
import { recordInstemming, withdrawInstemming } from '../../domein/instemming/contract.ts';
import { recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { verband } from './getallen.ts';
import { noordoostBrabant } from './partners.ts';

const [ad, sw, anderSw] = ['willemijn-proefstra-brabant', 'toon-van-papier-brabant', 'marij-denkbeeld-brabant'];
const datum = '2016-02-23';

let world: World;
let casusId: string;
beforeAll(async () => {
  const programma = await readVoorbeeldprogramma('wajong-detachering');
  world = await createWorld(`${datum}T09:00:00Z`, [{ inrichting: noordoostBrabant, programma }]);
});
beforeEach(async () => {
  [casusId = ''] = await openWithTeam(world, verband, {
    regisseur: { slug: ad, rol: 'arbeidsdeskundige' },
    betrokken: [{ slug: sw, rol: 'sw_consulent' }],
    aantal: 1,
  });
});
afterAll(() => world.end());

const at = () => ({ verband, casusId });

describe('at the table', () => {
  const judge = async (slug: string, antwoorden: Record<string, 'ja' | 'nee'>) =>
    (await world.as(slug))(recordCriteriumoordelen, { ...at(), datum, antwoorden });
  const establish = async (benodigdheden: { criterium: string; soort: string }[] = []) =>
    (await world.as(sw))(recordBeoordeling, { ...at(), datum, benodigdheden });

  test('there is no verdict while a criterium is not judged', async () => {
    await judge(ad, { gemotiveerd: 'ja', direct_beschikbaar: 'ja' });
    await expect(establish()).rejects.toMatchObject({
      code: 'oordeel_ontbreekt',
      message:
        'Nog geen oordeel. Nog niet bekend: Binnen drie maanden bij een gewone werkgever; Minstens 12 uur per week.',
    });
  });

  test('there is no verdict while partners do not agree', async () => {
    const alles = { gemotiveerd: 'ja', direct_beschikbaar: 'ja', minstens_twaalf_uur: 'ja' } as const;
    await judge(sw, { ...alles, binnen_drie_maanden: 'ja' });
    await judge(ad, { binnen_drie_maanden: 'nee' });
    await expect(establish()).rejects.toMatchObject({
      message: 'Nog geen oordeel. Partners zijn het niet eens over: Binnen drie maanden bij een gewone werkgever.',
    });
  });

  test('there is no "nog niet" without what the candidate needs', async () => {
    await judge(ad, { gemotiveerd: 'ja', direct_beschikbaar: 'nee' });
    await judge(sw, { minstens_twaalf_uur: 'nee', binnen_drie_maanden: 'ja' });
    const vervoer = { criterium: 'direct_beschikbaar', soort: 'vervoer' };
    await expect(establish([vervoer])).rejects.toMatchObject(
      faultOn('benodigdheden', 'Leg vast wat de kandidaat nog nodig heeft bij: Minstens 12 uur per week'),
    );
    await establish([vervoer, { criterium: 'minstens_twaalf_uur', soort: 'uren_opbouwen' }]);
    const { stand, benodigdheden } = await (await world.as(sw))(getKandidaatkaart, at());
    expect(stand).toBe('nog_niet');
    expect(benodigdheden.map(({ opnieuwOp }) => opnieuwOp)).toEqual(['2016-05-23', '2016-05-23']);
  });
});

describe('the kandidaatkaart', () => {
  test('has no name for the SW-bedrijf until the candidate agrees, and none again in the act that takes it back', async () => {
    const card = async (slug: string) => (await (await world.as(slug))(getKandidaatkaart, at())).deelnemer;
    const willemijn = await world.as(ad);
    const naam = { voornaam: 'Jongere', achternaam: 'Proef' };
    expect([await card(ad), await card(sw), await card(anderSw)]).toEqual([naam, null, null]);
    const { id: instemmingId, versie } = await willemijn(recordInstemming, {
      ...{ ...at(), soort: 'instemming_suwi_73', ontvanger: 'sw-de-werf-brabant', categorieen: ['naam'] },
      ...{ begindatum: datum, gegevenDoor: 'deelnemer' },
    });
    expect([await card(sw), await card(anderSw)]).toEqual([naam, null]);
    expect((await (await world.as(sw))(getCasus, at())).deelnemer).toMatchObject(naam);
    const terug = await willemijn(withdrawInstemming, { ...at(), instemmingId, versie, reden: 'door_deelnemer' });
    expect(terug.geldt).toBe(false);
    expect(await card(sw)).toBeNull();
    expect((await (await world.as(sw))(getCasus, at())).deelnemer).toBeNull();
  });
});

describe('at work', () => {
  const bij = { inlener: 'Drukkerij Het Vel (voorbeeld)', uren: 20, begindatum: '2016-02-15' };
  const contract = async () => {
    const werk = { werkgever: 'SW-bedrijf De Werf (voorbeeld)', uren: 20, vorm: 'dienstverband_sw' };
    const { id } = await (await world.as(sw))(recordPlaatsing, { ...at(), ...werk, begindatum: '2016-02-01' });
    return id;
  };
  const lend = async (plaatsingId: string, given: object = {}) =>
    (await world.as(sw))(recordDetachering, { ...at(), plaatsingId, ...bij, ...given });

  test('nobody is lent out for more hours than the contract has', async () => {
    const plaatsingId = await contract();
    await expect(lend(plaatsingId, { uren: 24 })).rejects.toMatchObject(
      faultOn('uren', 'Het contract is voor 20 uur per week. Vul 20 of minder in'),
    );
  });

  test('nobody is lent out twice under one contract', async () => {
    const plaatsingId = await contract();
    await lend(plaatsingId, { uren: 12 });
    await expect(lend(plaatsingId, { uren: 8, inlener: 'Kwekerij De Stek (voorbeeld)' })).rejects.toMatchObject({
      code: 'detachering_overlapt',
      message: 'Onder dit contract loopt in die periode al een detachering. Beëindig die eerst',
    });
  });

  test('nobody is lent out without a contract with the SW-bedrijf', async () => {
    await expect(lend(casusId)).rejects.toMatchObject(
      faultOn(
        'plaatsingId',
        'Dit is geen lopend werk van deze vorm: Dienstverband bij het SW-bedrijf. Leg dat eerst vast',
      ),
    );
  });

  test('only a SW-bedrijf lends out', async () => {
    const plaatsingId = await contract();
    await expect((await world.as(ad))(recordDetachering, { ...at(), plaatsingId, ...bij })).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });

  test('nobody leaves as taken on who works for the SW-bedrijf still', async () => {
    await contract();
    const einde = { ...at(), soort: 'overname', datum };
    await expect((await world.as(ad))(recordUitstroom, einde)).rejects.toMatchObject(
      faultOn(
        'soort',
        'Dit kan niet per 23-02-2016. Eerst moet waar zijn: de vorm van het werk dat nu loopt is Dienstverband bij een gewone werkgever',
      ),
    );
  });
});
