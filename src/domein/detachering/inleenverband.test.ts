import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { testVault } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import { seal } from '../../core/sealed.ts';
import { recordDetachering } from './contract.ts';
import { listInleenverbanden, listInleenverbandregels } from './inleenverband.contract.ts';
import { listDetacheringen, listVerloondeUren } from './lezen.contract.ts';
import { correctVerloondeUren, recordVerloondeUren } from './uren.contract.ts';
import { addContract, uitleen as verband, uitleenVerband } from './uitleen.fixture.ts';

let world: World;
let casusId: string;
let at: { verband: string; casusId: string; detacheringId: string };
const bsn = '900000028';
const bij = { inlener: 'Bouwbedrijf Voorbeeld', inlenerKenmerk: '0000000000L01', uren: 20, begindatum: '2014-02-10' };

/** The number as UWV has it on its list. */
async function knowBsn(): Promise<void> {
  const id = newId();
  const versleuteld = seal(testVault, { column: 'bsn.versleuteld', id }, bsn);
  await world.owner`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    values (${world.id(verband)}, ${id}, ${world.id('uwv-uitleen')}, 'afdruk', ${versleuteld ?? null}::text::bytea)`;
  await world.owner`
    insert into koppeling (verband_id, bsn_id, soort, deelnemer_id, van_regisseur)
    select verband_id, ${id}, 'wajong', deelnemer_id, false
    from casus
    where id = ${casusId}`;
}

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [uitleenVerband]);
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'sem-uitleen', arbeidsdeskundige: 'ada-uitleen' });
  await knowBsn();
  const plaatsingId = await addContract(world, casusId);
  const sem = await world.as('sem-uitleen');
  const { id } = await sem(recordDetachering, { verband, casusId, plaatsingId, ...bij, einddatum: '2014-03-31' });
  at = { verband, casusId, detacheringId: id };
  await sem(recordVerloondeUren, { ...at, maand: '2014-02', uren: 55.2 });
});
afterAll(() => world.end());

describe('verloonde uren', () => {
  test('are once per month, in a month with a detachering that has come', async () => {
    const sem = await world.as('sem-uitleen');
    const attempt = (maand: string) => sem(recordVerloondeUren, { ...at, maand, uren: 80 });
    await expect(attempt('2014-02')).rejects.toMatchObject({
      code: 'verloonde_uren_bestaan_al',
      message: 'Voor deze maand zijn al uren vastgelegd. Verbeter die uren',
    });
    const buiten = faultOn('maand', 'In deze maand was er geen detachering. Vul een andere maand in');
    await expect(attempt('2014-01')).rejects.toMatchObject(buiten);
    await expect(attempt('2014-04')).rejects.toMatchObject(
      faultOn('maand', 'Deze maand moet nog komen. Vul een eerdere maand in'),
    );
    await expect(attempt('2014-13')).rejects.toMatchObject(
      faultOn('maand', 'Schrijf de maand als jjjj-mm, bijvoorbeeld 2016-02'),
    );
  });

  test('are corrected with a new version, and shown to the uitlener alone', async () => {
    const sem = await world.as('sem-uitleen');
    const { id, versie } = await sem(recordVerloondeUren, { ...at, maand: '2014-03', uren: 30 });
    const beter = { ...at, verloondeUrenId: id, uren: 31.5, versie };
    expect(await sem(correctVerloondeUren, beter)).toMatchObject({ maand: '2014-03', uren: 31.5, versie: 2 });
    expect(await versionsOf(world, 'verloonde_uren', id)).toEqual(corrected);
    const maanden = [{ maand: '2014-03' }, { maand: '2014-02' }];
    const mine = await sem(listVerloondeUren, { verband, casusId });
    expect(mine.verloondeUren).toMatchObject([
      { maand: '2014-03', uren: 31.5 },
      { uren: 55.2, eigen: true },
    ]);
    const ada = await world.as('ada-uitleen');
    const hers = await ada(listVerloondeUren, { verband, casusId });
    expect(hers.verloondeUren).toMatchObject(maanden.map((one) => ({ ...one, uren: null, eigen: false })));
    await expect(ada(recordVerloondeUren, { ...at, maand: '2014-03', uren: 1 })).rejects.toMatchObject({
      code: 'mag_niet',
    });
  });
});

