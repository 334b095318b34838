import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { corrected, faultOn, shut, stateOf, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { endLijstvermelding } from './contract.ts';
import { putOnList } from './op-lijst.fixture.ts';

let world: World;
let casusId: string;
let top600: string;
let wajong: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
beforeEach(async () => {
  const team = { regisseur: 'mariska-de-wit', arbeidsdeskundige: 'inge-vermeulen' };
  [casusId = ''] = await openInWorld(world, verband, team);
  const here = { verband, casusId };
  const gemeente = { organisatie: 'gemeente-amsterdam', soort: 'top600', vanRegisseur: true };
  top600 = await putOnList(world, { ...here, ...gemeente });
  wajong = await putOnList(world, { ...here, organisatie: 'uwv-amsterdam', soort: 'wajong', vanRegisseur: false });
});
afterAll(() => world.end());

const end = (lijstvermeldingId: string, given: object = {}) => {
  const usual = { verband, casusId, lijstvermeldingId, einde: '2014-03-01', versie: 1 };
  return { ...usual, ...given };
};

describe('the end of a lijstvermelding', () => {
  test('is recorded by the supplier of the list, keeps the old version, and asks how to go on', async () => {
    const mariska = await world.as('mariska-de-wit');
    const ended = { id: top600, versie: 2, soort: 'top600', begindatum: '2013-01-01', einde: '2014-03-01' };
    expect(await mariska(endLijstvermelding, end(top600))).toMatchObject(ended);
    expect(await versionsOf(world, 'lijstvermelding', top600)).toEqual(corrected);
    expect(await stateOf(world, casusId)).toMatchObject({ datum: '2014-03-01', reden: 'van_lijst' });
    await expect(mariska(endLijstvermelding, end(top600, { versie: 2 }))).rejects.toMatchObject({
      code: 'periode_al_beeindigd',
    });
  });

  test('is not recorded by a coordinator, to whom the casus does not show who stands on a list', async () => {
    const petra = await world.as('petra-kramer');
    await expect(petra(endLijstvermelding, end(top600))).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('is not for a partner: one knows that there is a benefit, the other without a decision not of the list', async () => {
    const inge = await world.as('inge-vermeulen');
    await expect(inge(endLijstvermelding, end(top600))).rejects.toMatchObject({ code: 'niet_gevonden' });
    const mariska = await world.as('mariska-de-wit');
    await expect(mariska(endLijstvermelding, end(wajong))).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await inge(endLijstvermelding, end(wajong))).toMatchObject({ soort: 'wajong', versie: 2 });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'eerste_gesprek' });
  });

  test('stays with the supplier when another organisation has the regie', async () => {
    const mariska = await world.as('mariska-de-wit');
    const naarOrganisatieId = world.id('ggd-amsterdam');
    const offer = { verband, casusId, naarOrganisatieId, reden: 'Zorg gaat nu voor.' };
    const { id: overdrachtId } = await mariska(recordOverdracht, offer);
    const rosa = await world.as('rosa-okafor');
    await rosa(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
    await expect(rosa(endLijstvermelding, end(top600))).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('comes after the beginning and not far away', async () => {
    const mariska = await world.as('mariska-de-wit');
    const attempt = (given: object) => mariska(endLijstvermelding, end(top600, given));
    await expect(attempt({ einde: '2013-01-01' })).rejects.toMatchObject(
      faultOn('einde', 'Deze dag ligt niet na het begin. Vul een latere dag in'),
    );
    await expect(attempt({ einde: '2015-03-11' })).rejects.toMatchObject(
      faultOn('einde', 'Deze dag ligt meer dan een jaar vooruit. Vul een eerdere dag in'),
    );
    await expect(attempt({ einde: '31-02-2014' })).rejects.toMatchObject(
      faultOn('einde', 'Vul een datum in die bestaat, zoals 31-08-2014'),
    );
    await expect(attempt({ versie: 7 })).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'rosa-okafor'])('is not there for %s', async (slug) => {
    const outsider = await world.as(slug);
    await expect(outsider(endLijstvermelding, end(top600))).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('cannot be added to a casus that is closed', async () => {
    await shut(world, casusId);
    const mariska = await world.as('mariska-de-wit');
    await expect(mariska(endLijstvermelding, end(top600))).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
