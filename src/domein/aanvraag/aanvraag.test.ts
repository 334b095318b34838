import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, outsiders, shut, stateOf, versionsOf } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import { recordAanbod } from '../aanbod/contract.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordBesluit } from './besluit.contract.ts';
import {
  correctAanvraag,
  endOpschorting,
  getAanvraag,
  listCasusaanvragen,
  recordOpschorting,
  recordVerlenging,
  recordVerwachting,
  withdrawAanvraag,
} from './contract.ts';
import { ask, beoordeling, createProef, openProef, verband } from './proef.fixture.ts';

let world: World;
let casusId: string;
beforeAll(async () => {
  world = await createProef();
});
afterAll(() => world.end());

const fresh = async () => {
  world.clock.now = new Date('2015-06-08T09:00:00Z');
  casusId = await openProef(world);
  return casusId;
};
const on = (aanvraagId: string) => ({ verband, casusId, aanvraagId });

describe('an aanvraag', () => {
  test('gets the legal term of the day on which it came in, with its article', async () => {
    await fresh();
    const blad = await ask({ world, casusId });
    expect(blad).toMatchObject({
      ...{ naam: 'Beoordeling arbeidsvermogen', stand: 'loopt', uiterlijkeDatum: '2015-09-07', wekenTeLaat: 0 },
      ...{ aanvrager: 'deelnemer', geinformeerdOp: '2015-05-28', eigen: true, graad: 'volledig', versie: 1 },
      termijn: { sleutel: 't04', duur: '14 weken', grondslag: 'Wajong 6:1' },
      mag: ['recordVerwachting', 'withdrawAanvraag', 'correctAanvraag'],
    });
  });

  test('of 2026 has the term of 2026', async () => {
    await fresh();
    world.clock.now = new Date('2026-01-05T09:00:00Z');
    const vraag = (ontvangenOp: string) => ask({ world, casusId }, { soort: 'herbeoordeling', ontvangenOp }, 'aldert');
    expect(await vraag('2025-12-31')).toMatchObject({ uiterlijkeDatum: '2026-02-25', termijn: { sleutel: 't06' } });
    expect(await vraag('2026-01-01')).toMatchObject({ uiterlijkeDatum: '2026-04-23', termijn: { sleutel: 't07' } });
  });

  test('of which the legal day has passed is late: that is told, and everything stays possible', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    world.clock.now = new Date('2015-10-05T09:00:00Z');
    const aldert = await world.as('aldert');
    expect(await aldert(getAanvraag, on(id))).toMatchObject({ stand: 'te_laat', wekenTeLaat: 4 });
    await aldert(recordOpschorting, { ...on(id), reden: 'aanvulling', begindatum: '2015-10-05' });
    await aldert(recordVerlenging, { ...on(id), weken: 6, grond: 'drukte', meegedeeldOp: '2015-10-05' });
    const besluit = { uitkomst: 'wel', datum: '2015-10-05', conclusies: { taak: true, uur: true } };
    expect(await aldert(recordBesluit, { ...on(id), ...besluit })).toMatchObject({ stand: 'besloten' });
  });

  test('offers what the role in this casus does, whatever the same colleague does elsewhere', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    const [verbandId, dunyaId] = [world.id(verband), world.id('dunya')];
    const aanstellingId = newId();
    await world.owner`
      insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
      values (
        ${verbandId}, ${aanstellingId}, ${dunyaId}, ${world.id('gemeente-proef')}, 'arbeidsdeskundige', '[2015-01-01,)',
        '2015-01-01T09:00:00Z'
      )`;
    const dunya = await world.as('dunya');
    const { mag } = await dunya(getAanvraag, on(id));
    expect([mag.includes('withdrawAanvraag'), mag.includes('recordBesluit')]).toEqual([true, false]);
    const { soorten } = await dunya(listCasusaanvragen, { verband, casusId });
    expect(Object.keys(soorten)).toEqual(['beoordeling']);
    await world.owner`delete from aanstelling where id = ${aanstellingId}`;
  });

  test('asks who is told beforehand, and on which day (Wfsv 38d lid 8)', async () => {
    await fresh();
    await expect(ask({ world, casusId }, { geinformeerdOp: undefined })).rejects.toMatchObject(
      faultOn('geinformeerdOp', 'De deelnemer moet dit vooraf weten (Wfsv 38d lid 8). Vul in wanneer het is verteld'),
    );
    await expect(ask({ world, casusId }, { geinformeerdOp: '2015-06-03' })).rejects.toMatchObject(
      faultOn('geinformeerdOp', 'De deelnemer moet dit vooraf weten. Deze dag ligt na de aanvraag (01-06-2015)'),
    );
    await expect(ask({ world, casusId }, { ontvangenOp: '2015-06-09' })).rejects.toMatchObject(
      faultOn('ontvangenOp', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(ask({ world, casusId }, { soort: 'constructor' })).rejects.toMatchObject(
      faultOn('soort', 'Kies uit: Beoordeling arbeidsvermogen; Herbeoordeling'),
    );
  });

  test('is asked for in a role that the programme names, by somebody of the casusteam', async () => {
    await fresh();
    await expect(ask({ world, casusId }, { soort: 'herbeoordeling' })).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(ask({ world, casusId }, {}, 'gijsje')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(ask({ world, casusId }, {}, 'fokje')).rejects.toMatchObject({ code: 'niet_gevonden' });
    const { soorten } = await (await world.as('dunya'))(listCasusaanvragen, { verband, casusId });
    expect(soorten).toEqual({ beoordeling: 'Beoordeling arbeidsvermogen' });
  });

  test('stands still while it is suspended, and gets those days after it', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    const aldert = await world.as('aldert');
    const stil = { ...on(id), reden: 'aanvulling', begindatum: '2015-06-08' } as const;
    expect(await aldert(recordOpschorting, stil)).toMatchObject({ opgeschort: true, uiterlijkeDatum: null });
    await expect(aldert(recordOpschorting, stil)).rejects.toMatchObject({ code: 'opschorting_loopt_al' });
    world.clock.now = new Date('2015-06-22T09:00:00Z');
    const weer = await aldert(endOpschorting, { ...on(id), einddatum: '2015-06-21' });
    expect(weer).toMatchObject({ opgeschort: false, uiterlijkeDatum: '2015-09-21', versie: 3 });
    await expect(aldert(endOpschorting, { ...on(id), einddatum: '2015-06-21' })).rejects.toMatchObject({
      code: 'opschorting_loopt_niet',
    });
    await expect((await world.as('dunya'))(recordOpschorting, stil)).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('is lengthened as the law says, with the day on which that was told', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    const aldert = await world.as('aldert');
    const langer = { weken: 6, grond: 'drukte', meegedeeldOp: '2015-06-08' } as const;
    expect(await aldert(recordVerlenging, { ...on(id), ...langer })).toMatchObject({
      uiterlijkeDatum: '2015-10-19',
      verlengingen: [{ duur: '6 weken', grond: 'drukte', meegedeeldOp: '2015-06-08' }],
    });
    const { id: ander } = await ask({ world, casusId }, { soort: 'herbeoordeling' }, 'aldert');
    await expect(aldert(recordVerlenging, { ...on(ander), ...langer })).rejects.toMatchObject(
      faultOn('weken', 'Deze termijn kan met 4 weken worden verlengd (WIA 102 lid 3-5)'),
    );
    world.clock.now = new Date('2026-01-05T09:00:00Z');
    const { id: nieuw } = await ask(
      { world, casusId },
      { soort: 'herbeoordeling', ontvangenOp: '2026-01-02' },
      'aldert',
    );
    await expect(
      aldert(recordVerlenging, { ...on(nieuw), ...langer, meegedeeldOp: '2026-01-05' }),
    ).rejects.toMatchObject(
      faultOn(
        'weken',
        'De wet geeft voor deze termijn geen verlenging (tijdelijke verlenging). Leg in plaats daarvan vast wanneer u het besluit verwacht',
      ),
    );
  });

  test('shows the day that the law asks beside the day that is expected; who expects later says so again', async () => {
    await fresh();
    const { id } = await ask({ world, casusId }, { verwachteDatum: '2015-08-03' });
    const [aldert, dunya] = [await world.as('aldert'), await world.as('dunya')];
    const moved = await aldert(recordVerwachting, { ...on(id), verwachteDatum: '2016-03-01', versie: 1 });
    expect(moved).toMatchObject({ uiterlijkeDatum: '2015-09-07', verwachteDatum: '2016-03-01', versie: 2 });
    expect(await versionsOf(world, 'aanvraag', id)).toEqual(corrected);
    await expect(
      dunya(recordVerwachting, { ...on(id), verwachteDatum: '2016-04-01', versie: 1 }),
    ).rejects.toMatchObject({ code: 'versie_verouderd' });
    await expect(
      dunya(recordVerwachting, { ...on(id), verwachteDatum: '2019-04-01', versie: 2 }),
    ).rejects.toMatchObject(
      faultOn('verwachteDatum', 'Deze dag ligt meer dan drie jaar vooruit. Vul een eerdere dag in'),
    );
  });

  test('is corrected by its own organisation, and its term with it', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    const { soort: _soort, ...gegeven } = beoordeling;
    const correction = { ...on(id), ...gegeven, ontvangenOp: '2015-06-02', versie: 1 };
    await expect((await world.as('aldert'))(correctAanvraag, correction)).rejects.toMatchObject({ code: 'mag_niet' });
    const right = await (await world.as('dunya'))(correctAanvraag, correction);
    expect(right).toMatchObject({ ontvangenOp: '2015-06-02', uiterlijkeDatum: '2015-09-08', versie: 2 });
    expect(await versionsOf(world, 'aanvraag', id)).toEqual(corrected);
  });

  test('is withdrawn on a day, and then nothing is decided on it', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    const weg = await (await world.as('dunya'))(withdrawAanvraag, { ...on(id), datum: '2015-06-08', versie: 1 });
    expect(weg).toMatchObject({ stand: 'ingetrokken', ingetrokkenOp: '2015-06-08' });
    const besluit = { uitkomst: 'wel', datum: '2015-06-08', conclusies: { taak: true, uur: true } };
    await expect((await world.as('aldert'))(recordBesluit, { ...on(id), ...besluit })).rejects.toMatchObject({
      code: 'aanvraag_ingetrokken',
    });
  });

  test('is to a klantmanager no more than that a herbeoordeling runs, and to a regiehouder not there', async () => {
    await fresh();
    await ask({ world, casusId }, { soort: 'herbeoordeling' }, 'aldert');
    await ask({ world, casusId });
    const seen = async (slug: string) =>
      (await (await world.as(slug))(listCasusaanvragen, { verband, casusId })).aanvragen;
    expect((await seen('dunya')).map(({ naam, graad, ontvangenOp }) => [naam, graad, ontvangenOp])).toEqual([
      ['Beoordeling arbeidsvermogen', 'volledig', '2015-06-01'],
      ['Herbeoordeling', 'bestaan', null],
    ]);
    expect(await seen('gijsje')).toEqual([]);
  });

  test('asks for attention on the legal day, unless somebody says that it will be later', async () => {
    await fresh();
    const { id } = await ask({ world, casusId });
    world.clock.now = new Date('2015-08-31T09:00:00Z');
    const [gijsje, aldert] = [await world.as('gijsje'), await world.as('aldert')];
    const at = { verband, casusId, datum: '2015-08-31' };
    await gijsje(recordGesprek, { ...at, kanaal: 'telefonisch', gevoerd: true });
    await gijsje(recordAanbod, { ...at, soort: 'reintegratietraject' });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'aanvraag_termijn', datum: '2015-09-07' });
    await aldert(recordVerwachting, { ...on(id), verwachteDatum: '2015-09-14', versie: 1 });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'aanvraag_verwacht', datum: '2015-09-14' });
    const besluit = { uitkomst: 'wel', datum: '2015-08-31', conclusies: { taak: true, uur: true } };
    await aldert(recordBesluit, { ...on(id), ...besluit });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'geen_gesprek' });
  });

  test.each([...outsiders, 'fokje'])('is not there for %s', async (slug) => {
    await fresh();
    const { id } = await ask({ world, casusId });
    await expect(ask({ world, casusId }, {}, slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect((await world.as(slug))(getAanvraag, on(id))).rejects.toMatchObject({ code: 'niet_gevonden' });
    const seen = await world.query(slug, (sql) => sql`select id from inzage.aanvraag where casus_id = ${casusId}`);
    expect(seen).toHaveLength(0);
  });

  test('cannot be added to a casus that is closed', async () => {
    await fresh();
    await shut(world, casusId);
    await expect(ask({ world, casusId })).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
