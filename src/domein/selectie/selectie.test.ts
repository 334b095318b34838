import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { testBsn } from '../lijst/aanleveren.fixture.ts';
import { receiveLijst } from '../lijst/contract.ts';
import { getRegels } from '../programma/regels.contract.ts';
import { recordUitstroom } from '../uitstroom/contract.ts';
import { listSelecties, recordSelectie } from './contract.ts';
import { bringSelectielijst, proeflijst, proefverband } from './proef.fixture.ts';

let world: World;
const verband = 'alkmaar';

/** Somebody of the cohort; what is not said is that they fit the rule of 2011. */
const klant = (nummer: number, { datum = '12-10-2011', reden = 'arbeidskundig', waar = 'Alkmaar' } = {}): string =>
  `${testBsn(nummer)};Proef Voorbeeld ${nummer};28-09-1979;WGA;80-100;${datum};${reden};${waar}`;

const cohort = [
  klant(1),
  klant(2),
  klant(3, { datum: '01-02-2012' }),
  klant(4, { reden: 'medisch' }),
  klant(5, { datum: '31-12-2010' }),
  klant(6, { waar: 'Breda' }),
  klant(7, { waar: 'ALKMAAR' }),
  klant(8, { waar: '' }),
];

beforeAll(async () => {
  const extra = [
    proefverband('Alkmaar', 'alkmaar'),
    proefverband('Breda', 'breda'),
    proefverband(undefined, 'nergens'),
  ];
  world = await createWorld('2016-12-31T09:00:00Z', extra);
});
afterAll(() => world.end());

const select = async (peildatum: string, { proef = false, wie = 'coordinator-alkmaar', selectie = 'cohort' } = {}) =>
  (await world.as(wie))(recordSelectie, { verband, selectie, peildatum, proef });
const countCasussen = async () => {
  const rows = await world.owner`
    select count(*) as aantal
    from casus c
    join verband v on v.id = c.verband_id
    where v.slug = ${verband}`;
  return rows[0]?.['aantal'];
};

describe('a list about more areas', () => {
  test('leaves in a verband only its own rows; a row without an area is rejected with the reason', async () => {
    const { telling, regels } = await bringSelectielijst(world, verband, 'cohort', proeflijst('cohort', ...cohort));
    expect(regels).toBe(8);
    expect(telling).toMatchObject({ nieuw: 6, afgekeurd: 1, anderGebied: 1 });
    const [rij] = await world.owner`select count(*) as aantal from bsn`;
    expect(rij).toEqual({ aantal: 6 });
  });

  test('is not for a verband of which no area is known', async () => {
    const call = await world.as('coordinator-nergens');
    const lijst = {
      verband: 'nergens',
      soort: 'cohort',
      bestandsnaam: 'a.csv',
      inhoud: proeflijst('cohort', klant(1)),
    };
    await expect(call(receiveLijst, lijst)).rejects.toMatchObject({
      fouten: [
        {
          veld: 'soort',
          melding:
            'Deze lijst gaat over meer gebieden, en van dit verband staat er geen gebied bij. Laat het gebied eerst vastleggen',
        },
      ],
    });
  });

  test('keeps readable what is weighed and nothing else', async () => {
    const rows = await world.owner`select weegwaarden, lijstvermelding::text as rij from lijstvermelding`;
    expect(rows[0]?.['weegwaarden']).toEqual({ uitkering: 'WGA', klasse: '80-100', reden: 'arbeidskundig' });
    expect(rows.map((rij) => rij['rij']).join()).not.toMatch(/Voorbeeld|Alkmaar|1979/);
  });
});

