import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, stateOf, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { recordAgendapunt, recordAgendauitkomst, recordOverlegafspraak } from './agendapunt.contract.ts';
import * as contract from './contract.ts';
import { overlegVerband } from './overleg.fixture.ts';

const verband = 'overleg';
const datum = '2014-03-17';
let world: World;
let casusId: string;
let casusoverlegId: string;
let agendapuntId: string;

const as = (naam: string) => world.as(`${naam}-tafel`);
const welk = (versie = 1) => ({ verband, casusoverlegId, versie });
const move = async (wie: string, given: object = {}, versie = 1) =>
  (await as(wie))(contract.moveCasusoverleg, { ...welk(versie), datum: '2014-03-19', ...given });
const cancel = async (wie: string, versie = 1) => (await as(wie))(contract.cancelCasusoverleg, welk(versie));
const list = async () => (await as('roos'))(contract.listCasusoverleggen, { verband });

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [overlegVerband]);
});
beforeEach(async () => {
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'roos-tafel', arbeidsdeskundige: 'irma-tafel' });
  const roos = await as('roos');
  ({ id: casusoverlegId } = await roos(contract.recordCasusoverleg, { verband, datum, plaats: 'Zaal 3' }));
  const punt = { verband, casusId, casusoverlegId, vraag: 'Wie begeleidt op het werk?' };
  ({ id: agendapuntId } = await roos(recordAgendapunt, punt));
});
afterAll(() => world.end());

describe('a casusoverleg that is moved', () => {
  test('takes its agenda to the new day, also the casussen of which the mover is no part', async () => {
    // Frits has a role at this table and none in the casus, and did not plan the meeting.
    const moved = await move('frits', { plaats: 'Zaal 4' });
    expect(moved).toMatchObject({ versie: 2, datum: '2014-03-19', eerder: [datum], plaats: 'Zaal 4', mag: true });
    expect(moved.voorzitter).toBe('Roos Voorbeeld');
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'casusoverleg', datum: '2014-03-19' });
    const { agendapunten } = await (await as('roos'))(getCasus, { verband, casusId });
    expect(agendapunten).toMatchObject([{ datum: '2014-03-19', vraag: 'Wie begeleidt op het werk?', eigen: true }]);
    expect(await versionsOf(world, 'casusoverleg', casusoverlegId)).toEqual(corrected);
    expect(await versionsOf(world, 'agendapunt', agendapuntId)).toEqual(corrected);
    const again = await move('roos', { datum: '2014-03-20' }, 2);
    expect(again).toMatchObject({ versie: 3, plaats: null, eerder: ['2014-03-19', datum] });
    expect((await list()).overleggen.filter(({ id }) => id === casusoverlegId)).toMatchObject([
      { datum: '2014-03-20' },
    ]);
  });

  test('goes to another day, that is no slip of the pen, and as who read it last', async () => {
    const elsewhere = { datum, plaats: 'Zaal 4' };
    await expect(move('roos', { datum, plaats: 'Zaal 3' })).rejects.toMatchObject(
      faultOn('datum', 'Het overleg is al op deze dag. Kies een andere dag'),
    );
    await expect(move('roos', { datum: '2015-03-11' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt meer dan een jaar vooruit. Vul een eerdere dag in'),
    );
    expect(await move('roos', elsewhere)).toMatchObject({ datum, plaats: 'Zaal 4' });
    await expect(move('roos')).rejects.toMatchObject({ code: 'versie_verouderd' });
    await expect(cancel('roos')).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('is not there for who has no role at that table, nor for another verband', async () => {
    const gone = { code: 'niet_gevonden' };
    await expect(move('cora')).rejects.toMatchObject(gone);
    await expect(cancel('cora')).rejects.toMatchObject(gone);
    const outsider = await world.as('ruud-buiten');
    await expect(outsider(contract.moveCasusoverleg, { ...welk(), datum })).rejects.toMatchObject(gone);
    await expect(outsider(contract.cancelCasusoverleg, welk())).rejects.toMatchObject(gone);
    const roos = await as('roos');
    const unknown = { verband, casusoverlegId: casusId, versie: 1 };
    await expect(roos(contract.cancelCasusoverleg, unknown)).rejects.toMatchObject(gone);
  });

  test('leaves none behind that is put on its agenda at the same moment, and nobody waits for the other', async () => {
    const roos = await as('roos');
    const team = { regisseur: 'roos-tafel', arbeidsdeskundige: 'irma-tafel' };
    const [other = ''] = await openInWorld(world, verband, team);
    const punt = { verband, casusId: other, casusoverlegId, vraag: 'Hoe verder?' };
    const results = await Promise.allSettled([roos(recordAgendapunt, punt), move('frits')]);
    const codes = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.code)] : []));
    expect(codes.filter((code) => code !== 'versie_verouderd')).toEqual([]);
    const loose = await world.owner`
      select x.id
      from agendapunt x
      join casusoverleg o on o.id = x.casusoverleg_id and o.vervallen_op is null
      where o.id = ${casusoverlegId} and x.vervallen_op is null and x.datum <> o.datum`;
    expect(loose).toEqual([]);
  });

  test('was not held yet: nothing was decided or concluded, and it is not closed', async () => {
    const begun = {
      code: 'overleg_al_begonnen',
      message: 'In dit casusoverleg is al een casus besproken. Sluit het, en plan een nieuw overleg',
    };
    const roos = await as('roos');
    const at = { verband, casusId, agendapuntId };
    await roos(recordOverlegafspraak, { ...at, wat: 'Bellen', wie: 'medewerker', datum: '2014-04-02' });
    await expect(move('roos')).rejects.toMatchObject(begun);
    await roos(recordAgendauitkomst, { ...at, uitkomst: 'besproken', versie: 1 });
    await expect(cancel('frits')).rejects.toMatchObject(begun);
    await roos(contract.closeCasusoverleg, { verband, casusoverlegId });
    await expect(move('roos')).rejects.toMatchObject({ code: 'overleg_gesloten' });
  });
});

