import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordVergelijking } from '../vergelijking/contract.ts';
import { getSpreiding, getVerschil } from './contract.ts';
import { readVerband } from './lezen.ts';
import { inviteAll, programmaOfVerband, setStatus, startVerband } from './starten.ts';

let world: World;
const van = 'top600-amsterdam';
const when = { nu: '2014-10-01T09:00:00Z', vandaag: '2014-10-01' };

const fileOf = (stad: string): string =>
  readFileSync(new URL(`../../voorbeeld/top600/spreiding/${stad}.yaml`, import.meta.url), 'utf8');

async function start(tekst: string, voorbeeld = true) {
  const { inhoud: bestand, fouten } = readVerband(tekst, await programmaOfVerband(world.owner, van));
  expect(fouten).toEqual([]);
  if (!bestand) throw new Error('The file is not in order');
  return world.owner.begin((sql) => startVerband(sql, { bestand, van, voorbeeld }, when));
}

beforeAll(async () => {
  world = await createWorld('2014-10-01T09:00:00Z');
  for (const stad of ['gouda', 'den-haag', 'hoorn']) await start(fileOf(stad));
});
afterAll(() => world.end());

const spreidingFor = async (wie: string) => (await world.as(wie))(getSpreiding, { programma: 'top600-wajong' });

test('who takes part in several verbanden sees how each of them works', async () => {
  const { naam, verbanden } = await spreidingFor('joris-vink');
  expect(naam).toBe('TOP600 en Wajong');
  expect(
    verbanden.map(({ naam: een, status, sinds, eigen, partners }) => [een, status, sinds, eigen, partners]),
  ).toEqual([
    ['TOP600 Amsterdam', 'actief', '2011-05-01', false, 5],
    ['TOP600 Den Haag', 'actief', '2014-05-01', true, 4],
    ['TOP600 Gouda', 'actief', '2014-04-01', false, 3],
    ['TOP600 Rotterdam', 'actief', null, null, null],
    ['TOP600 Hoorn', 'verkennend', '2014-09-01', false, 2],
  ]);
});

test('of a verband in which one has no role, only the name and the status are told', async () => {
  const { verbanden } = await spreidingFor('rosa-okafor');
  const leeg = { verband: null, gebied: null, sinds: null, versie: null, eigen: null, partners: null };
  expect(verbanden.find(({ naam }) => naam === 'TOP600 Gouda')).toEqual({
    naam: 'TOP600 Gouda',
    status: 'actief',
    ...leeg,
  });
  expect(verbanden.filter(({ verband }) => verband !== null)).toHaveLength(1);
});

test('a programme of one’s own leads to the family that it comes from', async () => {
  const joris = await world.as('joris-vink');
  const { programma, verbanden } = await joris(getSpreiding, { programma: 'top600-den-haag' });
  expect(programma).toBe('top600-wajong');
  expect(verbanden).toHaveLength(5);
});

test('a programme in which one has no part does not exist', async () => {
  const joris = await world.as('joris-vink');
  await expect(joris(getSpreiding, { programma: 'iets-anders' })).rejects.toMatchObject({ code: 'niet_gevonden' });
  const bo = await world.as('ben-akkerman');
  await expect(bo(getSpreiding, { programma: 'top600-wajong' })).rejects.toMatchObject({ code: 'niet_gevonden' });
});

test('the difference between two verbanden is told in sentences', async () => {
  const joris = await world.as('joris-vink');
  const { verschillen } = await joris(getVerschil, { verband: van, ander: 'top600-den-haag' });
  expect(verschillen.map(({ onderdeel, wat }) => `${onderdeel} ${wat}`)).toEqual([
    'versie Programma',
    'partners Gemeente',
    'partners UWV',
    'partners GGD',
    'partners Reclassering',
    'partners Ggz-instelling',
    'woorden casusregisseur',
  ]);
  expect(verschillen.at(-1)?.zin).toBe(
    'In TOP600 Amsterdam: regiehouder, regiehouders. In TOP600 Den Haag: procesregisseur, procesregisseurs.',
  );
});

