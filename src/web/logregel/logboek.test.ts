import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { nummerOf } from '../../domein/casus/nummer.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';

const verband = 'top600-amsterdam';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  const rosa = await world.as('rosa-okafor');
  const gesprek = { datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true, verslag: 'Geheim-Proef' } as const;
  await rosa(recordGesprek, { verband, casusId, ...gesprek });
  await rosa(getCasus, { verband, casusId });
  const lars = await world.as('lars-van-dam');
  await expect(lars(getCasus, { verband, casusId })).rejects.toMatchObject({ status: 404 });
});
afterAll(() => world.end());

async function visit(slug: string, path: string): Promise<{ status: number; type: string; text: string }> {
  const entry = await world.app.request('/aanmelden', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ gebruikersnaam: slug }).toString(),
  });
  const [cookie = ''] = (entry.headers.get('set-cookie') ?? '').split(';');
  const answer = await world.app.request(path, { headers: { cookie } });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}

describe('the page of the log', () => {
  test('tells who watches over it what colleagues did, in words', async () => {
    const { status, text } = await visit('frits-veen', '/logboek');
    expect(status).toBe(200);
    for (const word of ['Rosa Okafor', 'regiehouder', 'Leg een gesprek vast', 'begeleiding', '10-03-2014 10:00']) {
      expect(text, word).toContain(word);
    }
    expect(text).toContain(nummerOf(casusId));
    expect(text).not.toMatch(/Geheim-Proef|recordGesprek|undefined/);
  });

  test('tells of one person who looked and who was refused', async () => {
    const { text } = await visit('frits-veen', `/logboek?casus=${nummerOf(casusId)}&tonen=geweigerd`);
    expect(text).toContain('Lars van Dam');
    expect(text).toContain('niet voor deze collega, of het bestaat niet');
    expect(text).not.toContain('Rosa Okafor');
  });

  test('says what is wrong with a question, and keeps it', async () => {
    const { status, text } = await visit('frits-veen', '/logboek?casus=Jansen&vanaf=32-13-2014');
    expect(status).toBe(400);
    expect(text).toContain('Vul het nummer van de casus in, zoals 1A2B-3C4D');
    expect(text).toContain('value="Jansen"');
    expect(text).toContain('value="32-13-2014"');
  });

  test('is empty with a reason', async () => {
    expect((await visit('frits-veen', '/logboek?tot=01-01-2010')).text).toContain('Hier staat niets in het logboek');
  });

  test('can be taken along as a file for a spreadsheet', async () => {
    const { type, text } = await visit('frits-veen', '/logboek.csv?vanaf=10-03-2014');
    expect(type).toContain('text/csv');
    const [koppen = '', ...regels] = text.trim().split('\r\n');
    expect(koppen).toContain('Tijdstip;Wie;Rollen');
    expect(regels.some((regel) => regel.includes('Rosa Okafor;regiehouder;vastleggen;Leg een gesprek vast'))).toBe(
      true,
    );
  });

  test('stands in the menu of who may read it, and nobody else gets in', async () => {
    expect((await visit('frits-veen', '/sessies')).text).toContain('href="/logboek"');
    const rosa = await visit('rosa-okafor', '/logboek');
    expect(rosa.status).toBe(403);
    expect(rosa.text).not.toContain('href="/logboek"');
    expect((await visit('ria-dekker', '/logboek.csv')).status).toBe(403);
  });
});
