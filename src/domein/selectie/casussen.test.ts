import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { testBsn } from '../lijst/aanleveren.fixture.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import { listGeselecteerd, recordSelectie } from './contract.ts';
import { bringSelectielijst, proeflijst, proefverband } from './proef.fixture.ts';

let world: World;
const verband = 'den-bosch';

const dossier = (nummer: number, antwoorden: string, begeleider = 'eerste-den-bosch Voorbeeld'): string =>
  `${testBsn(nummer)};Proef Voorbeeld ${nummer};06-01-1986;${antwoorden};${begeleider}`;

const dossiers = [
  dossier(1, 'ja;12;ja;3'),
  dossier(2, 'ja;11,5;ja;3'),
  dossier(3, 'nee;20;ja;1'),
  dossier(4, 'ja;20;ja;1', 'Z. Onbekend'),
  dossier(5, 'ja;20;;1'),
];

beforeAll(async () => {
  world = await createWorld('2016-03-01T09:00:00Z', [proefverband(undefined, verband), proefverband(undefined, 'oss')]);
  await bringSelectielijst(world, verband, 'dossiers', proeflijst('dossiers', ...dossiers));
  const call = await world.as(`coordinator-${verband}`);
  await call(recordSelectie, { verband, selectie: 'dossiers', peildatum: '2016-03-01' });
});
afterAll(() => world.end());

const fitting = async (slug: string, peildatum?: string) =>
  (await world.as(slug))(listGeselecteerd, { verband, selectie: 'op_papier', ...(peildatum && { peildatum }) });
const namen = async (slug: string, peildatum?: string) =>
  (await fitting(slug, peildatum)).casussen.map(({ naam }) => naam);

test('a list without a beginning holds from the day on which it was delivered, and again from that same day', async () => {
  const begin =
    await world.owner`select distinct lower(periode) as begin, upper(periode) as einde from lijstvermelding`;
  expect([...begin]).toEqual([{ begin: '2016-03-01', einde: null }]);
  world.clock.now = new Date('2016-03-02T09:00:00Z');
  const { telling } = await bringSelectielijst(world, verband, 'dossiers', proeflijst('dossiers', ...dossiers));
  expect(telling).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 5 });
});

test('the regie is for whom the list names, and else for a colleague in turn; the gemeente comes along', async () => {
  const rows = await world.owner`
    select m.slug, b.rol, count(*) as aantal
    from betrokkenheid b
    join medewerker m on m.id = b.medewerker_id
    group by m.slug, b.rol
    order by m.slug`;
  expect([...rows]).toEqual([
    { slug: `eerste-${verband}`, rol: 'arbeidsdeskundige', aantal: 5 },
    { slug: `km-${verband}`, rol: 'klantmanager', aantal: 5 },
  ]);
});

describe('a selection over casussen', () => {
  test('says which fit on paper, in words, to who sees what is weighed', async () => {
    const uitslag = await fitting(`eerste-${verband}`);
    expect(uitslag).toMatchObject({
      naam: 'Past op papier',
      peildatum: '2016-03-02',
      aantal: 2,
      meer: false,
      zin: 'Gemotiveerd is ja en Uren per week is minstens 12 uur en Direct beschikbaar is ja en Plaatsbaar binnen is hoogstens 3 maanden.',
    });
    expect(uitslag.casussen.map(({ naam }) => naam)).toEqual(['Proef Voorbeeld 1', 'Proef Voorbeeld 4']);
    expect(uitslag.casussen[0]?.nummer).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  });

  test('gives a coordinator the number of them and nobody by name; who may not see figures gets no number', async () => {
    expect(await fitting(`coordinator-${verband}`)).toMatchObject({ aantal: 2, casussen: [] });
    expect(await fitting(`km-${verband}`)).toMatchObject({ aantal: null });
  });

  test('lists nobody to who may not see what is weighed, though the casus is theirs too', async () => {
    expect(await namen(`km-${verband}`)).toEqual(['Proef Voorbeeld 1', 'Proef Voorbeeld 4']);
    await world.owner`update betrokkenheid set rol = 'regiehouder' where rol = 'klantmanager'`;
    expect(await namen(`km-${verband}`)).toEqual([]);
  });

  test('is of a day: what was observed later counts from then on', async () => {
    const [rij] = await world.owner`
      select c.id
      from casus c
      join waarneming w on w.casus_id = c.id and w.kenmerk = 'uren' and w.weegwaarde = '11.5'`;
    const eerste = await world.as(`eerste-${verband}`);
    const waarneming = { kenmerk: 'uren', waarde: 12, datum: '2016-03-02', bron: 'deelnemer' } as const;
    await eerste(recordWaarneming, { verband, casusId: String(rij?.['id']), ...waarneming });
    expect(await namen(`eerste-${verband}`, '2016-03-01')).toHaveLength(2);
    expect(await namen(`eerste-${verband}`)).toHaveLength(3);
    await expect(fitting(`eerste-${verband}`, '2016-03-03')).rejects.toMatchObject({
      fouten: [{ veld: 'peildatum', melding: 'De peildatum ligt niet in de toekomst' }],
    });
    expect(await fitting(`eerste-${verband}`, '2016-02-28')).toMatchObject({ aantal: 0, casussen: [] });
  });

  test('is not there for an outsider, nor under the key of a selection over a list', async () => {
    await expect(fitting('eerste-oss')).rejects.toMatchObject({ code: 'niet_gevonden' });
    const eerste = await world.as(`eerste-${verband}`);
    await expect(eerste(listGeselecteerd, { verband, selectie: 'dossiers' })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    const gezien = await world.query('eerste-oss', (sql) => sql`select casus_id from inzage.stand_gezien`);
    expect(gezien).toHaveLength(0);
  });
});
