import { readFileSync, existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedBy } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Rows } from '../../core/db.ts';
import { base64, bestand, bringLijst, koppen, testBsn } from './aanleveren.fixture.ts';
import { getLijst, listLijsten, listLijstregels, processLijst, receiveLijst, tryLijst } from './contract.ts';
import { progressOf } from './voortgang.ts';

let world: World;
const verband = 'top600-amsterdam';
const [een, twee, drie, vier] = [testBsn(1), testBsn(2), testBsn(3), testBsn(4)];

const rij = (bsn: string, begin: string, einde = '', regiehouder = 'R. Okafor (GGD)'): string =>
  `1;van 't Voorbeeld;Proef;03-02-1994;${bsn};${regiehouder};${begin};${einde}`;

const receive = async (inhoud: string, slug = 'petra-kramer', bestandsnaam = 'top600.csv') => {
  const call = await world.as(slug);
  return call(receiveLijst, { verband, soort: 'top600', bestandsnaam, inhoud });
};

const gegevensOf = (rows: Rows) =>
  openedBy(rows, { gegevens: 'lijstvermelding.gegevens' }).map((row) => row['gegevens']);

const countRows = async () => {
  const rows = await world.owner`
    select
      (select count(*) from lijstvermelding) as vermeldingen,
      (select count(*) from lijstvermelding where vervallen_op is null) as gelden,
      (select count(*) from bsn) as bsns`;
  return { ...rows[0] };
};

beforeAll(async () => {
  world = await createWorld('2014-09-01T09:00:00Z');
});
afterAll(() => world.end());