describe('a selection over a list', () => {
  test('counts as a trial who fits the rules of that day, says them in Dutch, and opens nothing', async () => {
    const uitslag = await select('2016-12-31', { proef: true });
    expect(uitslag).toMatchObject({ id: null, proef: true, opLijst: 6, voldoet: 3, geopend: 3, liepAl: 0 });
    expect(uitslag.regels).toEqual([
      {
        naam: 'Instroom in 2011',
        zin: 'Uitkering is WGA en AO-klasse is 80-100 en Reden instroom is arbeidskundig en Datum instroom ligt tussen 01-01-2011 en 31-12-2011.',
        van: '2015-09-01',
        tot: null,
        aantal: 3,
      },
    ]);
    expect(await countCasussen()).toBe(0);
  });

  test('finds nobody on a day on which no rule holds', async () => {
    expect(await select('2015-08-31', { proef: true })).toMatchObject({ voldoet: 0, geopend: 0, regels: [] });
  });

  test('opens a casus for each, divided evenly, and lays down what the list says with its day and source', async () => {
    expect(await select('2016-12-31')).toMatchObject({ proef: false, voldoet: 3, geopend: 3, liepAl: 0 });
    const verdeeld = await world.owner`
      select m.slug, count(*) as aantal, min(c.begindatum) as begin, min(c.aandacht_datum) as aandacht
      from casus c
      join medewerker m on m.id = c.regisseur_id
      group by m.slug
      order by m.slug`;
    expect([...verdeeld]).toEqual([
      { slug: 'eerste-alkmaar', aantal: 2, begin: '2016-12-31', aandacht: '2017-01-14' },
      { slug: 'tweede-alkmaar', aantal: 1, begin: '2016-12-31', aandacht: '2017-01-14' },
    ]);
    const eerste = await world.as('eerste-alkmaar');
    const [rij] =
      await world.owner`select id from casus where regisseur_id = ${world.id('eerste-alkmaar')} order by id`;
    const { waarnemingen, deelnemer } = await eerste(getCasus, { verband, casusId: String(rij?.['id']) });
    expect(deelnemer).toMatchObject({ voornaam: 'Proef Voorbeeld', achternaam: '1' });
    expect(Object.fromEntries(waarnemingen.map((een) => [een.kenmerk, een]))).toMatchObject({
      instroomdatum: { waarde: '2011-10-12', datum: '2016-12-31', bron: 'lijst', organisatie: 'UWV alkmaar' },
      reden: { waarde: 'arbeidskundig', bron: 'lijst' },
    });
  });

  test('opens nobody a second time, also not when two ask at once; who comes in by a later rule gets a casus', async () => {
    world.clock.now = new Date('2017-01-01T09:00:00Z');
    const [een, ander] = await Promise.all([select('2017-01-01'), select('2017-01-01')]);
    expect(new Set([een.geopend, ander.geopend])).toEqual(new Set([0, 1]));
    expect(een.regels.map(({ naam, aantal }) => [naam, aantal])).toEqual([
      ['Instroom in 2011', 3],
      ['Instroom in 2012', 1],
    ]);
    expect(await countCasussen()).toBe(4);
  });

  test('leaves closed who was closed since standing on the list', async () => {
    const [rij] =
      await world.owner`select id from casus where regisseur_id = ${world.id('tweede-alkmaar')} order by id`;
    const tweede = await world.as('tweede-alkmaar');
    await tweede(recordUitstroom, { verband, casusId: String(rij?.['id']), soort: 'overleden', datum: '2017-01-01' });
    expect(await select('2017-01-01')).toMatchObject({ voldoet: 4, geopend: 0, liepAl: 4 });
  });

  test('is remembered with who did it and by which rules, for its supplier only', async () => {
    const { uitgevoerd, selecties } = await (await world.as('coordinator-alkmaar'))(listSelecties, { verband });
    expect(uitgevoerd).toHaveLength(4);
    expect(uitgevoerd.at(-1)).toMatchObject({
      selectie: 'cohort',
      naam: 'De doelgroep van deze regio',
      door: world.id('coordinator-alkmaar'),
      opLijst: 6,
      voldoet: 3,
      geopend: 3,
      regels: [{ naam: 'Instroom in 2011', aantal: 3 }],
    });
    expect(selecties.map(({ sleutel, mag }) => [sleutel, mag])).toEqual([
      ['aanmeldingen', true],
      ['schoolverlaters', true],
      ['cohort', true],
      ['dossiers', true],
      ['op_papier', true],
    ]);
    const gemeente = await (await world.as('wethouder-alkmaar'))(listSelecties, { verband });
    expect(gemeente.uitgevoerd).toEqual([]);
    expect(gemeente.selecties.map(({ mag }) => mag)).toEqual([false, false, false, false, true]);
    const gezien = await world.query('wethouder-alkmaar', (sql) => sql`select id from selectie`);
    expect(gezien).toHaveLength(0);
  });

  test('is for a colleague of the supplier who may select', async () => {
    await expect(select('2016-12-31', { wie: 'wethouder-alkmaar' })).rejects.toMatchObject({
      code: 'mag_niet',
      message: 'Deze lijst is van UWV. Alleen collega’s van die partner selecteren eruit.',
    });
    await expect(select('2016-12-31', { wie: 'eerste-alkmaar' })).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(select('2016-12-31', { wie: 'coordinator-breda' })).rejects.toMatchObject({ code: 'niet_gevonden' });
    const breda = await world.as('coordinator-breda');
    await expect(breda(listSelecties, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('does not look ahead, and is one of the programme that opens casussen', async () => {
    await expect(select('2017-01-02')).rejects.toMatchObject({
      fouten: [{ veld: 'peildatum', melding: 'De peildatum ligt niet in de toekomst' }],
    });
    await expect(select('2017-01-01', { selectie: 'op_papier' })).rejects.toMatchObject({
      fouten: [{ melding: 'Deze selectie gaat over lopende casussen en opent niets. Bekijk wie er op papier past' }],
    });
    await expect(select('2017-01-01', { selectie: 'constructor' })).rejects.toMatchObject({
      fouten: [{ melding: 'Kies uit: Iedereen; Iedereen; De doelgroep van deze regio; Alle dossiers; Past op papier' }],
    });
  });

  test('does not exist where the programme has none', async () => {
    const petra = await world.as('petra-kramer');
    const bij = { verband: 'top600-amsterdam' };
    await expect(petra(listSelecties, bij)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(petra(recordSelectie, { ...bij, selectie: 'cohort', peildatum: '2016-12-31' })).rejects.toMatchObject({
      code: 'niet_gevonden',
      message: 'Dit programma heeft geen selecties.',
    });
  });

  test('opens nobody when nobody can be accountable', async () => {
    await bringSelectielijst(world, 'breda', 'cohort', proeflijst('cohort', klant(1, { waar: 'Breda' })));
    await world.owner`
      update aanstelling
      set vervallen_op = now()
      where rol = 'arbeidsdeskundige' and medewerker_id in (${world.id('eerste-breda')}, ${world.id('tweede-breda')})`;
    const breda = await world.as('coordinator-breda');
    await expect(
      breda(recordSelectie, { verband: 'breda', selectie: 'cohort', peildatum: '2016-12-31' }),
    ).rejects.toMatchObject({
      code: 'casus_zonder_regisseur',
      message:
        'In dit verband heeft vandaag niemand de rol arbeidsdeskundige, en die krijgt de regie. Geef eerst een collega die rol.',
    });
    const rows = await world.owner`select id from deelnemer where verband_id = ${world.id('breda')}`;
    expect(rows).toHaveLength(0);
  });
});

test('the rules of the programme tell who is chosen, in sentences', async () => {
  const { selecties } = await (await world.as('wethouder-alkmaar'))(getRegels, { verband });
  expect(selecties.find(({ naam }) => naam === 'De doelgroep van deze regio')).toMatchObject({
    lijst: 'Cohort',
    regisseur: 'arbeidsdeskundige',
    regels: [
      { naam: 'Instroom in 2011', van: '2015-09-01', tot: null },
      { naam: 'Instroom in 2012', van: '2017-01-01', tot: null },
    ],
  });
  expect(selecties.at(-1)).toMatchObject({ lijst: null, regels: [{ naam: 'Past op papier', van: null }] });
});
