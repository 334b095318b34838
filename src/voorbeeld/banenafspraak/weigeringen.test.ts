import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOn } from '../../../test/acts.ts';
import { recordBesluit } from '../../domein/aanvraag/besluit.contract.ts';
import { getAanvraag, recordVerlenging } from '../../domein/aanvraag/contract.ts';
import { recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import { verband } from './getallen.ts';
import { ask, at, createLeeg, decide, expectSomebody, openEen, wel } from './leeg.fixture.ts';
import type { Leegte } from './leeg.fixture.ts';
import { beoordelaar, gemeenten } from './partners.ts';
import type { Rol } from './spel.ts';

let leegte: Leegte;
beforeAll(async () => {
  leegte = await createLeeg('2015-03-16');
});
afterAll(() => leegte.loopplank.close());

describe('who asks', () => {
  let rol: Rol;
  beforeAll(async () => {
    leegte.on('2015-03-16');
    rol = await openEen(leegte);
    leegte.on('2015-07-13');
  });

  test('has told it to who it is about', async () => {
    await expect(ask(leegte, rol, rol.klantmanager, { geinformeerdOp: undefined })).rejects.toMatchObject(
      faultOn('geinformeerdOp', 'De deelnemer moet dit vooraf weten (Wfsv 38d lid 8). Vul in wanneer het is verteld'),
    );
  });

  test('has told it beforehand', async () => {
    await expect(ask(leegte, rol, rol.klantmanager, { ontvangenOp: '2015-06-29' })).rejects.toMatchObject(
      faultOn('geinformeerdOp', 'De deelnemer moet dit vooraf weten. Deze dag ligt na de aanvraag (29-06-2015)'),
    );
  });

  test('is of a gemeente or of UWV: a school asks for nothing', async () => {
    await expect(ask(leegte, rol, 'loes-bedenksel')).rejects.toMatchObject({
      code: 'mag_niet',
      message: 'U mag dit hier niet doen',
    });
  });

  test('does not decide', async () => {
    const { id: aanvraagId } = await ask(leegte, rol, rol.klantmanager);
    const besluit = { uitkomst: 'indicatie', datum: '2015-07-13', conclusies: wel };
    const call = await leegte.as(rol.klantmanager);
    await expect(call(recordBesluit, { ...at(rol), aanvraagId, ...besluit })).rejects.toMatchObject({
      code: 'mag_niet',
      message: 'U mag dit hier niet doen',
    });
  });
});

describe('who decides', () => {
  let rol: Rol;
  let aanvraagId: string;
  beforeAll(async () => {
    leegte.on('2015-03-16');
    rol = await openEen(leegte);
    leegte.on('2015-07-13');
    ({ id: aanvraagId } = await ask(leegte, rol, rol.klantmanager));
    leegte.on('2015-09-14');
  });

  test('says yes or no to each of the four criteria', async () => {
    await expect(decide(leegte, rol, aanvraagId, { conclusies: { taak: true } })).rejects.toMatchObject(
      faultOn(
        'conclusies',
        'Zeg bij elk criterium ja of nee: Taak; Basale werknemersvaardigheden; Een uur achter elkaar; Vier uur per dag',
      ),
    );
  });

  test('gives an indicatie only when all four are met', async () => {
    await expect(decide(leegte, rol, aanvraagId, { conclusies: { ...wel, vier_uur: false } })).rejects.toMatchObject(
      faultOn(
        'uitkomst',
        'Dit besluit past alleen als aan alle criteria is voldaan. Verbeter de conclusies of kies een ander besluit',
      ),
    );
  });

  test('writes down no reason, for there is no place for one', async () => {
    await expect(decide(leegte, rol, aanvraagId, { reden: 'Volgens de arts' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
    });
  });

  test('decides one time', async () => {
    await decide(leegte, rol, aanvraagId);
    await expect(decide(leegte, rol, aanvraagId)).rejects.toMatchObject({
      code: 'besluit_bestaat_al',
      message: 'Op deze aanvraag is al besloten',
    });
  });

  test('may be late: that is told, and everything stays possible', async () => {
    leegte.on('2015-09-14');
    const ander = await openEen(leegte);
    const { id } = await ask(leegte, ander, ander.klantmanager);
    leegte.on('2015-11-02');
    const call = await leegte.as(beoordelaar);
    expect(await call(getAanvraag, { ...at(ander), aanvraagId: id })).toMatchObject({
      ...{ stand: 'te_laat', wekenTeLaat: 2, uiterlijkeDatum: '2015-10-19' },
      termijn: { duur: '14 weken', grondslag: 'Wajong 6:1' },
    });
    const langer = { weken: 4, grond: 'drukte', meegedeeldOp: '2015-11-02' } as const;
    const { uiterlijkeDatum } = await call(recordVerlenging, { ...at(ander), aanvraagId: id, ...langer });
    expect(uiterlijkeDatum).toBe('2015-11-16');
  });
});

describe('other refusals', () => {
  test('a list is of the schools, and so is who of it gets a casus', async () => {
    const call = await leegte.as(gemeenten[0].coordinator);
    const vraag = { verband, selectie: 'schoolverlaters', peildatum: '2015-03-16' };
    await expect(call(recordSelectie, vraag)).rejects.toMatchObject({
      code: 'mag_niet',
      message:
        'Deze lijst is van School voor vso of praktijkonderwijs. Alleen collega’s van die partner selecteren eruit.',
    });
  });

  test('a casus closes with lasting work only after six months of it', async () => {
    leegte.on('2015-03-16');
    const rol = await openEen(leegte);
    leegte.on('2015-09-14');
    const call = await leegte.as(rol.klantmanager);
    const werk = { werkgever: 'Bakkerij Het Korenaar (voorbeeld)', uren: 24, vorm: 'regulier_met_subsidie' };
    await call(recordPlaatsing, { ...at(rol), ...werk, begindatum: '2015-09-07' });
    const einde = { soort: 'blijvend_werk', datum: '2015-09-14' };
    await expect(call(recordUitstroom, { ...at(rol), ...einde })).rejects.toMatchObject(
      faultOn(
        'soort',
        'Dit kan niet per 14-09-2015. Eerst moet waar zijn: het aantal volle maanden in dit werk is minstens 6',
      ),
    );
    await expectSomebody(leegte, rol, rol.klantmanager);
  });
});
