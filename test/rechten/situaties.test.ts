import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/core/id.ts';
import { getCasus } from '../../src/domein/casus/lezen.contract.ts';
import { listTijdlijn } from '../../src/domein/casus/tijdlijn.contract.ts';
import { routes } from '../../src/routes.ts';
import { createFilledWorld, verband } from '../filled.ts';
import type { Filled } from '../filled.ts';
import { sampleRequest } from '../sample.ts';
import { joinTeam } from '../team.ts';

/** Every operation, for colleagues in every situation: a small table says what is to be expected of all of them. */

/** Works on it; may still read it; finds nothing of it; finds nothing of the verband; has no session any more. */
type Stand = 'werkt' | 'leest' | 'niets' | 'vreemd' | 'weg';
type Situatie = { wie: string; wat: string; stand: Stand; gesloten?: true };

const situaties: Situatie[] = [
  { wie: 'rosa-okafor', wat: 'is accountable for it', stand: 'werkt' },
  { wie: 'inge-vermeulen', wat: 'is in the team', stand: 'werkt' },
  { wie: 'hanna-mol', wat: 'coordinates a partner in it', stand: 'werkt' },
  { wie: 'mariska-de-wit', wat: 'left the team, within the afrondingstermijn', stand: 'leest' },
  { wie: 'sevda-aksoy', wat: 'left the team, after the afrondingstermijn', stand: 'niets' },
  { wie: 'rosa-okafor', wat: 'closed it, within the afrondingstermijn', stand: 'leest', gesloten: true },
  { wie: 'inge-vermeulen', wat: 'was in the team when it closed, after the term', stand: 'niets', gesloten: true },
  { wie: 'hanna-mol', wat: 'coordinates a partner in it, and it was closed', stand: 'niets', gesloten: true },
  { wie: 'tarik-bulut', wat: 'has the same role at the same partner, and another caseload', stand: 'niets' },
  { wie: 'petra-kramer', wat: 'coordinates a partner outside it', stand: 'niets' },
  { wie: 'joris-vink', wat: 'leads the project', stand: 'niets' },
  { wie: 'ruud-buiten', wat: 'works in another verband', stand: 'vreemd' },
  { wie: 'cor-buiten', wat: 'coordinates in another verband', stand: 'vreemd' },
  { wie: 'karim-bos', wat: 'is a beheerder', stand: 'vreemd' },
  { wie: 'greet-hofman', wat: 'is an fg', stand: 'vreemd' },
  { wie: 'joost-pieters', wat: 'left the organisation', stand: 'weg' },
];

type Verwacht = { lezen: number[]; schrijven: number[] };

/** Of operations about the casus. What somebody may read as a whole can have parts that are not for that role. */
const verwacht: Record<Stand, Verwacht | null> = {
  werkt: { lezen: [200, 404], schrijven: [] },
  leest: { lezen: [200, 404], schrijven: [400, 403, 404, 409] },
  niets: { lezen: [404], schrijven: [404] },
  vreemd: { lezen: [404], schrijven: [404] },
  weg: { lezen: [401], schrijven: [401] },
};

/** What whoever may read a casus at all can always read. */
const kern = [getCasus.id, listTijdlijn.id];

let filled: Filled;
let gesloten: string;
const tokens = new Map<string, string>();

const overCasus = routes.flatMap(({ operation }) => ('casusId' in (operation.params?.shape ?? {}) ? [operation] : []));
const inVerband = routes.flatMap(({ operation }) => {
  const names = Object.keys(operation.params?.shape ?? {});
  return names.includes('verband') && !names.includes('casusId') ? [operation] : [];
});
type Operatie = (typeof overCasus)[number];

async function send(wie: string, operation: Operatie, casusId: string): Promise<{ status: number; text: string }> {
  const known = { ...filled.ids, verband, casusId };
  const { method, path, body } = sampleRequest(operation, known);
  const headers = { authorization: `Bearer ${tokens.get(wie) ?? ''}`, 'sec-fetch-site': 'same-origin' };
  const answer = await filled.world.app.request(path, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** A part in the team that ended, after which somebody may read until this day. */
async function endPart(medewerker: string, casusId: string, tot: string): Promise<void> {
  const { world } = filled;
  await joinTeam(world, { verband, casusId, medewerker, rol: 'regiehouder' });
  await world.owner`
    update betrokkenheid
    set periode = daterange('2014-01-01', '2014-03-01'), inzage_tot = ${tot}
    where casus_id = ${casusId} and medewerker_id = ${world.id(medewerker)}`;
  await world.owner`
    update casus
    set betrokken = array_remove(betrokken, ${world.id(medewerker)}::uuid),
      organisaties = array_remove(organisaties, ${world.id('gemeente-amsterdam')}::uuid)
    where id = ${casusId}`;
}

beforeAll(async () => {
  filled = await createFilledWorld();
  const { owner, app, id } = filled.world;
  for (const { wie } of situaties) {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const body = JSON.stringify({ gebruikersnaam: wie });
    const answer = await app.request('/v1/sessies', { method: 'POST', headers, body });
    tokens.set(wie, String(Object(await answer.json()).token));
  }
  const [row] = await owner`select id from casus where gesloten_op is not null`;
  gesloten = String(row?.['id']);
  await endPart('mariska-de-wit', filled.ids['casusId'] ?? '', '2014-03-10');
  await endPart('sevda-aksoy', filled.ids['casusId'] ?? '', '2014-03-09');
  await owner`
    update betrokkenheid
    set inzage_tot = '2014-03-09'
    where casus_id = ${gesloten} and medewerker_id = ${id('inge-vermeulen')}`;
  await owner`update medewerker set uit_dienst_per = '2014-03-10' where id = ${id('joost-pieters')}`;
});
afterAll(() => filled.world.end());

/** Ids of a request told alike, so that two refusals can be laid side by side. */
const alike = (text: string, ...ids: string[]): string =>
  ids.reduce((left, id) => left.replaceAll(id, '{id}'), text).replaceAll(/"(trace\w*|instance)":"[^"]*"/g, '');

describe.each(situaties)('$wie, who $wat', ({ wie, stand, gesloten: closed }) => {
  const which = (): string => (closed ? gesloten : (filled.ids['casusId'] ?? ''));
  const allowed = verwacht[stand];

  test.each(overCasus.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const { lezen, schrijven } = allowed ?? { lezen: [], schrijven: [] };
    const reads = operation.method === 'get';
    const expected = reads ? (stand === 'niets' || lezen[0] !== 200 || !kern.includes(id) ? lezen : [200]) : schrijven;
    // Who works on it may write, which other tests show; here nothing is written, so that all find the same.
    if (expected.length === 0) return;
    const { status, text } = await send(wie, operation, which());
    expect(expected, text).toContain(status);
    if (expected[0] !== 404 || status !== 404) return;
    const nowhere = newId();
    const other = await send(wie, operation, nowhere);
    expect(alike(text, which())).toBe(alike(other.text, nowhere));
    for (const secret of filled.secrets.filter((one) => one !== which())) expect(text).not.toContain(secret);
  });

  test('finds of the verband what fits', async () => {
    for (const operation of inVerband.filter(({ method }) => method === 'get')) {
      const { status, text } = await send(wie, operation, which());
      const expected = stand === 'weg' ? [401] : stand === 'vreemd' ? [404] : [200, 403, 404];
      expect(expected, operation.id).toContain(status);
      if (stand === 'werkt' || stand === 'leest' || closed) continue;
      for (const secret of filled.secrets) expect(text, operation.id).not.toContain(secret);
    }
  });
});
