import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFilledWorld, verband } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import { addInwoner, asInwoner, queryInwoner } from '../../../test/inwoner.ts';
import { sampleRequest } from '../../../test/sample.ts';
import type { Sql } from '../../core/db.ts';
import type { Call } from '../../core/road.ts';
import { routes } from '../../routes.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import * as mijn from './mijn.contract.ts';

let filled: Filled;
let casusId: string;
let other: string;
let inwonerId: string;
let call: Call;

/** Ilse, whose casus holds everything; Bram, whose casus is closed; and Cato, of whom there is none. */
beforeAll(async () => {
  filled = await createFilledWorld();
  const { world, ids } = filled;
  casusId = ids['casusId'] ?? '';
  const [closed] = await world.owner`select id from casus where gesloten_op is not null`;
  other = String(closed?.['id']);
  inwonerId = await addInwoner(world, casusId);
  call = await asInwoner(world, inwonerId);
});
afterAll(() => filled.world.end());

describe('an inwoner', () => {
  test('sees the own casus and no other', async () => {
    const { casussen } = await call(mijn.listMijnCasussen, {});
    expect(casussen).toMatchObject([{ casusId, geslotenOp: null }]);
    await expect(call(mijn.getMijnCasus, { casusId: other })).rejects.toMatchObject({ status: 404 });
    await expect(call(mijn.listMijnTijdlijn, { casusId: other })).rejects.toMatchObject({ status: 404 });
    await expect(call(mijn.listMijnRaadplegingen, { casusId: other })).rejects.toMatchObject({ status: 404 });
  });

  test('sees who is accountable, what was agreed and what is known, the verslag included', async () => {
    const casus = await call(mijn.getMijnCasus, { casusId });
    expect(casus).toMatchObject({
      deelnemer: { voornaam: 'Ilse', geboortedatum: '1994-02-03' },
      regisseur: { naam: 'Rosa Okafor', organisatie: 'GGD Amsterdam' },
      bsnBekend: true,
    });
    expect(casus.team.map(({ naam }) => naam).toSorted()).toEqual(['Inge Vermeulen', 'Rosa Okafor']);
    expect(casus.afspraken.map(({ wat }) => wat)).toEqual(['Geheime afspraak']);
    expect(casus.plaatsingen[0]?.werkgever).toBe('Geheime werkgever');
    expect(casus.lijst.map(({ soort }) => soort).toSorted()).toEqual(['top600', 'wajong']);
    expect(casus.waarnemingen.map(({ kenmerk }) => kenmerk).toSorted()).toEqual(['participatietrede', 'werkuren']);
    expect(casus.contactgegevens[0]?.waarde).toContain('Geheime Straat');
    const { tijdlijn } = await call(mijn.listMijnTijdlijn, { casusId, aantal: 100 });
    const gesprek = tijdlijn.find(({ soort }) => soort === 'gesprek');
    expect(gesprek).toMatchObject({ gegevens: { verslag: 'Geheim verslag' }, door: { naam: 'Rosa Okafor' } });
    expect(new Set(tijdlijn.map(({ soort }) => soort)).size).toBeGreaterThan(10);
  });

  test('reads why each kind of gegevens is kept, and who of the team sees it on which ground', async () => {
    const { gegevens } = await call(mijn.listMijnGegevens, { casusId });
    const naam = gegevens.find(({ categorie }) => categorie === 'naam');
    expect(naam?.zien.map(({ organisatie }) => organisatie)).toEqual(['GGD Amsterdam', 'UWV Amsterdam']);
    expect(naam?.zien.every(({ niveau, grondslag }) => niveau === 'V' && grondslag.length > 3)).toBe(true);
    expect(gegevens.map(({ categorie }) => categorie)).not.toContain('medisch');
    const lijst = gegevens.find(({ categorie }) => categorie === 'veiligheidslijst');
    expect(lijst?.zien.map(({ organisatie, niveau }) => [organisatie, niveau])).toEqual([
      ['GGD Amsterdam', 'V'],
      ['UWV Amsterdam', 'B'],
    ]);
  });

  test('knows the colleagues of the own team by name, and nobody else', async () => {
    const seen = (sql: Sql) => sql`select slug from inzage.collega order by slug`;
    const rows = await queryInwoner(filled.world, inwonerId, seen);
    expect(rows.map(({ slug }) => slug)).toEqual(['inge-vermeulen', 'rosa-okafor']);
    for (const table of ['casus', 'betrokkenheid', 'medewerker', 'aanstelling', 'lijst', 'bsn', 'gesprek', 'account'])
      expect(
        await queryInwoner(filled.world, inwonerId, (sql) => sql`select 1 from ${sql(table)}`),
        table,
      ).toHaveLength(0);
  });
});