describe('a list', () => {
  test('is received without anything changing: columns recognised, file encrypted, name cleaned', async () => {
    const inhoud = bestand('top600', rij(een, '01-02-2014'));
    const lijst = await receive(inhoud, 'petra-kramer', `C:\\map\\lijst ${een}.csv`);
    expect(lijst).toMatchObject({ bestandsnaam: 'lijst •.csv', status: 'ontvangen', regels: 1, ontbrekend: [] });
    expect(lijst.koppeling).toMatchObject({ bsn: 4, regiehouder: 5, begin: 6, einde: 7 });
    const [bewaard] = await world.owner`select encode(inhoud, 'escape') as inhoud from lijst where id = ${lijst.id}`;
    expect(String(bewaard?.['inhoud'])).not.toContain(een);
    expect(await countRows()).toEqual({ vermeldingen: 0, gelden: 0, bsns: 0 });
  });

  test('shows in a trial what would happen per row, and changes nothing', async () => {
    const petra = await world.as('petra-kramer');
    const { id } = await receive(
      bestand('top600', rij(een, '01-02-2014'), rij(een, '01-02-2014'), rij('123456789', '31-02-2014')),
    );
    const proef = await petra(tryLijst, { verband, lijstId: id });
    expect(proef.telling).toEqual({
      nieuw: 1,
      gewijzigd: 0,
      ongewijzigd: 0,
      dubbel: 1,
      afgekeurd: 1,
      nietInBestand: 0,
      anderGebied: 0,
    });
    const { regels } = await petra(listLijstregels, { verband, lijstId: id });
    expect(regels.map(({ regel, uitkomst }) => [regel, uitkomst])).toEqual([
      [2, 'nieuw'],
      [3, 'dubbel'],
      [4, 'afgekeurd'],
    ]);
    expect(regels[2]?.meldingen).toHaveLength(2);
    expect(JSON.stringify(regels)).not.toMatch(/123456789|Voorbeeld/);
    expect(await petra(getLijst, { verband, lijstId: id })).toMatchObject({
      status: 'ontvangen',
      telling: proef.telling,
    });
    expect(await countRows()).toEqual({ vermeldingen: 0, gelden: 0, bsns: 0 });
  });

  test('is taken in but for what is wrong; the file goes and the numbers are encrypted apart', async () => {
    const inhoud = bestand(
      'top600',
      rij(een, '01-02-2014'),
      rij(twee, '1-3-2013', '01-06-2014'),
      rij('1', '01-01-2014'),
    );
    const klaar = await bringLijst(world, 'top600', inhoud);
    expect(klaar).toMatchObject({ status: 'verwerkt', gedaan: 3, telling: { nieuw: 2, afgekeurd: 1 }, koppen: [] });
    const [lijst] = await world.owner`select inhoud, status from lijst where id = ${klaar.id}`;
    expect(lijst).toEqual({ inhoud: null, status: 'verwerkt' });
    const rows = await world.owner`
      select id, lower(periode) as begin, upper(periode) as einde, gegevens
      from lijstvermelding
      order by begin`;
    expect(rows[1]).toMatchObject({ begin: '2014-02-01', einde: null });
    expect(gegevensOf(rows)[1]).toEqual({
      voornaam: 'Proef',
      achternaam: "van 't Voorbeeld",
      geboortedatum: '1994-02-03',
      kenmerken: { regiehouder: { tekst: 'R. Okafor (GGD)', medewerkerId: world.id('rosa-okafor') } },
    });
    const [bsn] = await world.owner`select encode(versleuteld, 'escape') || encode(afdruk, 'escape') as alles from bsn`;
    expect(String(bsn?.['alles'])).not.toContain(een);
    expect(progressOf(klaar.id)).toBeUndefined();
  });

  test('is not processed twice', async () => {
    const petra = await world.as('petra-kramer');
    const { lijsten } = await petra(listLijsten, { verband });
    const verwerkt = lijsten.find(({ status }) => status === 'verwerkt');
    await expect(petra(processLijst, { verband, lijstId: verwerkt?.id ?? '' })).rejects.toMatchObject({
      code: 'lijst_al_verwerkt',
    });
  });

  test('changes nothing when the same file comes again, and that is said', async () => {
    const inhoud = bestand(
      'top600',
      rij(een, '01-02-2014'),
      rij(twee, '1-3-2013', '01-06-2014'),
      rij('1', '01-01-2014'),
    );
    const voor = await countRows();
    expect((await receive(inhoud)).alEerder).toMatchObject({ verwerktOp: '2014-09-01T09:00:00.000Z' });
    const klaar = await bringLijst(world, 'top600', inhoud);
    expect(klaar.telling).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2, afgekeurd: 1 });
    expect(await countRows()).toEqual(voor);
  });

  test('corrects a period by a new version, refuses an overlap, and ends nobody who is missing', async () => {
    const klaar = await bringLijst(
      world,
      'top600',
      bestand('top600', rij(twee, '1-3-2013', '01-07-2014'), rij(twee, '02-08-2014'), rij(drie, '01-01-2014')),
    );
    expect(klaar.telling).toMatchObject({ nieuw: 2, gewijzigd: 1, nietInBestand: 1 });
    const rows = await world.owner`
      select versie, upper(periode) as einde, vervallen_op is null as geldt
      from lijstvermelding
      where lower(periode) = '2013-03-01'
      order by versie`;
    expect([...rows]).toEqual([
      { versie: 1, einde: '2014-06-01', geldt: false },
      { versie: 2, einde: '2014-07-01', geldt: true },
    ]);
    const petra = await world.as('petra-kramer');
    const botst = await bringLijst(world, 'top600', bestand('top600', rij(drie, '01-03-2014')));
    const { regels } = await petra(listLijstregels, { verband, lijstId: botst.id, uitkomst: 'afgekeurd' });
    expect(regels[0]?.meldingen).toEqual([
      {
        veld: 'Op lijst sinds',
        melding: 'Deze periode overlapt met de periode vanaf 01-01-2014 die al op de lijst staat',
      },
    ]);
  });

  test('is taken in as a whole or not at all, if the colleague so chooses', async () => {
    const voor = await countRows();
    const inhoud = bestand('top600', rij(vier, '01-02-2014'), rij(vier, '31-02-2014'));
    const klaar = await bringLijst(world, 'top600', inhoud, true);
    expect(klaar).toMatchObject({ status: 'afgebroken', gedaan: 0, telling: { nieuw: 1, afgekeurd: 1 } });
    expect(await countRows()).toEqual(voor);
  });

  test('takes a row whose colleague is unknown, and says who gets the regie', async () => {
    const petra = await world.as('petra-kramer');
    const inhoud = bestand('top600', rij(vier, '01-02-2014', '', 'Z. Onbekend (GGD)'));
    const { id } = await bringLijst(world, 'top600', inhoud);
    const { regels } = await petra(listLijstregels, { verband, lijstId: id });
    expect(regels).toEqual([
      {
        regel: 2,
        uitkomst: 'nieuw',
        meldingen: [{ veld: 'Regiehouder', melding: 'Regiehouder niet herkend: de coördinator krijgt de regie' }],
      },
    ]);
  });

  test('restores leading zeros and keeps a formula as the text it is', async () => {
    const klaar = await bringLijst(
      world,
      'top600',
      bestand('top600', '1;"=HYPERLINK(""x"")";Proef;03-02-1994;12345672;R. Okafor;01-02-2014;'),
    );
    expect(klaar.telling.nieuw).toBe(1);
    const rows = await world.owner`select id, gegevens from lijstvermelding where lijst_id = ${klaar.id}`;
    expect(gegevensOf(rows)[0]).toMatchObject({ achternaam: '=HYPERLINK("x")' });
    const opnieuw = '1;"=HYPERLINK(""x"")";Proef;03-02-1994;012345672;R. Okafor;01-02-2014;';
    expect((await bringLijst(world, 'top600', bestand('top600', opnieuw))).telling.ongewijzigd).toBe(1);
  });

  test('with other headings is read after the colleague has chosen the columns', async () => {
    const petra = await world.as('petra-kramer');
    const kop = koppen.top600.replace('BSN', 'Persoon').replace('Op lijst sinds', 'Vanaf');
    const lijst = await receive(base64([kop, rij(testBsn(9), '01-02-2014')].join('\n')));
    expect(lijst.ontbrekend.map(({ veld }) => veld)).toEqual(['bsn', 'begin']);
    await expect(petra(tryLijst, { verband, lijstId: lijst.id })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld: 'bsn' }, { veld: 'begin' }],
    });
    const koppeling = { ...lijst.koppeling, bsn: 4, begin: 6 };
    const proef = await petra(tryLijst, { verband, lijstId: lijst.id, koppeling });
    expect(proef).toMatchObject({ ontbrekend: [], telling: { nieuw: 1 } });
    const klaar = await petra(processLijst, { verband, lijstId: lijst.id });
    expect(klaar.telling.nieuw).toBe(1);
  });

  test('is read page by page', async () => {
    const petra = await world.as('petra-kramer');
    const { id } = await receive(bestand('top600', ...[11, 12, 13].map((n) => rij(testBsn(n), '01-02-2014'))));
    await petra(tryLijst, { verband, lijstId: id });
    const eerste = await petra(listLijstregels, { verband, lijstId: id, aantal: 2 });
    expect(eerste.volgende).toBe('3');
    const rest = await petra(listLijstregels, { verband, lijstId: id, aantal: 2, na: eerste.volgende });
    expect([rest.regels.length, rest.volgende]).toEqual([1, undefined]);
    const lijsten = await petra(listLijsten, { verband, aantal: 1 });
    expect(lijsten.lijsten[0]?.id).toBe(id);
    const ouder = await petra(listLijsten, { verband, aantal: 1, na: lijsten.volgende });
    expect(ouder.lijsten[0]?.id).not.toBe(id);
  });

  test('that is no list, or of a kind that the programme does not know, is refused in Dutch', async () => {
    await expect(receive(base64('Naam;BSN'))).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    await expect(receive('geen base64!')).rejects.toMatchObject({ fouten: [{ veld: 'inhoud' }] });
    const petra = await world.as('petra-kramer');
    await expect(
      petra(receiveLijst, { verband, soort: 'wga', bestandsnaam: 'x.csv', inhoud: base64('a') }),
    ).rejects.toMatchObject({ fouten: [{ veld: 'soort', melding: expect.stringContaining('top600, wajong') }] });
  });
});

