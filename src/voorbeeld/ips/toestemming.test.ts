import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { listInstemmingen, withdrawInstemming } from '../../domein/instemming/contract.ts';
import { listTijdlijn } from '../../domein/casus/tijdlijn.contract.ts';
import { recordAgendapunt } from '../../domein/casusoverleg/agendapunt.contract.ts';
import { recordAanwezigheid, recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { getOverlegcasus } from '../../domein/casusoverleg/overlegcasus.contract.ts';
import { recordVerstrekking } from '../../domein/verstrekking/contract.ts';
import { recordWerkgevercontact } from '../../domein/werkgevercontact/contract.ts';
import { getWerkvoorraad } from '../../domein/werkvoorraad/contract.ts';
import { playUntil } from './jaar.fixture.ts';
import type { Jaar } from './jaar.fixture.ts';
import { behandelaar, regiocoordinator } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol } from './spel.ts';

let jaar: Jaar;
beforeAll(async () => {
  jaar = await playUntil('2021-09-27');
}, 120_000);
afterAll(() => jaar.end());

function personOf(nummer: number): Rol {
  const een = jaar.allen.find(({ rol }) => rol.kandidaat.nummer === nummer);
  if (!een) throw new Error(`Nobody has number ${nummer}`);
  return een.rol;
}

async function listOf(rol: Rol) {
  const { instemmingen } = await (await jaar.toneel.as(rol.ips))(listInstemmingen, plaatsOf(rol));
  return instemmingen;
}

/** What somebody sees of the kenmerken of IPS, and of the days on which employers were met. */
async function readIps(slug: string, rol: Rol) {
  const call = await jaar.toneel.as(slug);
  const { waarnemingen } = await call(getCasus, plaatsOf(rol));
  const { tijdlijn } = await call(listTijdlijn, { ...plaatsOf(rol), aantal: 100 });
  return {
    stap: waarnemingen.find(({ kenmerk }) => kenmerk === 'stap')?.waarde,
    openheid: waarnemingen.find(({ kenmerk }) => kenmerk === 'openheid')?.waarde,
    werkgevers: tijdlijn.filter(({ soort }) => soort === 'werkgevercontact').length,
  };
}

describe('a candidate consents to three things', () => {
  test('each with its own receiver', async () => {
    const gegeven = (await listOf(personOf(1))).map(({ soort, ontvanger }) => `${soort} voor ${ontvanger}`);
    expect(new Set(gegeven)).toEqual(
      new Set([
        'wilsverklaring_ips voor Ggz De Linde (voorbeeld)',
        'toestemming_wgbo voor Gemeente Papierveen (voorbeeld)',
        'toestemming_avg voor Werkgever of inlener',
      ]),
    );
  });

  test('a client of UWV to the same three, with UWV as receiver', async () => {
    const gegeven = (await listOf(personOf(3))).map(({ ontvanger }) => ontvanger);
    expect(gegeven).toContain('UWV Proefstreek (voorbeeld)');
    expect(gegeven).not.toContain('Gemeente Papierveen (voorbeeld)');
  });

  test('but not that an employer hears it, when the candidate is open about nothing', async () => {
    const rol = personOf(11);
    expect((await listOf(rol)).map(({ soort }) => soort)).not.toContain('toestemming_avg');
    const call = await jaar.toneel.as(rol.ips);
    const { waarnemingen } = await call(getCasus, plaatsOf(rol));
    expect(waarnemingen.find(({ kenmerk }) => kenmerk === 'openheid')).toMatchObject({ waarde: 'geen' });
  });

  test.each([
    [1, 'volledig'],
    [2, 'functioneel'],
    [11, 'geen'],
  ])('and number %d chose how open to be: %s', async (nummer, waarde) => {
    const rol = personOf(nummer);
    const { waarnemingen } = await (await jaar.toneel.as(rol.ips))(getCasus, plaatsOf(rol));
    expect(waarnemingen.find(({ kenmerk }) => kenmerk === 'openheid')).toMatchObject({ waarde });
  });
});

/** Takes back the consent of this kind, as the candidate asks the trajectbegeleider to. */
async function withdraw(rol: Rol, soort: string): Promise<void> {
  const given = (await listOf(rol)).find((een) => een.soort === soort);
  const call = await jaar.toneel.as(rol.ips);
  const { id: instemmingId = '', versie = 1 } = given ?? {};
  await call(withdrawInstemming, { ...plaatsOf(rol), instemmingId, versie, reden: 'door_deelnemer' });
}

/** The phase of a casus as somebody finds it: on the casus, in the own werkvoorraad, and by looking there for who searches. */
async function readFase(slug: string, rol: Rol) {
  const call = await jaar.toneel.as(slug);
  const { verband, casusId } = plaatsOf(rol);
  const { casus } = await call(getCasus, { verband, casusId });
  const alles = await call(getWerkvoorraad, { verband });
  const gezocht = await call(getWerkvoorraad, { verband, fase: 'zoeken' });
  const mine = ({ casussen }: typeof alles) => casussen.find((een) => een.casusId === casusId);
  return [casus.faseNaam, mine(alles)?.faseNaam, mine(gezocht) !== undefined];
}

