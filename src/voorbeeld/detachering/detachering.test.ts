import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import { listSelectietafel } from '../../domein/beoordeling/selectietafel.contract.ts';
import { listTijdlijn } from '../../domein/casus/tijdlijn.contract.ts';
import { listInleenverbandregels } from '../../domein/detachering/inleenverband.contract.ts';
import { getUitkomstketen } from '../../domein/detachering/keten.contract.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import { listGeselecteerd } from '../../domein/selectie/contract.ts';
import { getSpreiding } from '../../domein/spreiding/contract.ts';
import { getWerkvoorraad } from '../../domein/werkvoorraad/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { startLoting } from '../loting.ts';
import { golven, keten, peildatum, verband } from './getallen.ts';
import { listNieuwen } from './kandidaten.ts';
import { projectleider } from './partners.ts';
import { detachering } from './voorbeeld.ts';

let loopplank: Loopplank;
beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [detachering], false);
}, 120_000);
afterAll(() => loopplank.close());

const as = (slug: string) => createAls(loopplank, () => new Date())(slug);

describe(`on ${peildatum} the figures say`, () => {
  const { voorgedragen, geschikt, nogNiet, gedetacheerd, overgenomen } = keten;
  test.each([
    ['voorgedragen', voorgedragen],
    ['geschikt', geschikt.samen],
    ['nog_niet', nogNiet],
    ['ongeschikt', 0],
    ['gedetacheerd', gedetacheerd.nu],
    ['overgenomen', overgenomen],
  ])('%s: %d', async (sleutel, waarde) => {
    const { indicatoren } = await (await as(projectleider))(getMeting, { verband, peildatum });
    expect(indicatoren.find((een) => een.sleutel === sleutel)).toMatchObject({ waarde });
  });

  test('nobody is without something that fits', async () => {
    const { zonderAanbod } = await (await as(projectleider))(getMeting, { verband, peildatum });
    expect(zonderAanbod.aantal).toBe(0);
  });

  test('the chain from the table to the inlener, from example data and with the words that its source is lost', async () => {
    const { stappen, definitie, voorbeeld } = await (await as(projectleider))(getUitkomstketen, { verband, peildatum });
    const of = (stap: string) => stappen.find((een) => een.stap === stap);
    expect(of('nog_niet')).toMatchObject({ nu: nogNiet, bereikt: nogNiet });
    expect(of('geschikt')).toMatchObject({ nu: geschikt.nu, bereikt: geschikt.samen });
    expect(of('in_dienst')).toMatchObject({ nu: keten.inDienst.nu, bereikt: keten.inDienst.samen });
    expect(of('gedetacheerd')).toMatchObject({ nu: gedetacheerd.nu, bereikt: gedetacheerd.samen });
    expect(of('beeindigd')).toMatchObject({ nu: keten.beeindigd });
    expect(of('overgenomen')).toMatchObject({ nu: overgenomen });
    expect(stappen.reduce((som, { nu }) => som + nu, 0)).toBe(voorgedragen);
    expect(voorbeeld).toBe(true);
    expect(definitie).toContain('figuur 1) die ontbreekt. Die aantallen zijn hier niet nagebouwd.');
  });

  test('the same when it is asked as known on its own evening', async () => {
    const vraag = { verband, peildatum, bekendOp: `${peildatum}T23:00:00Z` };
    const { indicatoren } = await (await as(projectleider))(getMeting, vraag);
    expect(indicatoren.find(({ sleutel }) => sleutel === 'nog_niet')).toMatchObject({ waarde: nogNiet });
    expect(indicatoren.find(({ sleutel }) => sleutel === 'geschikt')).toMatchObject({ waarde: geschikt.samen });
  });
});

test('after the peildatum some come back and are geschikt', async () => {
  const { indicatoren } = await (await as(projectleider))(getMeting, { verband, peildatum: '2016-04-19' });
  expect(indicatoren.find(({ sleutel }) => sleutel === 'geschikt')).toMatchObject({ waarde: 23 });
});

test.each(golven.map(({ tafel }, golf) => [tafel, 6 * (golf + 1)] as const))(
  'on %s so many who were brought to the table meet the four criteria on paper: %d',
  async (tafel, aantal) => {
    const call = await as(projectleider);
    const opTafel = await call(listGeselecteerd, { verband, selectie: 'op_papier', peildatum: tafel });
    const gesloten = await loopplank.owner`
      select count(*)::int as aantal from uitstroom where datum <= ${tafel} and soort = 'overname'`;
    expect((opTafel.aantal ?? 0) + Number(gesloten[0]?.['aantal'])).toBe(aantal);
  },
);

test('four partners work together: UWV and three SW-bedrijven', async () => {
  const { verbanden } = await (await as(projectleider))(getSpreiding, { programma: 'wajong-detachering' });
  expect(verbanden).toMatchObject([{ verband, partners: 4 }]);
});

test('each verdict follows from all four criteria, each said by a named colleague of a partner', async () => {
  const rows = await loopplank.owner`
    select count(distinct x.criterium)::int as criteria, count(distinct x.organisatie_id)::int as partners
    from beoordeling b
    join criteriumoordeel x on x.casus_id = b.casus_id
    group by b.casus_id`;
  expect(rows.every((row) => row['criteria'] === 4 && row['partners'] === 2)).toBe(true);
});

test('nobody works fewer than 12 hours', async () => {
  const [row] = await loopplank.owner`
    select min(least(d.uren, p.uren))::float as uren
    from detachering d
    join plaatsing p on p.casus_id = d.casus_id and p.id = d.plaatsing_id`;
  expect(row).toEqual({ uren: 12 });
});