describe('a casusoverleg that is called off', () => {
  test('leaves no casus waiting for it, and stands in the list as called off', async () => {
    await move('roos');
    expect(await cancel('irma', 2)).toMatchObject({ agenda: [], mag: false, datum: '2014-03-19', eerder: [datum] });
    expect(await stateOf(world, casusId)).not.toMatchObject({ reden: 'casusoverleg' });
    expect((await (await as('roos'))(getCasus, { verband, casusId })).agendapunten).toEqual([]);
    const off = (await list()).overleggen.find(({ id }) => id === casusoverlegId);
    expect(off?.afgezegdOp).not.toBeNull();
  });

  test('takes nothing any more, and a casus is put on another agenda', async () => {
    await cancel('roos');
    const roos = await as('roos');
    const off = { code: 'overleg_afgezegd', message: 'Dit casusoverleg is afgezegd' };
    const punt = { verband, casusId, vraag: 'Hoe verder?' };
    await expect(roos(recordAgendapunt, { ...punt, casusoverlegId })).rejects.toMatchObject(off);
    await expect(move('roos')).rejects.toMatchObject(off);
    await expect(cancel('roos')).rejects.toMatchObject(off);
    const next = await roos(contract.recordCasusoverleg, { verband, datum: '2014-03-21' });
    await roos(recordAgendapunt, { ...punt, casusoverlegId: next.id });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'casusoverleg', datum: '2014-03-21' });
  });
});

describe('the rhythm of the programme', () => {
  test('is told when no meeting is planned within it, and only then', async () => {
    await world.owner`delete from agendapunt`;
    await world.owner`delete from casusoverleg`;
    expect((await list()).ritme).toEqual({ duur: '2 weken', volgende: null });
    const roos = await as('roos');
    const plan = (dag: string) => roos(contract.recordCasusoverleg, { verband, datum: dag });
    await plan('2014-03-09');
    await plan('2014-03-25');
    expect((await list()).ritme).toEqual({ duur: '2 weken', volgende: '2014-03-25' });
    const { id } = await plan('2014-03-24');
    expect((await list()).ritme).toBeNull();
    await roos(contract.cancelCasusoverleg, { verband, casusoverlegId: id, versie: 1 });
    expect((await list()).ritme).toEqual({ duur: '2 weken', volgende: '2014-03-25' });
  });
});