describe('who looked', () => {
  test('is told per organisation, day and purpose, without a name and without the own looking', async () => {
    const rosa = await filled.world.as('rosa-okafor');
    await rosa(getCasus, { verband, casusId });
    const { raadplegingen } = await call(mijn.listMijnRaadplegingen, { casusId });
    const organisaties = new Set(raadplegingen.map(({ organisatie }) => organisatie));
    expect(organisaties).toEqual(new Set(['De Brug', 'GGD Amsterdam', 'Gemeente Amsterdam', 'UWV Amsterdam']));
    expect(raadplegingen).toContainEqual({
      ...{ organisatie: 'GGD Amsterdam', dag: '2014-03-10', verwerking: 'begeleiding', keren: 1 },
    });
    expect(JSON.stringify(raadplegingen)).not.toContain('Okafor');
  });
});

describe('a consent', () => {
  test('is taken back by who gave it, with nobody in between, and once', async () => {
    const instemmingId = filled.ids['instemmingId'] ?? '';
    const withdrawn = await call(mijn.withdrawMijnInstemming, { casusId, instemmingId });
    expect(withdrawn).toMatchObject({ door: null, geldt: false, intrekking: 'door_deelnemer' });
    await expect(call(mijn.withdrawMijnInstemming, { casusId, instemmingId })).rejects.toMatchObject({
      code: 'instemming_al_ingetrokken',
    });
    const { verstrekkingen } = await call(mijn.listMijnVerstrekkingen, { casusId });
    expect(verstrekkingen).toMatchObject([{ categorie: 'afspraak', doel: 'Geheime bedoeling' }]);
  });

  test('of somebody else is not there', async () => {
    const bram = await asInwoner(filled.world, await addInwoner(filled.world, other));
    const asked = { casusId, instemmingId: filled.ids['instemmingId'] ?? '' };
    await expect(bram(mijn.withdrawMijnInstemming, asked)).rejects.toMatchObject({ status: 404 });
    await expect(bram(mijn.withdrawMijnInstemming, { ...asked, casusId: other })).rejects.toMatchObject({
      status: 404,
    });
    await expect(bram(mijn.listMijnVerstrekkingen, { casusId })).rejects.toMatchObject({ status: 404 });
  });
});

describe('every route', () => {
  const closed = routes
    .map(({ operation }) => operation)
    .filter(({ open, inwoner }) => open !== true && inwoner !== true);

  test.each(closed.map((operation) => ({ id: operation.id, operation })))(
    '$id is no inwoner’s',
    async ({ operation }) => {
      const { app } = filled.world;
      const session = await app.request('/v1/inwonersessies', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ inwonerId }),
      });
      const { token } = Object(await session.json());
      const { method, path, body } = sampleRequest(operation, { ...filled.ids, verband });
      const answer = await app.request(path, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      expect(answer.status).toBe(403);
    },
  );

  test('of an inwoner shows a colleague nothing, also one who works on that casus', async () => {
    const rosa = await filled.world.as('rosa-okafor');
    await expect(rosa(mijn.listMijnCasussen, {})).rejects.toMatchObject({ status: 404 });
    await expect(rosa(mijn.getMijnCasus, { casusId })).rejects.toMatchObject({ status: 404 });
  });
});
