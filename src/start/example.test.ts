import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEmpty } from '../../test/empty.ts';
import { settingsOf } from '../core/actor.ts';
import { dayOf } from '../core/clock.ts';
import { many } from '../core/db.ts';
import { readNote, writeNote } from '../core/huishouding.ts';
import type { Loopplank } from '../core/open.ts';
import type { Tx } from '../core/road.ts';
import { transaction } from '../core/transaction.ts';
import { closeActs } from '../domein/casus/closing.ts';
import { loadActor } from '../domein/medewerker/actor.ts';
import { getMeting } from '../domein/meting/contract.ts';
import { listOverdrachten } from '../domein/regie/contract.ts';
import { recordVergelijking } from '../domein/vergelijking/contract.ts';
import { getWerkvoorraad } from '../domein/werkvoorraad/contract.ts';
import { createAls } from './als.ts';
import { voorbeelden } from '../voorbeeld/alle.ts';
import { top600 } from '../voorbeeld/top600/voorbeeld.ts';
import { seed, seedWhenEmpty } from './example.ts';

const verband = 'top600-amsterdam';
const now = () => new Date();
const Casus = z.object({ id: z.uuid(), verbandId: z.uuid(), programma: z.string(), programmaversie: z.number() });

describe('the whole example', () => {
  let loopplank: Loopplank;
  const told: string[] = [];
  beforeAll(async () => {
    loopplank = await createEmpty();
    await seedWhenEmpty(loopplank, (zin) => told.push(zin));
  }, 120_000);
  afterAll(() => loopplank.close());

  const figuresOn = async (peildatum: string, slug = 'petra-kramer') => {
    const call = await createAls(loopplank, now)(slug);
    const { indicatoren, zonderAanbod } = await call(getMeting, { verband, peildatum });
    const figures = Object.fromEntries(indicatoren.map(({ sleutel, waarde }) => [sleutel, waarde]));
    return { ...figures, zonderAanbod: zonderAanbod.aantal };
  };

  test('gives the figures of the annual report at the end of August 2014', async () => {
    expect(await figuresOn('2014-08-31')).toMatchObject({
      op_lijst: 600,
      doelgroep: 62,
      aandeel_wajong: 62,
      arbeidsdeskundigen: 2,
      passend_aanbod: 62,
      uitgestroomd: 0,
      zonderAanbod: 0,
    });
  });

  test('lets two leave with a paid job and off the list before the year ends', async () => {
    expect(await figuresOn('2014-12-31')).toMatchObject({
      op_lijst: 598,
      doelgroep: 60,
      uitgestroomd: 2,
      passend_aanbod: 60,
    });
  });

  test('tells UWV nothing of how many people are on the list of the gemeente', async () => {
    expect(await figuresOn('2014-08-31', 'carla-smit')).toMatchObject({ op_lijst: null, doelgroep: 62 });
  });

  test('finds the same 62 when the lists are laid side by side again, and opens nothing', async () => {
    const call = await createAls(loopplank, now)('petra-kramer');
    const answer = await call(recordVergelijking, { verband, peildatum: '2014-08-31' });
    expect(answer).toMatchObject({ opBeide: 62, geopend: 0, liepAl: 62 });
  });

  test('shows a working week today: some are late, most are ahead, and nobody is without somebody', async () => {
    const rows = await loopplank.owner`
      select
        count(*) filter (where aandacht_datum < ${dayOf(now())}) as late,
        count(*) filter (where aandacht_datum > ${dayOf(now())}) as ahead, count(*) as open
      from casus
      where gesloten_op is null and begindatum < '2014-08-01' and laatste_gesprek is not null`;
    const { late, ahead, open } = rows[0] ?? {};
    expect([Number(late) > 3, Number(ahead) > Number(open) / 2, Number(open)]).toEqual([true, true, 60]);
    const call = await createAls(loopplank, now)('inge-vermeulen');
    expect((await call(getWerkvoorraad, {})).tellingen).toMatchObject({ zonderRegisseur: 0, zonderMoment: 0 });
  });

  test('has overdrachten that wait for an answer, one of them too long', async () => {
    const rows = await loopplank.owner`
      select distinct m.slug
      from overdracht x
      join medewerker m on m.id = x.naar_medewerker_id
      join casus c on c.overdracht_id = x.id`;
    const calls = await Promise.all(rows.map((row) => createAls(loopplank, now)(String(row['slug']))));
    const lists = await Promise.all(calls.map((call) => call(listOverdrachten, { richting: 'in' })));
    const waiting = lists.flatMap(({ overdrachten }) => overdrachten);
    expect(waiting).toHaveLength(3);
    expect(waiting.filter(({ verlopen }) => verlopen)).toHaveLength(1);
  });

  test('leaves a database that holds anything as it is', async () => {
    const count = async () => (await loopplank.owner`select count(*) as n from casus`)[0]?.['n'];
    const before = await count();
    const silent: string[] = [];
    await seedWhenEmpty(loopplank, (zin) => silent.push(zin));
    expect([await count(), silent]).toEqual([before, []]);
  });

  test('tells who starts it that the examples are laid out, and which', () => {
    expect(told).toHaveLength(1 + voorbeelden.length);
    expect(told.at(-1)).toBe('- Wajong en detachering, Noordoost-Brabant: 84 dossiers aan de selectietafel');
  });

  test('leaves every casus as it would be after its last act', async () => {
    const { owner, db, vault } = loopplank;
    const state = () => owner`
      select id, fase, aandacht_datum, aandacht_reden, laatste_gesprek
      from casus
      order by id`;
    const before = await state();
    const casussen = await owner`select id, verband_id, programma, programmaversie from casus`;
    const touched: Tx['touched'] = new Map(many(Casus, casussen).map(({ id, ...casus }) => [id, casus]));
    const [row] = await owner`select id from medewerker where slug = 'petra-kramer'`;
    const actor = await loadActor(db, String(row?.['id']), dayOf(now()));
    if (!actor) throw new Error('Petra Kramer is no colleague');
    await transaction(db, settingsOf(actor, dayOf(now())), async (sql) => {
      const moment = { nu: now().toISOString(), vandaag: dayOf(now()), address: 'proef' };
      return { result: undefined, closing: await closeActs({ ...moment, actor, sql, vault, touched }) };
    });
    expect(await state()).toEqual(before);
  }, 60_000);
});

describe('the partners alone', () => {
  let loopplank: Loopplank;
  beforeAll(async () => {
    loopplank = await createEmpty();
    await seed(loopplank, [top600], true);
  });
  afterAll(() => loopplank.close());

  test('may lay their lists side by side at once, and have none yet', async () => {
    const call = await createAls(loopplank, now)('petra-kramer');
    const answer = await call(recordVergelijking, { verband, peildatum: '2014-08-31' });
    expect(answer).toMatchObject({ opBeide: 0, geopend: 0 });
  });

  test('an example that was cut short is cleared away and laid out anew', async () => {
    await writeNote(loopplank.owner, 'voorbeeld', 'bezig');
    await seedWhenEmpty(loopplank, () => undefined);
    const rows = await loopplank.owner`select count(*) as n from casus where programma = 'top600-wajong'`;
    expect([Number(rows[0]?.['n']), await readNote(loopplank.owner, 'voorbeeld')]).toEqual([62, undefined]);
  }, 120_000);
});