describe('an inleenverband', () => {
  test('says who lends out, who takes in and how many jobs the hours of a month are', async () => {
    const sem = await world.as('sem-uitleen');
    const { inleenverbanden, definitie } = await sem(listInleenverbanden, { verband, maand: '2014-02' });
    expect(inleenverbanden).toMatchObject([
      { uitlener: 'Werkplaats Voorbeeld', inlener: bij.inlener, inlenerKenmerk: bij.inlenerKenmerk, uren: 20 },
    ]);
    expect(inleenverbanden[0]).toMatchObject({ verloondeUren: 55.2, banen: 0.5 });
    expect(definitie).toContain('achtergrondkennis');
    expect((await sem(listInleenverbanden, { verband, maand: '2014-01' })).inleenverbanden).toEqual([]);
  });

  test('has the BSN in the file alone, and only for who may see it of that casus', async () => {
    const ada = await world.as('ada-uitleen');
    const vraag = { verband, maand: '2014-02' };
    expect(JSON.stringify(await ada(listInleenverbanden, vraag))).not.toContain(bsn);
    const { inleenverbanden: hers } = await ada(listInleenverbandregels, vraag);
    expect(hers).toMatchObject([{ bsn, zonderBsn: null, verloondeUren: null, banen: null }]);
    const sem = await world.as('sem-uitleen');
    const his = await sem(listInleenverbandregels, vraag);
    expect(his.inleenverbanden).toMatchObject([
      {
        bsn: null,
        zonderBsn: 'U mag het BSN van deze casus niet zien. De uitlener kent het uit de eigen loonadministratie.',
      },
    ]);
    expect(JSON.stringify(his)).not.toContain(bsn);
    const logs =
      await world.owner`select logboek::text as regel from logboek where operatie = 'listInleenverbandregels'`;
    expect(logs.length).toBeGreaterThan(0);
    expect(JSON.stringify(logs)).not.toContain(bsn);
  });

  test.each(['ans-uitleen', 'bep-uitleen', 'cor-uitleen'])('shows %s nothing', async (slug) => {
    const other = await world.as(slug);
    const { inleenverbanden } = await other(listInleenverbandregels, { verband, maand: '2014-02' });
    expect(inleenverbanden).toEqual([]);
    expect(await other(listDetacheringen, { verband })).toEqual({ detacheringen: [] });
  });

  test('does not exist for an outsider, nor in a programme without detachering', async () => {
    const vraag = { verband, maand: '2014-02' };
    for (const slug of outsiders) {
      const outsider = await world.as(slug);
      await expect(outsider(listInleenverbanden, vraag)).rejects.toMatchObject({ code: 'niet_gevonden' });
      await expect(outsider(listVerloondeUren, { verband, casusId })).rejects.toMatchObject({ code: 'niet_gevonden' });
    }
    const rosa = await world.as('rosa-okafor');
    const elders = { verband: 'top600-amsterdam', maand: '2014-02' };
    await expect(rosa(listInleenverbanden, elders)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

describe('the list of who is lent out', () => {
  test('names who one may name, and otherwise a number', async () => {
    const ada = await world.as('ada-uitleen');
    expect((await ada(listDetacheringen, { verband })).detacheringen).toMatchObject([
      { casusId, naam: 'Jongere Proef', inlener: bij.inlener, uren: null },
    ]);
    const sem = await world.as('sem-uitleen');
    const [his] = (await sem(listDetacheringen, { verband })).detacheringen;
    expect(his).toMatchObject({ naam: null, uren: 20 });
    expect(his?.nummer).toMatch(/^[\dA-F]{4}-[\dA-F]{4}$/);
  });
});
