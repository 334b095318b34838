import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { listFinancieringsbronnen, recordFinancieringsbron } from '../../domein/financieringsbron/contract.ts';
import { recordTrajectplek } from '../../domein/trajectplek/contract.ts';
import { bron2021, plekken, verband } from './getallen.ts';
import { playUntil } from './jaar.fixture.ts';
import type { Jaar } from './jaar.fixture.ts';
import { regiocoordinator } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Deelnemer } from './wegen.ts';

/** The year up to when the last two who were referred asked for a place. */
let jaar: Jaar;
beforeAll(async () => {
  jaar = await playUntil('2021-10-18');
}, 120_000);
afterAll(() => jaar.end());

const uitslagOf = ({ rol }: Deelnemer) => rol.uitslagen[0];
const withCode = (code: string): Deelnemer[] => jaar.allen.filter((een) => uitslagOf(een)?.code === code);
const nummersOf = (allen: readonly Deelnemer[]): number[] => allen.map(({ rol }) => rol.kandidaat.nummer);

async function sees(een: Deelnemer, slug: string) {
  return (await jaar.toneel.as(slug))(getCasus, plaatsOf(een.rol));
}

describe('asked for in order of the day', () => {
  test('12 places were granted', () => {
    expect(withCode('toegekend')).toHaveLength(plekken.toegekend);
    expect(nummersOf(withCode('toegekend'))).toEqual([1, 2, 4, 5, 7, 9, 10, 11, 13, 14, 15, 16]);
  });

  test('3 clients of UWV were refused on the money of the gemeenten, and go on with that of UWV', async () => {
    const geweigerd = withCode('trajectplek_buiten_doelgroep');
    expect(geweigerd).toHaveLength(plekken.buitenDoelgroep);
    expect(new Set(geweigerd.map((een) => uitslagOf(een)?.zin))).toEqual(
      new Set([
        'Dit geld is voor mensen voor wie de gemeente verantwoordelijk is. Voor een klant van UWV betaalt UWV het traject. Kies "IPS op kosten van UWV".',
      ]),
    );
    for (const een of geweigerd) {
      const { trajecten, plekken: betaald, aandacht } = await sees(een, een.rol.partner);
      expect(trajecten.map(({ soort }) => soort)).toEqual(['ips_van_uwv']);
      expect([betaald, aandacht === null]).toEqual([[], false]);
    }
  });

  test('of a client of UWV no gemeente hears, and of a client of a gemeente UWV does not', async () => {
    for (const een of jaar.allen) {
      const { team } = await sees(een, een.rol.ips);
      const anders = een.hoe === 'uwv' ? 'Gemeente' : 'UWV';
      expect(team.filter(({ organisatie }) => organisatie.startsWith(anders))).toEqual([]);
      expect(team).toHaveLength(4);
    }
  });

  test('1 without an own wish was refused, and somebody asks again', async () => {
    const geweigerd = withCode('trajectplek_eis');
    expect(geweigerd).toHaveLength(plekken.zonderWens);
    expect(geweigerd.map((een) => uitslagOf(een)?.zin)).toEqual([
      'Een IPS-plek is voor wie zelf wil werken. Vraag de kandidaat binnen drie maanden opnieuw, en houd contact.',
    ]);
    for (const een of geweigerd) {
      const { trajecten, aandacht } = await sees(een, een.rol.ips);
      expect(trajecten.map(({ soort }) => soort)).toEqual(['herstelactiviteit']);
      expect(aandacht).not.toBeNull();
    }
  });

  test('2 were above the maximum: place 13 and place 14', async () => {
    const geweigerd = withCode('trajectplek_vol');
    expect(geweigerd).toHaveLength(plekken.bovenMaximum);
    expect(new Set(geweigerd.map((een) => uitslagOf(een)?.zin))).toEqual(
      new Set(['Alle plekken van deze bron zijn vergeven. Kies een andere bron of wacht tot er een plek vrijkomt']),
    );
    for (const een of geweigerd) {
      expect((await sees(een, een.rol.ips)).trajecten.map(({ soort }) => soort)).toEqual(['gemeentelijk_traject']);
    }
  });

  test('nobody got a place twice, and the money is where the places are', async () => {
    const call = await jaar.toneel.as(regiocoordinator);
    const { bronnen } = await call(listFinancieringsbronnen, { verband });
    expect(bronnen).toMatchObject([{ vergeven: 12, gereserveerd: 90_000, coordinatie: 10_000, over: 0 }]);
  });
});

describe('another source refuses', () => {
  /** Somebody above the maximum, who may ask elsewhere. */
  async function ask(naam: string, geld: object, begindatum: string) {
    const call = await jaar.toneel.as(regiocoordinator);
    const { id: bronId } = await call(recordFinancieringsbron, { verband, ...bron2021, ...geld, naam });
    const [een] = withCode('trajectplek_vol');
    if (!een) throw new Error('Nobody was above the maximum');
    return call(recordTrajectplek, { ...plaatsOf(een.rol), bronId, besluitdatum: '2021-10-18', begindatum });
  }

  test('a place that is outside its period', async () => {
    await expect(ask('Ook 2021', {}, '2022-01-03')).rejects.toMatchObject({
      code: 'trajectplek_buiten_periode',
      message: 'De plek valt buiten de periode van deze bron. Kies dagen binnen die periode',
    });
  });

  test('a place that costs more than there is', async () => {
    await expect(ask('Te klein', { bedrag: 17_499 }, '2021-10-25')).rejects.toMatchObject({
      code: 'trajectplek_boven_budget',
      message: 'Er is bij deze bron niet genoeg geld meer voor nog een plek',
    });
  });
});
