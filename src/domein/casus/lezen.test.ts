import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { getCasus } from './lezen.contract.ts';
import { listTijdlijn } from './tijdlijn.contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  const inge = await world.as('inge-vermeulen');
  world.clock.now = new Date('2014-03-11T09:00:00Z');
  await inge(recordGesprek, {
    verband,
    casusId,
    datum: '2014-03-11',
    kanaal: 'huisbezoek',
    gevoerd: true,
    verslag: 'Wil graag koken.',
  });
  await inge(recordAfspraak, {
    verband,
    casusId,
    wat: 'Rijbewijs theorie halen',
    wie: 'deelnemer',
    datum: '2014-03-20',
  });
});
afterAll(() => world.end());

const read = async (slug: string) => (await world.as(slug))(getCasus, { verband, casusId });
const tijdlijn = async (slug: string, query: { aantal?: number; voor?: string } = {}) =>
  (await world.as(slug))(listTijdlijn, { verband, casusId, ...query });

describe('the page of a casus', () => {
  test('says who is accountable, when somebody looks and what runs', async () => {
    const blad = await read('inge-vermeulen');
    expect(blad.casus).toMatchObject({ fase: 'in_beeld', faseNaam: 'In beeld', begindatum: '2014-03-10', verband });
    expect(blad.deelnemer).toEqual({
      voornaam: 'Jongere',
      achternaam: 'Proef',
      geboortedatum: '1994-02-03',
      leeftijd: 20,
    });
    expect(blad.regisseur).toMatchObject({ naam: 'Rosa Okafor', organisatie: 'GGD Amsterdam', zelf: false });
    expect(blad.team.map(({ naam, rol, zelf }) => [naam, rol, zelf])).toEqual([
      ['Rosa Okafor', 'regiehouder', false],
      ['Inge Vermeulen', 'arbeidsdeskundige', true],
    ]);
    expect(blad.aandacht).toEqual({
      datum: '2014-03-20',
      reden: 'afspraak',
      zin: 'afspraak: Rijbewijs theorie halen',
    });
    expect(blad.afspraken).toMatchObject([{ wat: 'Rijbewijs theorie halen', eigenaar: { zelf: true }, eigen: true }]);
    expect(blad.overdracht).toBeNull();
  });

  test('lists what the reader may do: only who has the regie hands over or closes', async () => {
    const [rosa, inge, hanna] = await Promise.all(['rosa-okafor', 'inge-vermeulen', 'hanna-mol'].map(read));
    expect(rosa?.mag).toEqual(expect.arrayContaining(['recordGesprek', 'recordOverdracht', 'recordUitstroom']));
    expect(inge?.mag).toContain('recordAfloop');
    expect(inge?.mag).not.toContain('recordOverdracht');
    expect(inge?.mag).not.toContain('recordUitstroom');
    expect(hanna?.mag).toEqual(['recordOverdracht', 'recordBetrokkenheid', 'endBetrokkenheid', 'recordUitstroom']);
  });

  test('shows the coordinator of the regisseur where it is and who is accountable, not whose it is nor what is in it', async () => {
    const blad = await read('hanna-mol');
    expect(blad).toMatchObject({ deelnemer: null, aandacht: null, afspraken: [], regisseur: { naam: 'Rosa Okafor' } });
    expect(blad.inzage.map(({ categorie, niveau }) => [categorie, niveau])).toContainEqual(['overdracht', 'S']);
    const { tijdlijn: regels } = await tijdlijn('hanna-mol');
    expect(regels.map(({ soort }) => soort)).toEqual(['opening']);
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'])('is not there for %s', async (slug) => {
    await expect(read(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(tijdlijn(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

describe('the timeline', () => {
  test('shows what the own organisation recorded in full, newest first', async () => {
    const { tijdlijn: regels, volgende } = await tijdlijn('inge-vermeulen');
    expect(regels.map(({ soort }) => soort)).toEqual(['afspraak', 'gesprek', 'opening']);
    expect(volgende).toBeUndefined();
    expect(regels[1]).toMatchObject({
      door: { naam: 'Inge Vermeulen', zelf: true },
      eigen: true,
      verbeterd: false,
      gegevens: { gevoerd: true, kanaal: 'huisbezoek', verslag: 'Wil graag koken.', verslagBlijftBij: null },
    });
  });

  test('keeps a verslag with its organisation, and says the same note whether there is one or not', async () => {
    const rosa = await world.as('rosa-okafor');
    const inge = await world.as('inge-vermeulen');
    await inge(recordGesprek, { verband, casusId, datum: '2014-03-10', kanaal: 'telefonisch', gevoerd: true });
    const { tijdlijn: regels } = await rosa(listTijdlijn, { verband, casusId });
    const gesprekken = regels.filter(({ soort }) => soort === 'gesprek');
    expect(gesprekken.map(({ gegevens }) => gegevens)).toEqual([
      { gevoerd: true, kanaal: null, aanwezig: null, verslag: null, verslagBlijftBij: 'UWV Amsterdam' },
      { gevoerd: true, kanaal: null, aanwezig: null, verslag: null, verslagBlijftBij: 'UWV Amsterdam' },
    ]);
    expect(JSON.stringify(regels)).not.toContain('koken');
  });

  test('comes in pages that join without a gap', async () => {
    const whole = await tijdlijn('inge-vermeulen');
    const ids: string[] = [];
    let voor: string | undefined;
    do {
      const page = await tijdlijn('inge-vermeulen', { aantal: 1, ...(voor === undefined ? {} : { voor }) });
      ids.push(...page.tijdlijn.map(({ id }) => id));
      voor = page.volgende;
    } while (voor !== undefined);
    expect(ids).toEqual(whole.tijdlijn.map(({ id }) => id));
  });

  test('refuses a place that is not in the list', async () => {
    await expect(tijdlijn('inge-vermeulen', { voor: 'xx' })).rejects.toMatchObject({
      fouten: [{ veld: 'voor', melding: 'Deze plek in de lijst bestaat niet. Begin bij de eerste bladzijde' }],
    });
  });
});
