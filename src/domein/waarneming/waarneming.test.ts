import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { correctWaarneming, recordWaarneming } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const trede = { kenmerk: 'participatietrede', waarde: 'trede_1', datum: '2014-02-03', bron: 'organisatie' } as const;
const netwerk = { kenmerk: 'sociaal_netwerk', waarde: 'beperkt', datum: '2014-02-03', bron: 'deelnemer' } as const;
const uren = { kenmerk: 'werkuren', waarde: 12, datum: '2014-02-03', bron: 'organisatie' } as const;

const record = async (slug: string, gegeven: object) =>
  (await world.as(slug))(recordWaarneming, { verband, casusId, ...trede, ...gegeven });
const bladOf = async (slug: string) => (await world.as(slug))(getCasus, { verband, casusId });
const knownTo = async (slug: string) =>
  Object.fromEntries((await bladOf(slug)).waarnemingen.map(({ kenmerk, ...rest }) => [kenmerk, rest]));
const told = async (slug: string) => {
  const { tijdlijn } = await (await world.as(slug))(listTijdlijn, { verband, casusId, aantal: 100 });
  return tijdlijn.filter(({ soort }) => soort === 'waarneming').map(({ gegevens }) => gegevens);
};

describe('a waarneming', () => {
  test('is kept with its value, its day and its source; a later one is the newest and the earlier one stays', async () => {
    expect(await record('inge-vermeulen', {})).toMatchObject({ versie: 1, ...trede });
    await record('inge-vermeulen', { waarde: 'trede_2', datum: '2014-03-10' });
    await record('inge-vermeulen', netwerk);
    await record('inge-vermeulen', uren);
    expect(await knownTo('inge-vermeulen')).toMatchObject({
      participatietrede: { waarde: 'trede_2', datum: '2014-03-10', opnieuwVoor: '2014-09-10', bron: 'organisatie' },
      sociaal_netwerk: { waarde: 'beperkt', bron: 'deelnemer', eigen: true, graad: 'volledig' },
      werkuren: { waarde: 12, opnieuwVoor: null, organisatie: 'UWV Amsterdam' },
    });
    expect(await told('inge-vermeulen')).toHaveLength(4);
  });

  test('that was seen earlier, and recorded later, is not the newest', async () => {
    await record('inge-vermeulen', { waarde: 'trede_3', datum: '2014-01-06' });
    expect(await knownTo('inge-vermeulen')).toMatchObject({ participatietrede: { waarde: 'trede_2' } });
  });

  test('is to a regiehouder a summary: the step of now, not the network, and of the hours only that they are known', async () => {
    const known = await knownTo('rosa-okafor');
    expect(Object.keys(known).toSorted()).toEqual(['participatietrede', 'werkuren']);
    expect(known['participatietrede']).toMatchObject({
      ...{ waarde: 'trede_2', datum: '2014-03-10', bron: null, graad: 'samenvatting', eigen: false },
    });
    expect(known['werkuren']).toMatchObject({ waarde: null, datum: null, organisatie: null, graad: 'bestaan' });
    expect(await told('rosa-okafor')).toEqual([{ kenmerk: 'participatietrede', waarde: 'trede_2', bron: null }]);
  });

  test('is seen whole by who recorded it, also in a role that otherwise sees the summary', async () => {
    await record('rosa-okafor', { ...netwerk, waarde: 'geisoleerd', datum: '2014-03-03' });
    expect(await knownTo('rosa-okafor')).toMatchObject({ sociaal_netwerk: { waarde: 'geisoleerd', eigen: true } });
    expect(await knownTo('inge-vermeulen')).toMatchObject({ sociaal_netwerk: { waarde: 'geisoleerd', eigen: false } });
  });

  test('is not there for the coordinator, who sees that the casus runs', async () => {
    expect(await knownTo('hanna-mol')).toEqual({});
    await expect(record('hanna-mol', {})).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('can only be of a kenmerk of which the role sees its own part', async () => {
    await expect(record('rosa-okafor', uren)).rejects.toMatchObject({ code: 'mag_niet' });
    const { kenmerken, mag } = await bladOf('rosa-okafor');
    expect(
      Object.entries(kenmerken)
        .filter(([, one]) => one.mag)
        .map(([sleutel]) => sleutel),
    ).toEqual(['participatietrede', 'sociaal_netwerk', 'eerst_nodig']);
    expect(mag).toContain('recordWaarneming');
  });

  test('is what the programme asks: a choice of its list, a number, and a day that has come', async () => {
    await expect(record('inge-vermeulen', { waarde: 'trede_7' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld: 'waarde' }],
    });
    await expect(record('inge-vermeulen', { ...uren, waarde: 'veel' })).rejects.toMatchObject(
      faultOn('waarde', 'Dit is geen geldige waarde'),
    );
    await expect(record('inge-vermeulen', { datum: '2014-03-11' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(record('inge-vermeulen', { kenmerk: 'constructor' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld: 'kenmerk' }],
    });
  });

  test('is corrected by its own organisation with a new version; the old one stays', async () => {
    const { id: waarnemingId, versie } = await record('inge-vermeulen', { ...uren, datum: '2014-03-10' });
    const correction = {
      verband,
      casusId,
      waarnemingId,
      waarde: 16,
      datum: '2014-03-10',
      bron: 'register',
      versie,
    } as const;
    const [rosa, inge] = [await world.as('rosa-okafor'), await world.as('inge-vermeulen')];
    await expect(rosa(correctWaarneming, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(correctWaarneming, correction)).toMatchObject({ versie: 2, kenmerk: 'werkuren', waarde: 16 });
    expect(await versionsOf(world, 'waarneming', waarnemingId)).toEqual(corrected);
    await expect(inge(correctWaarneming, correction)).rejects.toMatchObject({ code: 'versie_verouderd' });
    expect(await knownTo('inge-vermeulen')).toMatchObject({ werkuren: { waarde: 16, versie: 2 } });
  });

  test('cannot be read in the table, nor moved to another row of it', async () => {
    const rows = await world.owner`select waarde, waarneming::text as rij from waarneming`;
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map((row) => row['rij']).join()).not.toMatch(/trede_|beperkt|geisoleerd/);
    expect(rows.every((row) => row['waarde'] instanceof Uint8Array && row['waarde'][0] === 2)).toBe(true);
  });

  test('of others stays closed to an act on the casus: the table itself gives only what the own organisation recorded', async () => {
    const seen = async (slug: string) =>
      (await world.query(slug, (sql) => sql`select id from waarneming where casus_id = ${casusId}`)).length;
    expect(await seen('inge-vermeulen')).toBe(0);
    const inAct = await world.query('rosa-okafor', async (sql) => {
      await sql.unsafe(`set local app.casussen = '{${casusId}}'`);
      return sql`select distinct organisatie_id from waarneming`;
    });
    expect(inAct.map((row) => row['organisatieId'])).toEqual([world.id('ggd-amsterdam')]);
  });

  test('tells a behandelaar nothing of how somebody takes part, who may have the regie all the same', async () => {
    const [rosa, noor] = [await world.as('rosa-okafor'), await world.as('noor-visser')];
    const naar = { naarOrganisatieId: world.id('de-brug'), reden: 'Zorg staat voorop.' };
    const { id: overdrachtId } = await rosa(recordOverdracht, { verband, casusId, ...naar });
    await noor(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
    expect((await knownTo('noor-visser'))['participatietrede']).toMatchObject({ graad: 'samenvatting' });
    await world.owner`update betrokkenheid set rol = 'behandelaar' where medewerker_id = ${world.id('noor-visser')}`;
    expect(await knownTo('noor-visser')).toEqual({});
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    await expect(record(slug, {})).rejects.toMatchObject({ code: 'niet_gevonden' });
    const seen = await world.query(slug, (sql) => sql`select id from inzage.waarneming where casus_id = ${casusId}`);
    expect(seen).toHaveLength(0);
  });

  test('cannot be added to a casus that is closed', async () => {
    await shut(world, casusId);
    await expect(record('inge-vermeulen', {})).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