describe('a list of another organisation', () => {
  test.each(['carla-smit', 'wim-bakker'])('is not there for %s, the coordinator of another partner', async (slug) => {
    const { id } = await receive(bestand('top600', rij(testBsn(20), '01-02-2014')));
    const other = await world.as(slug);
    const at = { verband, lijstId: id };
    for (const operation of [getLijst, listLijstregels, tryLijst, processLijst]) {
      await expect(other(operation, at)).rejects.toMatchObject({ code: 'niet_gevonden' });
    }
    const { soorten, lijsten } = await other(listLijsten, { verband });
    expect(lijsten).toEqual([]);
    expect(soorten.map(({ sleutel }) => sleutel)).not.toContain('top600');
  });

  test('cannot be brought in for them', async () => {
    const inhoud = bestand('top600', rij(een, '01-02-2014'));
    await expect(receive(inhoud, 'carla-smit')).rejects.toMatchObject({
      code: 'mag_niet',
      message: expect.stringContaining('Gemeente'),
    });
  });

  test('is nothing for a regiehouder, and nothing exists for another verband', async () => {
    const sevda = await world.as('sevda-aksoy');
    await expect(sevda(listLijsten, { verband })).rejects.toMatchObject({ code: 'mag_niet' });
    const cor = await world.as('cor-buiten');
    await expect(cor(listLijsten, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('does not touch what another supplier knows of the same person', async () => {
    const eigen = `${een};Proef Voorbeeld;03-02-1994;Wajong;01-01-2013;;Inge Vermeulen`;
    const klaar = await bringLijst(world, 'wajong', bestand('wajong', eigen));
    expect(klaar.telling).toMatchObject({ nieuw: 1, nietInBestand: 0 });
  });
});

const map = new URL('../../../../shared/lijsten/', import.meta.url);

test.runIf(existsSync(map))('the gemeente’s list of the example gives the figures of the seed', async () => {
  const eigen = await createWorld('2014-09-01T09:00:00Z');
  const inhoud = base64(readFileSync(new URL('top600-lijst.csv', map)));
  const { telling, regels } = await bringLijst(eigen, 'top600', inhoud);
  expect({ regels, ...telling }).toMatchObject({ regels: 672, nieuw: 668, afgekeurd: 3, dubbel: 1 });
  const opnieuw = await bringLijst(eigen, 'top600', inhoud);
  expect(opnieuw.telling).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 668 });
  const [op] = await eigen.owner`
    select count(distinct bsn_id) as aantal
    from lijstvermelding
    where vervallen_op is null and periode @> '2014-08-31'::date`;
  expect(op?.['aantal']).toBe(601);
  await eigen.end();
});