test('everybody who was lent out was so within three months of the verdict', async () => {
  const [row] = await loopplank.owner`
    select count(*)::int as mensen, bool_and(d.bij <= b.geschikt + interval '3 months') as op_tijd
    from (select casus_id, min(lower(periode)) as bij from detachering group by casus_id) d
    join (
      select casus_id, min(datum) as geschikt from beoordeling where oordeel = 'geschikt' group by casus_id
    ) b on b.casus_id = d.casus_id`;
  expect(row).toEqual({ mensen: 28, opTijd: true });
});

test('who is not there yet has for every no something needed, from whom, and a day on which the table looks again', async () => {
  const [row] = await loopplank.owner`
    select count(*)::int as zonder
    from casus c
    join lateral (select oordeel from beoordeling b where b.casus_id = c.id order by datum desc limit 1) b on true
    where c.gesloten_op is null and b.oordeel = 'nog_niet' and not exists (
      select from benodigdheid n where n.casus_id = c.id and n.vervallen_op is null and n.afloop is null
    )`;
  expect(row).toEqual({ zonder: 0 });
});

test('the hours that were paid in February 2016 stand in the file of the inleenverbanden', async () => {
  const [row] = await loopplank.owner`
    select count(*)::int as regels, sum(uren)::float > 400 as uren
    from verloonde_uren
    where maand = '2016-02-01' and vervallen_op is null`;
  expect(row).toEqual({ regels: 8, uren: true });
  const [maand] = await loopplank.owner`
    select to_char(max(maand), 'YYYY-MM') as maand from verloonde_uren`;
  const toon = await as('toon-van-papier-brabant');
  const nu = await toon(listInleenverbandregels, { verband, maand: String(maand?.['maand']) });
  expect(nu.inleenverbanden.length).toBeGreaterThan(0);
  expect(nu.inleenverbanden.every(({ verloondeUren, bsn }) => verloondeUren !== null && bsn === null)).toBe(true);
});

test('a SW-bedrijf knows the names of who agreed with that, of nobody else, and no BSN', async () => {
  const toon = await as('toon-van-papier-brabant');
  const { kandidaten } = await toon(listSelectietafel, { verband, aantal: 100 });
  const ingestemd = await loopplank.owner`
    select i.casus_id
    from instemming i
    join organisatie o on o.id = i.ontvanger_id
    join casus c on c.id = i.casus_id
    where o.slug = 'sw-de-werf-brabant' and i.vervallen_op is null and i.intrekking is null and c.gesloten_op is null`;
  const bekend = kandidaten.filter(({ deelnemer }) => deelnemer !== null).map(({ casusId }) => casusId);
  expect(kandidaten).toHaveLength(22);
  expect(bekend.length).toBeGreaterThan(0);
  expect(bekend.toSorted()).toEqual(ingestemd.map((row) => String(row['casusId'])).toSorted());
  const bsns = listNieuwen(
    startLoting(1),
    Array.from({ length: 22 }, () => true),
  ).map(({ bsn }) => bsn);
  expect(bsns.filter((bsn) => JSON.stringify(kandidaten).includes(bsn))).toEqual([]);
});

test('the present is a working week: every open casus has somebody, some things are for today and some are late', async () => {
  const [row] = await loopplank.owner`
    select
      count(*)::int as open, count(*) filter (where regisseur_id is null or aandacht_datum is null)::int as kwijt,
      count(*) filter (where overdracht_id is not null)::int as overdracht,
      count(*) filter (where fase = 'nog_niet')::int as nog_niet
    from casus
    where gesloten_op is null`;
  expect(row).toEqual({ open: 22, kwijt: 0, overdracht: 1, nogNiet: 10 });
  const [zonder] = await loopplank.owner`
    select count(*)::int as aantal
    from casus c
    where gesloten_op is not null and not exists (select from uitstroom u where u.casus_id = c.id)`;
  expect(zonder).toEqual({ aantal: 0 });
  for (const slug of ['sjef-de-oefening-brabant', 'willemijn-proefstra-brabant', 'toon-van-papier-brabant']) {
    const { tellingen } = await (await as(slug))(getWerkvoorraad, { aantal: 100 });
    expect(tellingen.vandaagOfEerder, slug).toBeGreaterThan(0);
    expect(tellingen.vandaagOfEerder, slug).toBeLessThan(tellingen.totaal / 2);
    expect(tellingen).toMatchObject({ zonderRegisseur: 0, zonderMoment: 0 });
  }
});

test('a jobcoach finds only who was brought in, with what was agreed for the next visit', async () => {
  const rows =
    await loopplank.owner`select m.slug from aanstelling a join medewerker m on m.id = a.medewerker_id where a.rol = 'jobcoach'`;
  const gevonden = await Promise.all(
    rows.map(async ({ slug }) => {
      const call = await as(String(slug));
      const { casussen } = await call(getWerkvoorraad, {});
      const bladen = casussen.map(({ casusId }) => call(listTijdlijn, { verband, casusId, aantal: 100 }));
      const afspraken = (await Promise.all(bladen)).flatMap(({ tijdlijn }) =>
        tijdlijn.filter(({ soort, door }) => soort === 'afspraak' && door?.zelf),
      );
      return `${casussen.length} casussen, ${afspraken.length} afspraken`;
    }),
  );
  const een = '1 casussen, 1 afspraken';
  expect(gevonden.toSorted()).toEqual(['0 casussen, 0 afspraken', een, een]);
});