test('a verband in which one has no role is not compared, and neither is an unknown one', async () => {
  const rosa = await world.as('rosa-okafor');
  for (const ander of ['top600-gouda', 'nergens'])
    await expect(rosa(getVerschil, { verband: van, ander })).rejects.toMatchObject({ code: 'niet_gevonden' });
});

test('in a verband that explores no casus opens, until it is active with all that it takes', async () => {
  const tekst = fileOf('ede')
    .replace('status: actief', 'status: verkennend')
    .replace(
      'slug: joris-vink, voornaam: Joris, achternaam: Vink, rollen: [projectleider]',
      'slug: petra-kramer, voornaam: Petra, achternaam: Kramer, rollen: [coordinator]',
    );
  await start(tekst);
  const petra = await world.as('petra-kramer');
  const vergelijk = { verband: 'top600-ede', peildatum: '2014-09-30' };
  await expect(petra(recordVergelijking, vergelijk)).rejects.toMatchObject({
    code: 'verband_niet_actief',
    message: 'Dit verband verkent de samenwerking. Casussen gaan open zodra het actief is.',
  });
  await world.owner.begin((sql) => setStatus(sql, 'top600-ede', 'actief', when));
  await expect(petra(recordVergelijking, vergelijk)).rejects.toMatchObject({ code: 'verstrekking_ontbreekt' });
  await world.owner.begin((sql) => setStatus(sql, 'top600-ede', 'beeindigd', when));
  await expect(petra(recordVergelijking, vergelijk)).rejects.toMatchObject({
    message: 'Dit verband is beëindigd. Er gaan geen casussen meer open.',
  });
});

test('a verband that misses a partner or a role stays exploring', async () => {
  const activate = world.owner.begin((sql) => setStatus(sql, 'top600-hoorn', 'actief', when));
  await expect(activate).rejects.toMatchObject({
    message:
      'Dit verband kan nog niet actief worden. Er ontbreekt: een partner van de soort UWV, iemand die de regie kan hebben.',
  });
  await expect(world.owner.begin((sql) => setStatus(sql, 'top600-hoorn', 'verkennend', when))).rejects.toMatchObject({
    message: 'Dit verband is al verkennend.',
  });
});

test('colleagues without a password are invited, each with a code of their own', async () => {
  const tekst = fileOf('gouda')
    .replaceAll('gouda', 'delft')
    .replaceAll('Gouda', 'Delft')
    .replaceAll('-voorbeeld', '-delft');
  const { medewerkers, programma, versie } = await start(tekst, false);
  expect([programma, versie]).toEqual(['top600-wajong', 2]);
  const uitnodigingen = await world.owner.begin((sql) => inviteAll(sql, medewerkers, when));
  expect(uitnodigingen.map(({ collega }) => collega)).toEqual([
    'kees-delft',
    'lia-delft',
    'mees-delft',
    'tina-delft',
    'yke-delft',
  ]);
  expect(new Set(uitnodigingen.map(({ code }) => code)).size).toBe(5);
});

test('a verband that is there already is not started again', async () => {
  await expect(start(fileOf('gouda'))).rejects.toMatchObject({
    fouten: [{ melding: 'Er is al een verband top600-gouda. Geef dit een andere slug' }],
  });
});

test('a partner or a colleague who is somebody else already is refused, and a programme that is there', async () => {
  const tekst = fileOf('den-haag')
    .replace('slug: top600-den-haag', 'slug: top600-leiden')
    .replace('slug: uwv-den-haag', 'slug: ggd-amsterdam')
    .replace('slug: otto-voorbeeld', 'slug: rosa-buiten')
    .replace('slug: nel-voorbeeld', 'slug: cor-buiten');
  await expect(start(tekst)).rejects.toMatchObject({
    fouten: [
      { melding: 'De partner ggd-amsterdam is er al, als ggd. Geef deze een andere slug' },
      { melding: 'De collega cor-buiten werkt al bij een andere partner. Geef deze een andere slug' },
      { melding: 'Er is al een programma top600-den-haag. Geef het eigen programma een andere naam' },
    ],
  });
});
