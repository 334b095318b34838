import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import { listAanvragen } from '../../domein/aanvraag/lijst.contract.ts';
import { getMeting, listMetingCasussen } from '../../domein/meting/contract.ts';
import { listOverdrachten } from '../../domein/regie/contract.ts';
import { listSelecties } from '../../domein/selectie/contract.ts';
import { getWerkvoorraad } from '../../domein/werkvoorraad/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { verband } from './getallen.ts';
import { beoordelaar, gemeenten, scholen } from './partners.ts';
import { banenafspraak } from './voorbeeld.ts';

const klantmanagers = ['aafke-modelman', 'jelle-de-schets', 'wietske-de-oefening'];

let loopplank: Loopplank;
beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [banenafspraak], false);
}, 120_000);
afterAll(() => loopplank.close());

const as = (slug: string) => createAls(loopplank, () => new Date())(slug);

describe('today', () => {
  test('25 casussen run, each with one regisseur and a next moment, and those of 2015 are closed or at work', async () => {
    const [row] = await loopplank.owner`
      select
        count(*) filter (where gesloten_op is null)::int as open,
        count(*) filter (where gesloten_op is null and begindatum < '2016-01-01')::int as toen,
        count(*) filter (where gesloten_op is null and begindatum < '2016-01-01' and fase = 'aan_het_werk')::int as aan_het_werk,
        count(*) filter (where gesloten_op is null and (regisseur_id is null or aandacht_datum is null))::int as kwijt,
        count(*) filter (where gesloten_op is not null and not exists (
          select from uitstroom u where u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
        ))::int as zonder_einde
      from casus c`;
    expect(row).toEqual({ open: 25, toen: 5, aanHetWerk: 5, kwijt: 0, zonderEinde: 0 });
  });

  test('nobody was ever without somebody accountable: the periods of the regie follow each other without a gap', async () => {
    const [row] = await loopplank.owner`
      select count(*)::int as gaten
      from (
        select
          lower(r.periode) as van, lag(upper(r.periode)) over (partition by r.casus_id order by lower(r.periode)) as tot,
          c.geopend_op
        from regie r
        join casus c on c.verband_id = r.verband_id and c.id = r.casus_id
        where r.vervallen_op is null
      ) p
      where van <> coalesce(tot, geopend_op)`;
    expect(row).toEqual({ gaten: 0 });
  });

  test('the leavers to whom nobody has spoken are a figure, a list of names and the work of a klantmanager', async () => {
    const { indicatoren } = await (await as(gemeenten[0].coordinator))(getMeting, { verband });
    const niet = indicatoren.find(({ sleutel }) => sleutel === 'niet_gesproken');
    expect(niet).toMatchObject({ waarde: 4, opent: true });
    const lists = await Promise.all(
      klantmanagers.map(async (slug) => {
        const call = await as(slug);
        const { casussen } = await call(listMetingCasussen, { verband, indicator: 'niet_gesproken' });
        const { tellingen } = await call(getWerkvoorraad, { verband, fase: 'aangemeld' });
        return [casussen.length, tellingen.totaal] as const;
      }),
    );
    expect(lists.map(([names]) => names)).toEqual(lists.map(([, work]) => work));
    expect(lists.reduce((som, [names]) => som + names, 0)).toBe(4);
  });

  test('of what UWV has to decide on two are late by the law, and of one of those a day is told', async () => {
    const call = await as(beoordelaar);
    const { aanvragen } = await call(listAanvragen, { verband, stand: 'te_laat' });
    expect(aanvragen.map(({ termijn, verwachteDatum }) => [termijn?.duur, verwachteDatum !== null])).toEqual([
      ['14 weken', false],
      ['14 weken', true],
    ]);
    const { aanvragen: lopend } = await call(listAanvragen, { verband });
    expect([lopend.length, lopend.filter(({ opgeschort }) => opgeschort).length]).toEqual([8, 1]);
  });

  test('one refused Wajong waits for the answer of the gemeente', async () => {
    const lists = await Promise.all(
      klantmanagers.map(async (slug) => (await as(slug))(listOverdrachten, { richting: 'in' })),
    );
    const wachten = new Map(lists.flatMap(({ overdrachten }) => overdrachten).map((een) => [een.id, een]));
    expect([...wachten.values()]).toMatchObject([{ reden: 'Wajong 2015: Heeft arbeidsvermogen, geen Wajong' }]);
  });

  test('a klantmanager has a few things to do today and most of them later', async () => {
    const alle = await Promise.all(klantmanagers.map(async (slug) => (await as(slug))(getWerkvoorraad, { verband })));
    const som = (wat: 'totaal' | 'vandaagOfEerder') => alle.reduce((tot, { tellingen }) => tot + tellingen[wat], 0);
    expect(som('vandaagOfEerder')).toBeGreaterThan(2);
    expect(som('vandaagOfEerder')).toBeLessThan(som('totaal') / 3);
  });

  test('each school told who leaves, and everybody whom it named got a casus', async () => {
    const uitgevoerd = await Promise.all(
      scholen.map(async ({ coordinator: slug }) => (await (await as(slug))(listSelecties, { verband })).uitgevoerd),
    );
    expect(uitgevoerd.flat().reduce((som, { geopend }) => som + geopend, 0)).toBe(140);
  });
});
