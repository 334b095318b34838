import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

const verband = 'top600-amsterdam';
let world: World;

beforeAll(async () => {
  world = await createWorld('2014-08-31T16:00:00Z');
  await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => world.end());

async function cookieOf(gebruikersnaam: string): Promise<string> {
  const body = new URLSearchParams({ gebruikersnaam, naar: '/cijfers' });
  const answer = await world.app.request('/aanmelden', {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function read(slug: string, path: string) {
  const answer = await world.app.request(path, { headers: { cookie: await cookieOf(slug) } });
  return { status: answer.status, naar: answer.headers.get('location'), tekst: await answer.text() };
}

describe('the pages with figures', () => {
  it.each(['programmas', 'cijfers'])('open at once for who works in one verband: /%s', async (page) => {
    const naar = page === 'cijfers' ? 'cijfers' : 'programma';
    expect(await read('inge-vermeulen', `/${page}`)).toMatchObject({
      status: 303,
      naar: `/verbanden/${verband}/${naar}`,
    });
  });

  it('say of which day they are, and show who waits by name to who may know', async () => {
    const inge = await read('inge-vermeulen', `/verbanden/${verband}/cijfers`);
    expect(inge.tekst).toContain('2 jongeren zonder passend aanbod.');
    expect(inge.tekst).toContain('Jongere Proef');
    const joris = await read('joris-vink', `/verbanden/${verband}/programma`);
    expect(joris.tekst).toContain('De weg van 2 jongeren');
    expect(joris.tekst).not.toContain('Proef');
  });

  it.each(['2014-09-01', 'gisteren', '31-02-2014'])('refuse the day %s on the page itself', async (peildatum) => {
    const { status, tekst } = await read('inge-vermeulen', `/verbanden/${verband}/cijfers?peildatum=${peildatum}`);
    expect(status).toBe(400);
    expect(tekst).toContain('Niet alles is goed ingevuld');
  });

  it('show and take a day and a moment as people write them', async () => {
    const path = `/verbanden/${verband}/cijfers`;
    const { status, tekst } = await read('inge-vermeulen', `${path}?peildatum=30-08-2014&bekendOp=31-08-2014+9:05`);
    expect(status).toBe(200);
    expect(tekst).toMatch(/id="veld-peildatum"[^>]*type="text"[^>]*value="30-08-2014"/);
    expect(tekst).toMatch(/id="veld-bekendOp"[^>]*type="text"[^>]*value="31-08-2014 09:05"/);
    const refused = await read('inge-vermeulen', `${path}?bekendOp=gisteren`);
    expect(refused.tekst).toContain('Zoals bekend op: Vul een dag en een tijd in, zoals 31-08-2014 18:00');
  });

  it('give a spreadsheet its figures as text that it takes for no formula', async () => {
    const { status, tekst } = await read('inge-vermeulen', `/verbanden/${verband}/cijfers.csv?peildatum=2014-08-31`);
    expect(status).toBe(200);
    expect(tekst).toMatch(/^\uFEFF?Cijfer;Aantal;Van;/);
    expect(tekst).toContain('Heeft iets passends;0;2;0;;1;');
    expect(tekst).not.toMatch(/(^|;)[=+@]/m);
  });

  it('give who may see no figures the rules instead', async () => {
    await world.owner`update aanstelling set rol = 'klantmanager' where medewerker_id = ${world.id('mariska-de-wit')}`;
    const rules = `/verbanden/${verband}/programma/regels`;
    expect(await read('mariska-de-wit', `/verbanden/${verband}/programma`)).toMatchObject({ status: 303, naar: rules });
    expect((await read('mariska-de-wit', rules)).tekst).toContain('Nee is nooit het einde.');
    expect((await read('mariska-de-wit', `/verbanden/${verband}/cijfers`)).status).toBe(403);
  });

  it.each(['programma', 'programma/regels', 'cijfers', 'cijfers.csv', 'cijfers/doelgroep'])(
    'are not there for a colleague of another verband: %s',
    async (page) => {
      const { status, tekst } = await read('ruud-buiten', `/verbanden/${verband}/${page}`);
      expect(status).toBe(404);
      expect(tekst).not.toContain('Amsterdam');
    },
  );
});

describe('the figures of a whole programme', () => {
  const path = '/programmas/top600-wajong/meting';

  it('stand beside each other per verband, for a spreadsheet as well', async () => {
    const { status, tekst } = await read('inge-vermeulen', `${path}?peildatum=2014-08-31`);
    expect(status).toBe(200);
    expect(tekst).toContain('U ziet hier 1 samenwerkingsverband. Daarvan doet er 1 op deze dag mee.');
    expect(tekst).toContain(`/verbanden/${verband}/cijfers?peildatum=2014-08-31`);
    expect(tekst).not.toMatch(/Proef\b/);
    const csv = await read('inge-vermeulen', `${path}.csv`);
    expect(csv.tekst).toMatch(/^\uFEFF?Samenwerkingsverband;Gebied;Cijfer;Aantal;Van;/);
    expect(csv.tekst).toContain('Alle verbanden;;Doelgroep;2;');
    expect(csv.tekst).toContain('TOP600 Amsterdam;;Doelgroep;2;');
  });

  it('refuse a day that has yet to come on the page itself', async () => {
    expect((await read('inge-vermeulen', `${path}?peildatum=2014-09-01`)).status).toBe(400);
  });

  it('have a link where one has more than one verband of the programme', async () => {
    const link = `href="${path}`;
    expect((await read('inge-vermeulen', `/verbanden/${verband}/cijfers`)).tekst).not.toContain(link);
    await world.owner`
      insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
      select v.id, gen_random_uuid(), m.id, m.organisatie_id, 'arbeidsdeskundige', '[2013-01-01,)', '2014-01-01'
      from verband v, medewerker m
      where v.slug = 'top600-rotterdam' and m.slug = 'inge-vermeulen'`;
    expect((await read('inge-vermeulen', `/verbanden/${verband}/cijfers`)).tekst).toContain(link);
    expect((await read('inge-vermeulen', path)).tekst).toContain('Doelgroep per samenwerkingsverband');
    const { tekst } = await read('inge-vermeulen', `${path}?cijfer=passend_aanbod`);
    expect(tekst).toContain('Heeft iets passends per samenwerkingsverband');
    expect(tekst).toMatch(/data-label="Aandeel">0%.*data-label="Aantal">0 van 2</);
  });
});
