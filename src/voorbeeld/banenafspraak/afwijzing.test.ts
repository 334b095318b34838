import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOn } from '../../../test/acts.ts';
import { recordBesluitOpBezwaar, recordBezwaar } from '../../domein/aanvraag/besluit.contract.ts';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../../domein/regie/contract.ts';
import { verband } from './getallen.ts';
import { ask, at, createLeeg, decide, expectSomebody, openEen, wel } from './leeg.fixture.ts';
import type { Leegte } from './leeg.fixture.ts';
import { beoordelaar } from './partners.ts';
import type { Rol } from './spel.ts';

let leegte: Leegte;
beforeAll(async () => {
  leegte = await createLeeg('2015-03-16');
});
afterAll(() => leegte.loopplank.close());

describe('who is refused Wajong', () => {
  let rol: Rol;
  let aanvraagId: string;
  let overdrachtId: string | null;
  const niet = { uitkomst: 'wel_vermogen', datum: '2015-07-20' };

  beforeAll(async () => {
    leegte.on('2015-03-16');
    rol = await openEen(leegte, true);
  });

  test('is with UWV from the first day, and a klantmanager takes part', async () => {
    await expectSomebody(leegte, rol, rol.arbeidsdeskundige);
    const { team } = await (await leegte.as(rol.klantmanager))(getCasus, at(rol));
    expect(team.map((een) => een.rol).toSorted()).toEqual([
      ...['arbeidsdeskundige', 'decaan of stagebegeleider', 'klantmanager'],
    ]);
  });

  test('is asked for by UWV, and somebody who decides comes into the team', async () => {
    leegte.on('2015-05-11');
    const gegeven = { soort: 'wajong_2015', aanvrager: 'deelnemer', ontvangenOp: '2015-05-08' };
    ({ id: aanvraagId } = await ask(leegte, rol, rol.arbeidsdeskundige, { ...gegeven, geinformeerdOp: undefined }));
    await expectSomebody(leegte, rol, rol.arbeidsdeskundige);
    const { team } = await (await leegte.as(rol.arbeidsdeskundige))(getCasus, at(rol));
    expect(team.find((een) => een.rol === 'beoordelaar van UWV')?.naam).toBe('Ties van Sjabloon');
  });

  test('goes to a gemeente that is named when there are two', async () => {
    leegte.on('2015-07-20');
    await expect(decide(leegte, rol, aanvraagId, niet)).rejects.toMatchObject(
      faultOn(
        'naarOrganisatieId',
        'Kies wie na de afwijzing verdergaat: Gemeente Hunzestad (voorbeeld); Gemeente Veenborg (voorbeeld)',
      ),
    );
  });

  test('is offered to it in the same transaction, and stays with UWV until somebody says yes', async () => {
    ({ overdrachtId } = await decide(leegte, rol, aanvraagId, { ...niet, naarOrganisatieId: rol.gemeenteId }));
    expect(overdrachtId).not.toBeNull();
    await expectSomebody(leegte, rol, rol.arbeidsdeskundige);
    const { overdracht } = await (await leegte.as(rol.arbeidsdeskundige))(getCasus, at(rol));
    expect(overdracht).toMatchObject({ id: overdrachtId });
  });

  test('is not refused by the gemeente without a next step', async () => {
    const nee = { verband, overdrachtId: overdrachtId ?? '', uitkomst: 'geweigerd' } as const;
    const call = await leegte.as(rol.klantmanager);
    await expect(call(recordOverdrachtAntwoord, nee)).rejects.toMatchObject(
      faultOn(
        'volgendeStap',
        'Noem de volgende stap. Kies uit: De regisseur van nu gaat verder; Aan een andere collega aanbieden; Bespreken in de gezamenlijke screening',
      ),
    );
    await call(recordOverdrachtAntwoord, { ...nee, volgendeStap: 'casusoverleg' });
    await expectSomebody(leegte, rol, rol.arbeidsdeskundige);
  });

  test('is with the klantmanager once the gemeente says yes', async () => {
    leegte.on('2015-07-27');
    const reden = 'Besproken in de screening: de gemeente gaat verder.';
    const uwv = await leegte.as(rol.arbeidsdeskundige);
    const { id } = await uwv(recordOverdracht, { ...at(rol), naarOrganisatieId: rol.gemeenteId, reden });
    await expectSomebody(leegte, rol, rol.arbeidsdeskundige);
    const call = await leegte.as(rol.klantmanager);
    await call(recordOverdrachtAntwoord, { verband, overdrachtId: id, uitkomst: 'geaccepteerd' });
    await expectSomebody(leegte, rol, rol.klantmanager);
  });

  test('may object: a besluit that was wrong is taken away, and a new one is asked', async () => {
    const call = await leegte.as(rol.klantmanager);
    const { bezwaren } = await call(recordBezwaar, { ...at(rol), aanvraagId, ingediendOp: '2015-07-27' });
    expect(bezwaren).toMatchObject([{ tijdig: true, uiterlijkeDatum: '2015-12-28' }]);
    leegte.on('2015-11-16');
    const ties = await leegte.as(beoordelaar);
    const gegrond = { uitkomst: 'gegrond', datum: '2015-11-16' } as const;
    expect(await ties(recordBesluitOpBezwaar, { ...at(rol), aanvraagId, ...gegrond })).toMatchObject({
      ...{ stand: 'loopt', besluiten: [{ gevolg: 'afgewezen', herroepenOp: '2015-11-16' }] },
    });
    const conclusies = { ...wel, vier_uur: false };
    await decide(leegte, rol, aanvraagId, { uitkomst: 'wajong', datum: '2015-11-16', conclusies });
    await expectSomebody(leegte, rol, rol.klantmanager);
  });
});

describe('who is refused an indicatie', () => {
  test('stays with the klantmanager, who has two weeks for the next step', async () => {
    leegte.on('2015-03-16');
    const rol = await openEen(leegte);
    leegte.on('2015-07-13');
    const { id } = await ask(leegte, rol, rol.klantmanager);
    leegte.on('2015-09-14');
    const spoken = { datum: '2015-09-11', kanaal: 'fysiek', gevoerd: true } as const;
    const call = await leegte.as(rol.klantmanager);
    await call(recordGesprek, { ...at(rol), ...spoken });
    const { overdrachtId } = await decide(leegte, rol, id, { uitkomst: 'minimumloon' });
    expect(overdrachtId).toBeNull();
    await expectSomebody(leegte, rol, rol.klantmanager);
    const { casus } = await call(getCasus, at(rol));
    expect(casus.fase).toBe('afgewezen');
  });
});