describe('a consent that is taken back', () => {
  test('closes what the klantmanager read of IPS in the same transaction, and leaves the trajectbegeleider everything', async () => {
    const rol = personOf(7);
    const call = await jaar.toneel.as(rol.ips);
    const bezoek = { soort: 'in_persoon', plaats: 'bij_werkgever', metDeelnemer: true } as const;
    await call(recordWerkgevercontact, {
      ...{ ...plaatsOf(rol), ...bezoek, datum: '2021-09-27', werkgever: 'Kapper Lok (voorbeeld)' },
    });
    expect(await readIps(rol.partner, rol)).toEqual({ stap: 'zoeken', openheid: undefined, werkgevers: 1 });
    await withdraw(rol, 'toestemming_wgbo');
    expect(await readIps(rol.partner, rol)).toEqual({ stap: undefined, openheid: undefined, werkgevers: 0 });
    expect(await readIps(rol.ips, rol)).toEqual({ stap: 'zoeken', openheid: 'volledig', werkgevers: 1 });
  });

  test('closes the phase as well, which tells how far IPS is: on the casus, in the werkvoorraad and when looked for', async () => {
    const rol = personOf(7);
    expect(await readFase(rol.ips, rol)).toEqual(['Zoeken', 'Zoeken', true]);
    expect(await readFase(rol.partner, rol)).toEqual([null, null, false]);
    const rest = personOf(8);
    expect(await readFase(rest.partner, rest)).toEqual(['Zoeken', 'Zoeken', true]);
  });

  test('closes it at the table too, as soon as the klantmanager sits there', async () => {
    const rol = personOf(8);
    const call = await jaar.toneel.as(rol.ips);
    const { verband, casusId } = plaatsOf(rol);
    const { id: casusoverlegId } = await call(recordCasusoverleg, { verband, datum: '2021-09-28' });
    const punt = await call(recordAgendapunt, { verband, casusId, casusoverlegId, vraag: 'Hoe gaan wij verder?' });
    const readTafel = async (...slugs: string[]) => {
      const rows = await jaar.toneel.owner`select id from medewerker where slug = any (${slugs})`;
      await call(recordAanwezigheid, { verband, casusoverlegId, aanwezig: rows.map(({ id }) => String(id)) });
      const { blad } = await call(getOverlegcasus, { verband, casusId, agendapuntId: punt.id });
      return blad?.casus.faseNaam;
    };
    expect(await readTafel(rol.ips, rol.partner)).toBe('Zoeken');
    await withdraw(rol, 'toestemming_wgbo');
    expect(await readTafel(rol.ips, rol.partner)).toBeNull();
    expect(await readTafel(rol.ips, behandelaar)).toBe('Zoeken');
  });

  test('was never needed to know the number of a casus, of which the region that pays hears no phase', async () => {
    const { casus } = await (await jaar.toneel.as(regiocoordinator))(getCasus, plaatsOf(personOf(1)));
    expect([casus.nummer, casus.faseNaam]).toEqual([expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/), null]);
  });

  test('was taken back by one in the story, whose klantmanager goes on without reading of IPS', async () => {
    const rol = personOf(11);
    expect((await listOf(rol)).find(({ soort }) => soort === 'toestemming_wgbo')).toMatchObject({
      ...{ intrekking: 'door_deelnemer', geldt: false },
    });
    expect(await readIps(rol.partner, rol)).toEqual({ stap: undefined, openheid: undefined, werkgevers: 0 });
    const { trajecten } = await (await jaar.toneel.as(rol.partner))(getCasus, plaatsOf(rol));
    expect(trajecten).toHaveLength(1);
  });

  test('leaves an employer nothing to hear: the name is given while it holds, and refused after', async () => {
    const rol = personOf(9);
    const call = await jaar.toneel.as(rol.ips);
    const tell = () =>
      call(recordVerstrekking, {
        ...{ ...plaatsOf(rol), categorie: 'naam', ontvanger: 'WG', doel: 'Kennismaken bij Magazijn De Doos' },
        gevraagdDoor: 'deelnemer',
      });
    expect(await tell()).toMatchObject({ naam: 'Naam en geboortedatum', niveau: 'samenvatting' });
    await withdraw(rol, 'toestemming_avg');
    await expect(tell()).rejects.toMatchObject({
      code: 'delen_mag_niet',
      message: 'Pas bij een voordracht, met instemming van de deelnemer.',
    });
  });

  test('was never there for who is open about nothing, with whom no contact with an employer stands or can stand', async () => {
    const rol = personOf(11);
    const { werkgevers, openheid } = await readIps(rol.ips, rol);
    expect([openheid, werkgevers]).toEqual(['geen', 0]);
    const call = await jaar.toneel.as(rol.ips);
    const belletje = { soort: 'telefonisch', plaats: 'op_kantoor', metDeelnemer: false } as const;
    const gebeld = { ...plaatsOf(rol), ...belletje, datum: '2021-09-27', werkgever: 'Kapper Lok (voorbeeld)' };
    await expect(call(recordWerkgevercontact, gebeld)).rejects.toMatchObject({ code: 'werkgevercontact_eis' });
  });

  test('was never there for who is open about nothing, so that an employer hears no name', async () => {
    const rol = personOf(11);
    const call = await jaar.toneel.as(rol.ips);
    const gegeven = { categorie: 'naam', ontvanger: 'WG', doel: 'Kennismaken', gevraagdDoor: 'ontvanger' } as const;
    await expect(call(recordVerstrekking, { ...plaatsOf(rol), ...gegeven })).rejects.toMatchObject({
      ...{ code: 'delen_mag_niet', message: 'Pas bij een voordracht, met instemming van de deelnemer.' },
    });
  });
});
