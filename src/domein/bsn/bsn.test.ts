import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onlyAt } from '../../../test/acts.ts';
import { createFilledWorld, verband } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { getBsn } from './contract.ts';

let filled: Filled;
let casusId: string;

beforeAll(async () => {
  filled = await createFilledWorld();
  casusId = filled.ids['casusId'] ?? '';
});
afterAll(() => filled.world.end());

const ask = async (slug: string) => (await filled.world.as(slug))(getBsn, { verband, casusId });

/** What the view gives to somebody whose role has this level for the BSN: four bits of the matrix as a digit. */
const rowsAt = (slug: string, rol: string, digit: number) =>
  filled.world.query(slug, async (sql) => {
    await sql.unsafe(onlyAt({ verbandId: filled.world.id(verband), rol, nummer: 2, digit }));
    return sql`select graad, versleuteld is not null as leesbaar from inzage.bsn where casus_id = ${casusId}`;
  });

describe('the BSN', () => {
  test('is read by who has it by law, one casus at a time', async () => {
    expect(await ask('inge-vermeulen')).toEqual({ casusId, bsn: '900000028' });
  });

  test.each(['rosa-okafor', 'hanna-mol', 'tarik-bulut', 'petra-kramer', 'ruud-buiten'])(
    'is not there for %s, who is regiehouder, coordinator or an outsider',
    async (slug) => {
      await expect(ask(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    },
  );

  test('is of the own list only, or only known to be there, where the matrix says so', async () => {
    expect(await rowsAt('inge-vermeulen', 'arbeidsdeskundige', 2)).toEqual([{ graad: 3, leesbaar: true }]);
    expect(await rowsAt('rosa-okafor', 'regiehouder', 2)).toEqual([]);
    const known = { graad: 1, leesbaar: false };
    expect(await rowsAt('rosa-okafor', 'regiehouder', 1)).toEqual([known, known]);
  });

  test('stands in no other answer about the casus, which only says that it may be asked for', async () => {
    const inge = await filled.world.as('inge-vermeulen');
    const blad = await inge(getCasus, { verband, casusId });
    const tijdlijn = await inge(listTijdlijn, { verband, casusId, aantal: 100 });
    expect(blad.bsn).toBe('volledig');
    expect(JSON.stringify([blad, tijdlijn])).not.toContain('90000002');
    expect((await (await filled.world.as('rosa-okafor'))(getCasus, { verband, casusId })).bsn).toBeNull();
  });

  test('is in the log each time that it was asked for, and the number itself is not', async () => {
    const rows = await filled.world.owner`
      select medewerker_id, object_id, uitkomst, logboek::text as regel
      from logboek
      where operatie = 'getBsn'
      order by tijdstip, id`;
    expect(rows.filter((row) => row['uitkomst'] === 'gedaan')).toMatchObject([
      { medewerkerId: filled.world.id('inge-vermeulen'), objectId: casusId },
    ]);
    expect(rows.filter((row) => row['uitkomst'] === 'niet_gevonden').length).toBeGreaterThan(3);
    expect(rows.map((row) => row['regel']).join()).not.toContain('900000028');
  });
});
