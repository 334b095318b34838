import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld();
  await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => world.end());

test('a beheerder begins at the accounts and finds nothing of a casus in the menu', async () => {
  const ria = await visit(world, 'ria-dekker');
  expect((await ria.get('/werkvoorraad')).location).toBe('/beheer');
  const { html } = await ria.get('/beheer');
  expect(html).toContain('Lars van Dam');
  expect(html).toContain('5 rechten zijn te lang niet nagekeken');
  expect(html).not.toContain('href="/werkvoorraad"');
});

test('a new colleague is added with a code that is shown once; a name that is taken comes back', async () => {
  const ria = await visit(world, 'ria-dekker');
  const nieuw = { voornaam: 'Nieuw', achternaam: 'Proef', gebruikersnaam: 'nieuw-proef', slug: 'nieuw-proef' };
  const { html, status } = await ria.post('/beheer/accounts', nieuw);
  expect(status).toBe(200);
  const code = /<code[^>]*>([0-9a-z-]{19})<\/code>/.exec(html)?.[1] ?? '';
  const again = await ria.post('/beheer/accounts', nieuw);
  expect(again.status).toBe(409);
  expect(again.html).toContain('al in gebruik');
  expect((await ria.get('/beheer')).html).not.toContain(code);
  const taken = await world.app.request('/uitnodiging', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ code, wachtwoord: 'een lang wachtwoord voor een proef' }),
  });
  expect([taken.status, taken.headers.get('location')]).toEqual([303, '/werkvoorraad']);
});

test('who gives no right to a page of the beheerder does not get it, nor does another organisation', async () => {
  const hanna = await visit(world, 'hanna-mol');
  for (const path of ['/beheer', '/beheer/accounts/nieuw', '/beheer/autorisatiereview']) {
    const { status, html } = await hanna.get(path);
    expect([path, status === 403 || !html.includes('Ria Dekker')]).toEqual([path, true]);
  }
  const karim = await visit(world, 'karim-bos');
  expect((await karim.get(`/beheer/accounts/${world.id('rosa-okafor')}`)).status).toBe(404);
});

test('rights are judged in one form; what cannot be taken back comes back with what to do', async () => {
  const ria = await visit(world, 'ria-dekker');
  const [rosa] = await world.owner`select id from aanstelling where medewerker_id = ${world.id('rosa-okafor')}`;
  const name = `oordeel-${rosa?.['id']}`;
  const refused = await ria.post('/beheer/autorisatiereview', { [name]: 'intrekken' });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('nog 2 casussen. Vraag de coördinator in TOP600 Amsterdam');
  expect((await ria.post('/beheer/autorisatiereview', {})).html).toContain('Kies er minstens 1');
  const done = await ria.post('/beheer/autorisatiereview', { [name]: 'klopt' });
  expect(done.location).toBe('/beheer/autorisatiereview?melding=autorisatiereview');
  expect((await ria.get('/beheer/autorisatiereview')).html).toContain('Eerder nagekeken');
});

test('a coordinator lets a colleague leave, after naming who takes over', async () => {
  const hanna = await visit(world, 'hanna-mol');
  const pad = `/collegas/${world.id('rosa-okafor')}/uitdiensttreding`;
  expect((await hanna.get(pad)).html).toContain('Wie neemt over in TOP600 Amsterdam?');
  const refused = await hanna.post(pad, {});
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('Kies wie 2 casussen overneemt');
  const done = await hanna.post(pad, { [verband]: world.id('lars-van-dam') });
  expect(done.location).toBe('/overdrachten?melding=uit_dienst');
});

test('a coordinator gives and ends roles on one page', async () => {
  const petra = await visit(world, 'petra-kramer');
  const pad = `/verbanden/${verband}/aanstellingen`;
  const { html } = await petra.get(pad);
  expect(html).toContain('Sevda Aksoy');
  expect(html).not.toContain('Karim Bos');
  const done = await petra.post(pad, { medewerkerId: world.id('greet-hofman'), rol: 'regiehouder' });
  expect(done.location).toBe(`${pad}?melding=rol_gegeven`);
  const [row] = await world.owner`select id from aanstelling where medewerker_id = ${world.id('greet-hofman')}`;
  expect((await petra.post(`${pad}/${row?.['id']}/einde`, {})).location).toBe(`${pad}?melding=rol_beeindigd`);
  expect((await (await visit(world, 'sevda-aksoy')).get(pad)).status).toBe(403);
  expect((await (await visit(world, 'ruud-buiten')).get(pad)).status).toBe(404);
});
